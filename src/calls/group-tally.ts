import type { StoredCall } from '../domain/stored-call.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { addRecord, createTally, type Tally } from '../ledger/tally.ts';
import type { Price } from '../pricing/rates.ts';
import { countCall, createCounts, type CountTally } from './call-counts.ts';
import { addToLine, type PromptGrowth } from './prompt-growth.ts';
import { addPrompt, createPromptSizes, type PromptSizes } from './prompt-sizes.ts';
import { promptTokens } from './usage-of-call.ts';

/** A call with what it spent. */
export interface CountedCall {
  readonly call: StoredCall;
  /** Absent where it cannot have spent anything. */
  readonly spend?: {
    readonly record: UsageRecord;
    readonly price: Price | undefined;
    /** What its prompt cost without its answer. Whole nano-dollars. */
    readonly promptNanos: number | undefined;
  };
}

/** Mutable sums of the calls of one agent for one task to one model. */
export interface GroupTally {
  readonly counts: CountTally;
  readonly usage: Tally;
  readonly prompts: PromptSizes;
  readonly growth: PromptGrowth;
  readonly short: ShortTally;
  readonly averages: {
    prompts: number;
    promptTokens: number;
    answers: number;
    outputTokens: number;
  };
}

/** Short answers. Those with both prices have a saving, in whole nano-dollars. */
interface ShortTally {
  calls: number;
  nanos: number;
  priced: number;
  savedNanos: number;
  cheaper: number;
  cheaperModel: string | undefined;
}

/** A group without calls. */
export function createGroup(): GroupTally {
  return {
    counts: createCounts(),
    usage: createTally(),
    prompts: createPromptSizes(),
    growth: new Map(),
    short: { calls: 0, nanos: 0, priced: 0, savedNanos: 0, cheaper: 0, cheaperModel: undefined },
    averages: { prompts: 0, promptTokens: 0, answers: 0, outputTokens: 0 },
  };
}

/** Adds one call. */
export function addToGroup(group: GroupTally, { call, spend }: CountedCall): void {
  countCall(group.counts, call);
  if (spend === undefined) return;
  addRecord(group.usage, spend.record, spend.price, 0);
  const size = promptTokens(call.tokens);
  if (size !== undefined) {
    group.averages.prompts += 1;
    group.averages.promptTokens += size;
    addPrompt(group.prompts, size, spend.promptNanos);
    if (call.at !== undefined) addToLine(group.growth, call.at, size);
  }
  if (call.tokens.output !== undefined) {
    group.averages.answers += 1;
    group.averages.outputTokens += call.tokens.output;
  }
}

/**
 * Adds a short answer. `cheaper`: the next cheaper model and what it would have cost there; of
 * several such models of a group the last by name is told.
 */
export function addShort(
  { short }: GroupTally,
  nanos: number | undefined,
  cheaper: { readonly model: string; readonly nanos: number | undefined } | undefined,
): void {
  short.calls += 1;
  if (nanos === undefined) return;
  short.nanos += nanos;
  short.priced += 1;
  if (cheaper?.nanos === undefined) return;
  short.savedNanos += nanos - cheaper.nanos;
  short.cheaper += 1;
  if (cheaper.model > (short.cheaperModel ?? '')) short.cheaperModel = cheaper.model;
}
