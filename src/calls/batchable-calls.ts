import type { BatchableCalls } from '../domain/calls-report.ts';
import { toDollars } from '../domain/money.ts';
import type { StoredCall } from '../domain/stored-call.ts';

const MS_PER_MINUTE = 60_000;

/** Of more minutes of templates no account is kept: each takes 150 bytes. */
const MOST_MINUTES = 200_000;

/**
 * Providers with a batch API at half the price (https://platform.claude.com/docs/en/build-with-claude/batch-processing,
 * https://platform.openai.com/docs/guides/batch, https://ai.google.dev/gemini-api/docs/batch-api, read 2026-11).
 */
const WITH_BATCHES: ReadonlySet<string> = new Set(['anthropic', 'openai', 'gemini', 'google']);

/** Calls and what they cost now and in a batch, over those with both prices. Nano-dollars. */
interface Sum {
  calls: number;
  nanos: number;
  batchNanos: number;
  priced: number;
}

/** Calls of one template that a batch might take. */
export interface BatchTally {
  readonly notAwaited: Sum;
  /** Of unknown readers, by minute since 1970. */
  readonly minutes: Map<number, Sum>;
}

export function createBatchTally(): BatchTally {
  return { notAwaited: createSum(), minutes: new Map() };
}

function createSum(): Sum {
  return { calls: 0, nanos: 0, batchNanos: 0, priced: 0 };
}

/** Whether an answered call could have been one of a batch: nobody is known to wait for it. */
export function mayBeBatched({
  outcome,
  isAwaited,
  isStream,
  provider,
  modifiers,
}: StoredCall): boolean {
  return (
    outcome === 'complete' &&
    isAwaited !== true &&
    (isAwaited === false || !isStream) && // who streams, reads
    modifiers?.tier !== 'batch' &&
    WITH_BATCHES.has(provider)
  );
}

/** Adds calls to the tallies of all templates within one bound. */
export interface BatchCounter {
  /** A call that may be batched, with what it cost and would cost; both undefined without a price. */
  add(
    tally: BatchTally,
    call: Pick<StoredCall, 'at' | 'isAwaited'>,
    nanos: number | undefined,
    batchNanos: number | undefined,
  ): void;
  readonly isCut: boolean;
}

export function createBatchCounter(): BatchCounter {
  let size = 0;
  let isCut = false;

  function sumFor(
    { notAwaited, minutes }: BatchTally,
    { at, isAwaited }: Pick<StoredCall, 'at' | 'isAwaited'>,
  ): Sum | undefined {
    if (isAwaited === false) return notAwaited;
    if (at === undefined) return undefined;
    const minute = Math.floor(at / MS_PER_MINUTE);
    const known = minutes.get(minute);
    if (known !== undefined) return known;
    if (size === MOST_MINUTES) {
      isCut = true;
      return undefined;
    }
    size += 1;
    const sum = createSum();
    minutes.set(minute, sum);
    return sum;
  }

  return {
    add(tally, call, nanos, batchNanos) {
      const sum = sumFor(tally, call);
      if (sum === undefined) return;
      sum.calls += 1;
      if (nanos === undefined || batchNanos === undefined) return;
      sum.nanos += nanos;
      sum.batchNanos += batchNanos;
      sum.priced += 1;
    },
    get isCut() {
      return isCut;
    },
  };
}

/** The public form: minutes with at least `burstCalls` are bursts. Undefined without any call. */
export function toBatchable(
  { notAwaited, minutes }: BatchTally,
  burstCalls: number,
): BatchableCalls | undefined {
  const bursts = [...minutes.values()].filter(({ calls }) => calls >= burstCalls);
  const all = [notAwaited, ...bursts];
  const total = (key: keyof Sum): number => all.reduce((sum, one) => sum + one[key], 0);
  if (total('calls') === 0) return undefined;
  const isPriced = total('priced') > 0;
  return {
    notAwaited: notAwaited.calls,
    inBursts: total('calls') - notAwaited.calls,
    costUsd: isPriced ? toDollars(total('nanos')) : null,
    batchUsd: isPriced ? toDollars(total('batchNanos')) : null,
  };
}
