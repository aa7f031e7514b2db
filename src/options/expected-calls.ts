import { UserError } from '../domain/errors.ts';

const OPTION = '--expected-calls';

/**
 * Calls a day by agent, as a map that a user wrote.
 *
 * @throws UserError naming an agent whose value is no number above 0.
 */
export function parseExpectedCalls(
  map: Readonly<Record<string, unknown>> = {},
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(map).map(([agent, value]) => {
      if (typeof value === 'number' && Number.isFinite(value) && value > 0) return [agent, value];
      throw new UserError(
        `${OPTION}: the calls of "${agent.slice(0, 40)}" are no number above 0; write the calls that it makes on a usual day, such as "${agent.slice(0, 40)}: 24".`,
      );
    }),
  );
}
