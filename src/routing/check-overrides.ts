import { nearestName } from '../domain/nearest-name.ts';
import type { Overrides } from './live-overrides.ts';

/** All or none: half of a change may be worse than none. Throws Error. */
export function checkOverrides(
  value: unknown,
  names: readonly string[],
  held: ReadonlySet<string>,
): Overrides {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('is no map of roles');
  return new Map(
    Object.entries(value).map(([role, model]: [string, unknown]) => {
      if (!names.includes(role)) {
        throw new Error(
          `names the role ${quoted(role)}, which the table does not have (the nearest is ${quoted(nearestName(role, names))})`,
        );
      }
      if (typeof model !== 'string' || !held.has(model)) {
        const nearest = nearestName(String(model), [...held]);
        throw new Error(
          `gives the role ${quoted(role)} a model that neither the table nor "alternatives" holds (the nearest is ${quoted(nearest)})`,
        );
      }
      return [role, model];
    }),
  );
}

/** A name as a message shows it. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
