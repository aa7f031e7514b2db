import { addRecord, createTally, type Tally } from '../ledger/tally.ts';
import { isRetry } from './call-counts.ts';
import { createBatchTally, type BatchTally } from './batchable-calls.ts';
import type { CountedCall } from './group-tally.ts';
import { createPrefixes, type PrefixCounter, type Prefixes } from './shared-prefixes.ts';
import { isAttempt } from './usage-of-call.ts';

/** Mutable sums of the calls of one template. */
export interface TemplateTally {
  readonly template: string | undefined;
  readonly isNamed: boolean;
  attempts: number;
  readonly usage: Tally;
  /** The longest seen; undefined where none is known. UTF-16 code units. */
  lengthChars: number | undefined;
  readonly prefixes: Prefixes;
  readonly batch: BatchTally;
}

export function createTemplate(template: string | undefined, isNamed: boolean): TemplateTally {
  return {
    template,
    isNamed,
    attempts: 0,
    usage: createTally(),
    lengthChars: undefined,
    prefixes: createPrefixes(),
    batch: createBatchTally(),
  };
}

/** Adds one call; a retry repeats its own prompt, which says nothing of the template. */
export function addToTemplate(
  template: TemplateTally,
  { call, spend }: CountedCall,
  counter: PrefixCounter,
): void {
  if (isAttempt(call)) template.attempts += 1;
  if (spend !== undefined) addRecord(template.usage, spend.record, spend.price, 0);
  const { templateLength, requestLength, prefixHashes } = call;
  if (templateLength !== undefined) {
    template.lengthChars = Math.max(template.lengthChars ?? 0, templateLength);
  }
  if (requestLength === undefined || isRetry(call) || !isAttempt(call)) return;
  if (prefixHashes === undefined && templateLength === undefined) return;
  counter.add(template.prefixes, prefixHashes ?? [], requestLength, templateLength ?? 0);
}
