import { UserError } from './errors.ts';

/*
 * A role is what a call is for; the table is the one place that says on which model. It is
 * read by programs that route their calls and by the audit of the calls that they made.
 */

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
export type WrittenRole =
  | string
  | {
      readonly model: string;
      readonly 'escalates-to'?: string;
      readonly agents?: string | readonly string[];
      readonly stages?: string | readonly string[];
      readonly tasks?: string | readonly string[];
    };

/** Far more than a program has; a longer table is a mistake. */
const MAX_ROLES = 1_000;

/** Longer than any name of a model or a role. UTF-16 code units. */
const MAX_NAME_LENGTH = 200;

const FIELDS: readonly string[] = ['model', 'escalates-to', 'agents', 'stages', 'tasks'];

/**
 * Checks a table of roles, already parsed from JSON or YAML or written in code: a map of roles
 * to `WrittenRole`.
 *
 * @param place - what messages begin with, such as `routing` or `--roles roles.yml`.
 * @throws UserError that names the role and what is wrong with it. There is no default: every
 *   role has a model of its own.
 */
export function readRoleTable(place: string, value: unknown): RoleTable {
  if (value === null || value === undefined) throw noRoles(place);
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new UserError(`${place}: is no map of roles; write one "role: model" a line.`);
  }
  const entries = Object.entries(value);
  if (entries.length === 0) throw noRoles(place);
  if (entries.length > MAX_ROLES) {
    throw new UserError(`${place}: has more than ${MAX_ROLES} roles; split the table.`);
  }
  return new Map(entries.map(([name, written]) => [name, readRole(place, name, written)]));
}

/** Every model that a table holds, each once, in its order. */
export function modelsOf(table: RoleTable): readonly string[] {
  const models = [...table.values()].flatMap(({ model, escalatesTo }) => [
    model,
    ...(escalatesTo === undefined ? [] : [escalatesTo]),
  ]);
  return [...new Set(models)];
}

function noRoles(place: string): UserError {
  return new UserError(
    `${place}: has no roles; write one a line, such as "triage: claude-haiku-4-5".`,
  );
}

function readRole(place: string, name: string, written: unknown): Role {
  const role = `${place}: the role ${quoted(name)}`;
  if (name.trim() === '' || name.length > MAX_NAME_LENGTH) {
    throw new UserError(
      `${role} has no usable name; give it one of up to ${MAX_NAME_LENGTH} characters.`,
    );
  }
  const fields: unknown = typeof written === 'string' ? { model: written } : written;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw withoutModel(role, name);
  }
  const given = new Map<string, unknown>(Object.entries(fields));
  const unknown = [...given.keys()].find((key) => !FIELDS.includes(key));
  if (unknown !== undefined) {
    throw new UserError(`${role} has a field that is not known; it may have ${FIELDS.join(', ')}.`);
  }
  const model = readModel(given.get('model'));
  if (model === undefined) throw withoutModel(role, name);
  const escalatesTo = given.get('escalates-to');
  const strong = readModel(escalatesTo);
  if (escalatesTo !== undefined && strong === undefined) {
    throw new UserError(
      `${role} escalates to no model; name one in "escalates-to", or leave it out.`,
    );
  }
  return {
    name,
    model,
    escalatesTo: strong,
    agents: readGlobs(role, 'agents', given.get('agents')),
    stages: readGlobs(role, 'stages', given.get('stages')),
    tasks: readGlobs(role, 'tasks', given.get('tasks')),
  };
}

function withoutModel(role: string, name: string): UserError {
  return new UserError(
    `${role} has no model; name one, such as ${quoted(name)}: "claude-haiku-4-5".`,
  );
}

/** A model's name without blanks around it; undefined when there is none. */
function readModel(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.trim();
  return name === '' || name.length > MAX_NAME_LENGTH ? undefined : name;
}

function readGlobs(role: string, field: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  const globs: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = globs.filter((glob) => typeof glob === 'string' && glob.trim() !== '');
  if (globs.length === 0 || globs.length > MAX_ROLES || names.length < globs.length) {
    throw new UserError(
      `${role} has "${field}" that are no names; write a list of names or globs.`,
    );
  }
  return names.map(String);
}

/** A name as a message shows it, cut where it would bury the sentence. */
function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
