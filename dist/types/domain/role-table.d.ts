/** A role, and which recorded calls are of it where the calls do not say. */
export interface Role {
    readonly name: string;
    readonly model: string;
    /** The stronger model that single calls may be escalated to; absent where none may. */
    readonly escalatesTo?: string | undefined;
    /** Globs of names; a call is of the role if it fits every list that is not empty. */
    readonly agents: readonly string[];
    readonly stages: readonly string[];
    readonly tasks: readonly string[];
}
/** Roles by name, in the order of the table. */
export type RoleTable = ReadonlyMap<string, Role>;
/** A role as people write it: its model alone, or with what else is known of it. */
export type WrittenRole = string | {
    readonly model: string;
    readonly 'escalates-to'?: string;
    readonly agents?: string | readonly string[];
    readonly stages?: string | readonly string[];
    readonly tasks?: string | readonly string[];
};
/**
 * Checks a table of roles, already parsed from JSON or YAML or written in code: a map of roles
 * to `WrittenRole`.
 *
 * @param place - what messages begin with, such as `routing` or `--roles roles.yml`.
 * @throws UserError that names the role and what is wrong with it. There is no default: every
 *   role has a model of its own.
 */
export declare function readRoleTable(place: string, value: unknown): RoleTable;
/** Every model that a table holds, each once, in its order. */
export declare function modelsOf(table: RoleTable): readonly string[];
