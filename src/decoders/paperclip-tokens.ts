/*
 * What the three token counts of a Paperclip row mean: the adapter that ran the agent decides,
 * and the row does not say. Read in `@paperclipai/server` 2026.916.1 (2026-11).
 */
import type { Count, Tokens } from '../domain/tokens.ts';

/** The counts of `cost_events` and `usage_json`, as the adapter wrote them. */
export interface PaperclipCounts {
  readonly input: Count;
  readonly cached: Count;
  readonly output: Count;
}

/** The counts in buckets that never overlap, as far as they can be told apart. */
export interface PaperclipMeaning {
  readonly tokens: Tokens;
  /**
   * `uncachedInput` may hold what was written to the cache, all of it or none: it costs from 1
   * to 2 times the input.
   */
  readonly inputHoldsWrites: boolean;
  /** What was read from a cache was part of the input. */
  readonly inputHoldsCached: boolean;
  /** Nothing but the provider's own custom says what input means here. */
  readonly isAssumed: boolean;
}

/** Claude Code, by its command or by ACP: input without cache reads, and with cache writes. */
const CLAUDE = /^claude/;
/** Codex: input with all that was read from the cache. */
const CODEX = /^codex/;

/**
 * The buckets of a row, or of a sum of rows of one adapter.
 *
 * Of other adapters the provider's own custom is taken: Anthropic's input is without cache
 * reads, everybody else's with them, unless more is cached than there is input.
 */
export function decodePaperclipTokens(
  adapterType: string,
  provider: string,
  { input, cached, output }: PaperclipCounts,
): PaperclipMeaning {
  const isKnown = CLAUDE.test(adapterType) || CODEX.test(adapterType);
  const isExclusive =
    CLAUDE.test(adapterType) || (!CODEX.test(adapterType) && provider === 'anthropic');
  if (isExclusive) {
    const tokens = { uncachedInput: input, cacheRead: cached, cacheWrite: undefined, output };
    return { tokens, inputHoldsWrites: true, inputHoldsCached: false, isAssumed: !isKnown };
  }
  const isPossible = input === undefined || cached === undefined || cached <= input;
  const uncachedInput =
    input === undefined || cached === undefined || !isPossible ? input : input - cached;
  return {
    tokens: { uncachedInput, cacheRead: cached, cacheWrite: 0, output },
    inputHoldsWrites: false,
    inputHoldsCached: isPossible,
    isAssumed: !isKnown && cached !== 0,
  };
}
