import type { Conflicts } from './conflicts.ts';
import { sizeOf } from './counted-tokens.ts';
import { restOfRunTotal } from './run-total.ts';
import type { Destination } from './scope-intake.ts';
import type { ScopeState } from './scope-state.ts';

/** Adds what totals of runs report beyond everything finer; gives how many add nothing. */
export function addRunTotals(
  scopes: readonly ScopeState[],
  destination: Destination,
  conflicts: Conflicts,
): { readonly leftOut: number } {
  let leftOut = 0;
  for (const { scope, runTotals, differing, requests: pool, counted, facts } of scopes) {
    for (let one = 0; one < differing; one += 1) {
      conflicts.count('run-total', [scope.attribution.run]);
    }
    const { requests, countedRequests } = facts;
    const finer = [...pool.sums(), ...counted.sums()];
    // A total of requests of which some were not asked for cannot be taken apart; nor is it
    // known which of several runs the finer records of a folder are of.
    const isMixed =
      (countedRequests > 0 && requests > countedRequests) ||
      (runTotals.length > 1 && finer.some(({ tokens }) => sizeOf(tokens) > 0));
    for (const total of runTotals) {
      const rest = isMixed ? undefined : restOfRunTotal(total.record, finer);
      if (rest === undefined) leftOut += 1;
      else destination.add(total.scope.attribution, rest);
    }
  }
  return { leftOut };
}
