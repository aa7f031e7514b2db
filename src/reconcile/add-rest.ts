import type { Attribution } from '../domain/attribution.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Destination } from './scope-intake.ts';
import type { ScopeState } from './scope-state.ts';
import type { Held, Scope } from './scope.ts';
import type { ModelTokens } from './token-pool.ts';

/** Adds what a scope's requests leave of coarser records. */
export interface Adder {
  add(held: Held, attribution?: Attribution): void;
  /** Records of which nothing was left. */
  covered(): number;
}

/** Creates an adder that added nothing. */
export function createAdder(
  stateOf: ReadonlyMap<Scope, ScopeState>,
  destination: Destination,
): Adder {
  let covered = 0;
  return {
    add({ scope, record }, attribution = scope.attribution) {
      // What was not asked for covers nothing, and is covered by nothing.
      const isWanted = destination.isWanted(record);
      const state = stateOf.get(scope);
      const rest = isWanted && state !== undefined ? state.requests.beyond(record) : record;
      if (rest === undefined) {
        covered += 1;
        return;
      }
      if (destination.add(attribution, rest)) state?.counted.add(toSum(rest));
    },
    covered: () => covered,
  };
}

/** Unsplit tokens cover output, the dearest they can be. */
function toSum({ provider, model, tokens }: UsageRecord): ModelTokens {
  const { unsplit = 0, output = 0 } = tokens;
  return {
    provider,
    model,
    tokens: unsplit > 0 ? { ...tokens, output: output + unsplit } : tokens,
  };
}

/** What requests of a scope cover of its messages goes by when these were made. */
export function inOrder(
  messages: readonly Held[],
  stateOf: ReadonlyMap<Scope, ScopeState>,
): readonly Held[] {
  const hasRequests = ({ scope }: Held): boolean =>
    (stateOf.get(scope)?.requests.sums().length ?? 0) > 0;
  if (!messages.some(hasRequests)) return messages;
  return messages.toSorted(
    ({ record: a }, { record: b }) =>
      (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER) ||
      a.identity.low - b.identity.low ||
      a.identity.high - b.identity.high,
  );
}
