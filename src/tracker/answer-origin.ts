/*
 * A layer that answers in the provider's place marks its responses, so that the tracker around
 * it records what they are: an answer of the cache costs nothing, one of a batch half.
 */
import type { CallRecord } from '../domain/call-record.ts';

export type AnswerOrigin =
  | { readonly kind: 'batch' }
  | {
      readonly kind: 'cache';
      readonly model: string | undefined;
      /** What the call would have cost; undefined where that is not known. Whole nano-dollars. */
      readonly savedNanoUsd: number | undefined;
    };

const origins = new WeakMap<Response, AnswerOrigin>();

/** Marks a response, and gives it. */
export function markOrigin(response: Response, origin: AnswerOrigin): Response {
  origins.set(response, origin);
  return response;
}

/** Where a response comes from; undefined for the provider's own. */
export function originOf(response: Response): AnswerOrigin | undefined {
  return origins.get(response);
}

/** Marks a response that stands for another as that one is. */
export function keepOrigin(from: Response, to: Response): Response {
  const origin = originOf(from);
  return origin === undefined ? to : markOrigin(to, origin);
}

/**
 * The record of a call that the cache answered: it used nothing. It has no id of an answer, since
 * that is the id of the call which was spent on.
 */
export function fromCache(
  record: CallRecord,
  { model, savedNanoUsd }: Extract<AnswerOrigin, { kind: 'cache' }>,
): CallRecord {
  return {
    ...record,
    outcome: 'cached',
    tokens: { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 },
    ...(model !== undefined && { answeredModel: model }),
    ...(savedNanoUsd !== undefined && { savedNanoUsd }),
  };
}
