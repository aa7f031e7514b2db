/*
 * Which of several tellings of one call counts. A store writes a call when it begins and again
 * when it ended, copies of a store hold the same calls, and what is fetched twice (the results
 * of a batch, a background response) was spent once.
 */
import { compareText } from '../domain/compare-text.ts';
import { identityOfText } from '../domain/identity.ts';
import type { StoredCall } from '../domain/stored-call.ts';
import { hasAnyCount } from '../domain/tokens.ts';
import { createDeduplicator } from './deduplicate.ts';

/** A call with what it is charged to. */
export interface PlacedCall<Place> {
  readonly call: StoredCall;
  readonly place: Place;
}

/** Lets each call count once. */
export interface CallChooser<Place> {
  take(placed: PlacedCall<Place>): void;
  /** To be called once, after the last call: lets those count of which nothing better came. */
  finish(): void;
  /** Tellings that did not count. */
  readonly duplicates: number;
}

/** Ids of attempts and of answers are no names for each other. */
const ATTEMPTS = identityOfText('attempt of a call');

/**
 * Creates a chooser that has seen nothing. Memory grows with ids by some 20 bytes each, and
 * with calls of which a better telling may come.
 *
 * @param count - called for each call once: at once, or at the end for those that had to wait.
 */
export function createCallChooser<Place>(
  count: (placed: PlacedCall<Place>) => void,
): CallChooser<Place> {
  const attempts = createDeduplicator();
  const answers = createDeduplicator();
  const waiting = new Map<string, PlacedCall<Place>>();
  let superseded = 0;

  function isNew(call: StoredCall): boolean {
    if (!attempts.isNew(identityOfText(call.id, ATTEMPTS))) return false;
    const answer = answerOf(call);
    return answer === undefined || answers.isNew(identityOfText(answer));
  }

  return {
    take(placed) {
      const { id } = placed.call;
      const known = waiting.get(id);
      if (mayBeToldBetter(placed.call)) {
        if (known === undefined) waiting.set(id, placed);
        else {
          superseded += 1;
          if (knowsMore(placed.call, known.call)) waiting.set(id, placed);
        }
        return;
      }
      if (known !== undefined) {
        waiting.delete(id);
        superseded += 1;
      }
      if (isNew(placed.call)) count(placed);
    },
    finish() {
      const rest = [...waiting.values()].sort((a, b) => compareText(a.call.id, b.call.id));
      waiting.clear();
      // The best telling of an answer goes before the others of it.
      rest.sort((a, b) => (knowsMore(a.call, b.call) ? -1 : knowsMore(b.call, a.call) ? 1 : 0));
      for (const placed of rest) if (isNew(placed.call)) count(placed);
    },
    get duplicates() {
      return superseded + attempts.duplicates + answers.duplicates;
    },
  };
}

/** What an answer is known by; a hit of the response cache repeats the id of what it stored. */
function answerOf({ provider, responseId, outcome, isSpend }: StoredCall): string | undefined {
  const isAnswer = responseId !== undefined && outcome !== 'cached' && isSpend;
  return isAnswer ? JSON.stringify([provider, responseId]) : undefined;
}

/**
 * Whether a better telling may come: of a call that had not ended, and of an answer of the
 * Responses API, which can be fetched again, without all of its usage.
 */
function mayBeToldBetter({ outcome, api, responseId, tokens, isSpend }: StoredCall): boolean {
  if (outcome === 'unfinished') return true;
  const canBeFetched = api === 'responses' && responseId !== undefined && isSpend;
  return (
    canBeFetched && (outcome === 'partial' || (outcome === 'complete' && !hasAnyCount(tokens)))
  );
}

const RANKS: Readonly<Record<StoredCall['outcome'], number>> = {
  unfinished: 0,
  failed: 1,
  partial: 2,
  complete: 3,
  cached: 4,
};

function knowsMore(one: StoredCall, other: StoredCall): boolean {
  const [a, b] = [measure(one), measure(other)];
  const index = a.findIndex((value, at) => value !== b[at]);
  return index !== -1 && (a[index] ?? 0) > (b[index] ?? 0);
}

/** What makes a telling the better one, the strongest first. */
function measure({ outcome, tokens, durationMs, at }: StoredCall): readonly number[] {
  const { uncachedInput, cacheRead, cacheWrite, output, unsplit } = tokens;
  const counts = [uncachedInput, cacheRead, cacheWrite, output, unsplit];
  return [
    hasAnyCount(tokens) ? 1 : 0,
    RANKS[outcome],
    counts.filter((count) => count !== undefined).length,
    counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    durationMs ?? -1,
    -(at ?? 0),
  ];
}
