import type { UsageRecord } from '../domain/usage-record.ts';

/**
 * How long a provider keeps a prompt that was cached, from its last use on. Five minutes:
 * https://platform.claude.com/docs/en/build-with-claude/prompt-caching ("How prompt caching
 * works", read 2026-11).
 */
const CACHE_LIFE_MS = 5 * 60_000;

/**
 * Fewest tokens of a prompt that any of Claude's models caches; some ask for more (same page,
 * "Cache limitations").
 */
const LEAST_CACHED_TOKENS = 1_024;

/**
 * What requests repeat of the one before them and do not read from the cache. Sums, and the
 * two ends of the requests so far, so that what follows can be joined to them: it is built
 * request by request, and joining those of two parts of a file gives those of the file.
 */
export interface Repeats {
  /** Requests that report when they ended, their uncached input and their cache reads. */
  requests: number;
  /** Of these: tokens that the request before them had too and that were not read from the cache. */
  tokens: number;
  /** Of these: uncached input. */
  uncached: number;
  first: RequestEnd;
  last: RequestEnd;
}

/** A request at one end; of no meaning without requests. */
interface RequestEnd {
  /** Milliseconds since 1970. */
  at: number;
  /** Tokens of the whole prompt, and those of it that were read from the cache. */
  prompt: number;
  read: number;
}

/** Of no request. */
export function createRepeats(): Repeats {
  return {
    requests: 0,
    tokens: 0,
    uncached: 0,
    first: { at: 0, prompt: 0, read: 0 },
    last: { at: 0, prompt: 0, read: 0 },
  };
}

/**
 * Adds a request after those so far, in the order of its document. A prompt begins as the one
 * before it did, so it can repeat no more than the shorter of the two; one that came more
 * than the cache's life after the other, or before it, repeats nothing. Records that are no
 * requests, or do not report enough, are passed over.
 */
export function addRepeat(repeats: Repeats, { grain, at, tokens }: UsageRecord): void {
  const { uncachedInput, cacheRead, cacheWrite = 0 } = tokens;
  if (grain !== 'request' || at === undefined) return;
  if (uncachedInput === undefined || cacheRead === undefined) return;
  const prompt = uncachedInput + cacheRead + cacheWrite;
  const { first, last } = repeats;
  if (repeats.requests === 0) setEnd(first, at, prompt, cacheRead);
  else repeats.tokens += repeated(last, at, prompt, cacheRead);
  setEnd(last, at, prompt, cacheRead);
  repeats.requests += 1;
  repeats.uncached += uncachedInput;
}

/** Adds requests that came after those so far. Associative, with no request as its zero. */
export function joinRepeats(to: Repeats, next: Repeats): void {
  if (next.requests === 0) return;
  const { at, prompt, read } = next.first;
  if (to.requests === 0) setEnd(to.first, at, prompt, read);
  else to.tokens += repeated(to.last, at, prompt, read);
  setEnd(to.last, next.last.at, next.last.prompt, next.last.read);
  to.requests += next.requests;
  to.tokens += next.tokens;
  to.uncached += next.uncached;
}

/** Tokens that the first of some requests repeats of the last of those before them. */
export function repeatedBetween(before: Repeats, { requests, first }: Repeats): number {
  if (before.requests === 0 || requests === 0) return 0;
  return repeated(before.last, first.at, first.prompt, first.read);
}

function repeated(before: RequestEnd, at: number, prompt: number, read: number): number {
  const gap = at - before.at;
  if (gap < 0 || gap > CACHE_LIFE_MS) return 0;
  const common = Math.min(before.prompt, prompt);
  return common < LEAST_CACHED_TOKENS ? 0 : Math.max(0, common - read);
}

function setEnd(end: RequestEnd, at: number, prompt: number, read: number): void {
  end.at = at;
  end.prompt = prompt;
  end.read = read;
}
