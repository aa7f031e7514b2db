import { type WrittenRole } from '../domain/role-table.js';
import type { Rates } from '../pricing/rates.js';
import { type OverrideSources } from './live-overrides.js';
/** What a router is made of, beside its roles. */
export interface RouterOptions {
    /** Live changes; a bad one is ignored with one warning, and the last good stays. */
    readonly overrides?: OverrideSources | undefined;
    /** Models beside those of the table that overrides may choose. */
    readonly alternatives?: readonly string[] | undefined;
    /** US dollars per million tokens by model, where the price list has none or another. */
    readonly prices?: Readonly<Record<string, Rates>> | undefined;
    /** Takes warnings, one sentence each; without it they are warnings of the process. */
    readonly onWarning?: ((message: string) => void) | undefined;
}
/** A role as it is routed now. */
export interface RoutedRole<Name extends string = string> {
    readonly role: Name;
    readonly model: string;
    /** What the model was chosen by. */
    readonly by: 'table' | 'file' | 'variable';
    /** US dollars per million tokens; undefined where the model has no price that is known. */
    readonly price: {
        readonly input: number;
        readonly output: number;
    } | undefined;
}
/** Models by role. */
export interface Router<Name extends string = string> {
    /** The role's model now. Throws UserError that names an unknown role and the nearest. */
    model(role: Name): string;
    /** The model that single calls of a role may be escalated to. Throws UserError without one. */
    escalated(role: Name): string;
    /** All roles, in the order of the table. */
    table(): readonly RoutedRole<Name>[];
}
/**
 * Makes a router out of a table of roles, in code or in a YAML or JSON file. What is wrong with
 * the table ends the program at its start: a role without a model, an empty or unreadable
 * table, a name in `required` that it does not have. There is no default role.
 *
 * @throws UserError, one sentence that names the role and the cure.
 */
export declare function createRouter<const Roles extends Readonly<Record<string, WrittenRole>>>(options: RouterOptions & {
    readonly roles: Roles;
    /** Roles that the program will ask for. */
    readonly required?: readonly (keyof Roles & string)[] | undefined;
}): Router<keyof Roles & string>;
export declare function createRouter<const Name extends string>(options: RouterOptions & {
    /** Path of the file. */
    readonly roles: string;
    /** Roles that the program will ask for: all that it may. */
    readonly required: readonly Name[];
}): Router<Name>;
