import picomatch from 'picomatch';
import type { Role, RoleTable } from '../domain/role-table.ts';

/** What a call says of itself. */
export interface CallNames {
  /** The role that the program named when it called. */
  readonly role?: string | undefined;
  readonly agent?: string | undefined;
  readonly stage?: string | undefined;
  readonly task?: string | undefined;
}

/** A bound on what is remembered; what is forgotten is matched once more. */
const MAX_REMEMBERED = 10_000;

/** As globs of workflows are read. */
const GLOBS = { nobrace: true, noextglob: true, dot: true, nocase: true } as const;

/**
 * Makes a finder of calls' roles: the role that a call names; else the first of the table whose
 * globs the call fits, all kinds of them that the role has; else the one without globs that is
 * named like the call's agent, stage or task. Undefined where nothing says it.
 */
export function createRoleFinder(table: RoleTable): (call: CallNames) => Role | undefined {
  const matchers = [...table.values()].map((role) => ({ role, fits: matcherOf(role) }));
  const known = new Map<string, Role | undefined>();
  const named = new Map(matchers.flatMap(({ role, fits }) => (fits ? [] : [[role.name, role]])));
  const byName = (name: string | undefined): Role | undefined =>
    name === undefined ? undefined : named.get(name);

  function find(call: CallNames): Role | undefined {
    const matched = matchers.find(({ fits }) => fits?.(call) === true)?.role;
    return matched ?? byName(call.agent) ?? byName(call.stage) ?? byName(call.task);
  }

  return (call) => {
    if (call.role !== undefined) return table.get(call.role);
    const key = JSON.stringify([call.agent, call.stage, call.task]);
    if (known.has(key)) return known.get(key);
    if (known.size === MAX_REMEMBERED) known.clear();
    const role = find(call);
    known.set(key, role);
    return role;
  };
}

/** Undefined for a role without globs, which no call fits. */
function matcherOf(role: Role): ((call: CallNames) => boolean) | undefined {
  const kinds = [
    [role.agents, 'agent'],
    [role.stages, 'stage'],
    [role.tasks, 'task'],
  ] as const;
  const tests = kinds.flatMap(([globs, name]) => {
    if (globs.length === 0) return [];
    const fits = picomatch([...globs], GLOBS);
    return [(call: CallNames) => call[name] !== undefined && fits(call[name])];
  });
  return tests.length === 0 ? undefined : (call) => tests.every((fits) => fits(call));
}
