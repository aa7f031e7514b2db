import { isSame } from '../domain/identity.ts';
import type { Count, Tokens } from '../domain/tokens.ts';
import { larger } from '../domain/cumulative.ts';
import { isNothing } from './claude-usage.ts';
import type { Ending, TranscriptMessage } from './transcript-message.ts';

/** Lines of one answer are near each other; a bound for documents of many answers. */
const MAX_HELD = 20_000;

/**
 * Holds answers until all of their lines are known. A line is written for each part of an
 * answer and repeats its usage: of each count the largest stands, in whatever order they
 * come, because crashes and copies write smaller ones later
 * (https://github.com/anthropics/claude-code/issues/95555, read 2026-11). The time is that of
 * the first line.
 */
export class HeldAnswers {
  /** By a part of the identity that fits a number; insertion is in order of time. */
  readonly #held = new Map<number, Answer>();
  readonly #emit: (message: TranscriptMessage) => void;
  /** Of the line before, whose answer is often this one's. */
  #last: Answer | undefined;

  constructor(emit: (message: TranscriptMessage) => void) {
    this.#emit = emit;
  }

  take(message: TranscriptMessage): void {
    const last = this.#last;
    if (last !== undefined && isSame(last.message.identity, message.identity)) {
      this.#takeMore(last, message);
      return;
    }
    const key = keyOf(message);
    const held = this.#held.get(key);
    if (held === undefined) {
      this.#last = { message };
      this.#held.set(key, this.#last);
      if (this.#held.size > MAX_HELD) this.#emitFirst();
    } else if (isSame(held.message.identity, message.identity)) {
      this.#takeMore(held, message);
      this.#last = held;
    } else {
      this.#emit(message); // another with the same part of its identity
    }
  }

  /** To be called after the last line. */
  end(): void {
    for (const { message } of this.#held.values()) this.#emit(message);
    this.#held.clear();
    this.#last = undefined;
  }

  #takeMore(held: Answer, message: TranscriptMessage): void {
    if (message.hasRequest || isAlike(held.message, message)) {
      held.message = merge(held.message, message);
      return;
    }
    this.#emit(held.message);
    held.message = message;
  }

  #emitFirst(): void {
    for (const [key, { message }] of this.#held) {
      this.#held.delete(key);
      this.#emit(message);
      return;
    }
  }
}

/** An answer as its lines so far report it. */
interface Answer {
  message: TranscriptMessage;
}

function keyOf({ identity: { high, low } }: TranscriptMessage): number {
  return (high & 0x1f_ff_ff) * 2 ** 32 + (low >>> 0);
}

/**
 * Whether two answers of one id and no request's are one: gateways give every answer the same
 * id (https://github.com/ccusage/ccusage/issues/1635, read 2026-11), but not the same prompt.
 */
function isAlike(one: TranscriptMessage, other: TranscriptMessage): boolean {
  if (isNothing(one.tokens) || isNothing(other.tokens)) return true;
  return (
    one.model === other.model &&
    one.tokens.uncachedInput === other.tokens.uncachedInput &&
    one.tokens.cacheRead === other.tokens.cacheRead &&
    one.tokens.cacheWrite === other.tokens.cacheWrite
  );
}

function merge(before: TranscriptMessage, after: TranscriptMessage): TranscriptMessage {
  return {
    ...before,
    tokens: largestOf(before.tokens, after.tokens),
    further: mergeFurther(before.further, after.further),
    ending: surer(before.ending, after.ending),
    at: before.at ?? after.at,
    model: before.model ?? after.model,
    session: before.session ?? after.session,
    agentId: before.agentId ?? after.agentId,
    isSidechain: before.isSidechain ?? after.isSidechain,
    costUsd: larger(before.costUsd, after.costUsd),
    modifiers: before.modifiers ?? after.modifiers,
  };
}

/** One line with a reason is enough: the others were written before it. */
function surer(one: Ending, other: Ending): Ending {
  if (one === 'stopped' || other === 'unknown') return one;
  return other;
}

type Further = TranscriptMessage['further'];

function mergeFurther(before: Further, after: Further): Further {
  if (before === undefined || after === undefined) return before ?? after;
  const [longer, shorter] =
    before.requests.length > after.requests.length
      ? [before.requests, after.requests]
      : [after.requests, before.requests];
  const requests = longer.map(({ model, tokens }, index) => {
    const other = shorter[index]?.tokens;
    return { model, tokens: other === undefined ? tokens : largestOf(tokens, other) };
  });
  return { requests, isPartial: before.isPartial || after.isPartial };
}

function largestOf(one: Tokens, other: Tokens): Tokens {
  if (isWithin(one, other)) return other;
  if (isWithin(other, one)) return one;
  return {
    uncachedInput: larger(one.uncachedInput, other.uncachedInput),
    cacheRead: larger(one.cacheRead, other.cacheRead),
    cacheWrite: larger(one.cacheWrite, other.cacheWrite),
    cacheWrite1h: larger(one.cacheWrite1h, other.cacheWrite1h),
    output: larger(one.output, other.output),
  };
}

/** Whether no count is larger than the same of another. */
function isWithin(one: Tokens, other: Tokens): boolean {
  return (
    isAtMost(one.uncachedInput, other.uncachedInput) &&
    isAtMost(one.cacheRead, other.cacheRead) &&
    isAtMost(one.cacheWrite, other.cacheWrite) &&
    isAtMost(one.cacheWrite1h, other.cacheWrite1h) &&
    isAtMost(one.output, other.output)
  );
}

function isAtMost(one: Count, other: Count): boolean {
  return one === undefined || (other !== undefined && one <= other);
}
