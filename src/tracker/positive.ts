import { UserError } from '../domain/errors.ts';

/** A number of an option; throws UserError, which names it, for one that is not more than 0. */
export function positive(of: string, name: string, value: number): number {
  if (typeof value === 'number' && value > 0) return value; // not NaN either
  throw new UserError(`${of}: ${name} is ${String(value)}; give a number that is more than 0.`);
}
