import type { Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import {
  BUCKETS,
  NOTHING,
  sizeOf,
  toCounted,
  type Bucket,
  type Counted,
} from './counted-tokens.ts';

/** Tokens of one model, summed. */
export interface ModelTokens {
  readonly provider: string;
  readonly model?: string | undefined;
  readonly tokens: Tokens;
}

/**
 * What finer reports of a scope add up to. A coarser report of the same spend adds only what
 * is beyond it: each token covers one.
 */
export interface TokenPool {
  add(sum: ModelTokens): void;
  /**
   * What a record adds: the record itself where nothing covers it, what is left of it, or
   * undefined where all of it is covered. What covered it covers nothing else.
   */
  beyond(record: UsageRecord): UsageRecord | undefined;
  /** All sums; what covered something is still in them. */
  sums(): readonly ModelTokens[];
}

interface Entry extends ModelTokens {
  readonly key: string;
  /** Changed by every addition: a million requests come to a few sums. */
  readonly tokens: Counted;
  /** What covers nothing yet; undefined until something is compared. */
  left: Counted | undefined;
}

/** More models than a run calls; the tokens of further names cover any model of their provider. */
const MAX_ENTRIES = 1_000;

/** Of which the last bytes of a reply go first; the order decides nothing but what is left. */
const UNSPLIT_ORDER = ['output', 'uncachedInput', 'cacheWrite', 'cacheRead'] as const;

/** Where all that comes over the bound is summed; it covers what names no provider of its own. */
const OTHERS = '(other providers)';

const NO_MODELS = new Set(['', 'unknown']);

/** Creates an empty pool. */
export function createTokenPool(): TokenPool {
  const entries: Entry[] = [];
  const byProvider = new Map<string, Map<string | undefined, Entry>>();

  /** Called for every request, so it makes no key. */
  function entryOf(provider: string, model: string | undefined): Entry {
    return byProvider.get(provider)?.get(model) ?? newEntry(provider, model);
  }

  function newEntry(provider: string, model: string | undefined): Entry {
    const isTooMany = entries.length >= MAX_ENTRIES;
    if (isTooMany && model !== undefined) return entryOf(provider, undefined);
    if (isTooMany && provider !== OTHERS) return entryOf(OTHERS, undefined);
    const key = nameOf(model, provider);
    const entry = { provider, model, key, tokens: { ...NOTHING }, left: undefined };
    entries.push(entry);
    const models = byProvider.get(provider) ?? new Map<string | undefined, Entry>();
    byProvider.set(provider, models.set(model, entry));
    return entry;
  }

  /** Those that may be the same spend: of the same model, or of the same provider and no known one. */
  function entriesFor({ provider, model }: UsageRecord): Entry[] {
    const wanted = nameOf(model, provider);
    if (wanted === '') return entries.filter((entry) => entry.provider === provider);
    const named = entries.filter(({ key }) => key === wanted);
    const nameless = entries.filter(
      ({ key, ...entry }) => key === '' && entry.provider === provider,
    );
    return [...named, ...nameless];
  }

  return {
    add({ provider, model, tokens }) {
      const entry = entryOf(provider, model);
      entry.tokens.uncachedInput += tokens.uncachedInput ?? 0;
      entry.tokens.cacheRead += tokens.cacheRead ?? 0;
      entry.tokens.cacheWrite += tokens.cacheWrite ?? 0;
      entry.tokens.cacheWrite1h += tokens.cacheWrite1h ?? 0;
      entry.tokens.output += tokens.output ?? 0;
    },
    beyond(record) {
      if (entries.length === 0) return record;
      const own = entriesFor(record).filter(({ tokens }) => sizeOf(tokens) > 0);
      const { tokens } = record;
      // Who reports nothing of a spend adds nothing to who does.
      if (sizeOf(tokens) === 0) return own.length > 0 ? searchesOf(record) : record;
      let rest = toCounted(tokens);
      let unsplit = tokens.unsplit ?? 0;
      for (const entry of own) {
        const { rest: uncovered, left } = take(rest, entry.left ?? entry.tokens);
        rest = uncovered;
        ({ unsplit, left: entry.left } = takeUnsplit(unsplit, left));
      }
      const left = { ...withCounts(tokens, rest), ...(tokens.unsplit && { unsplit }) };
      if (sizeOf(left) === 0) return searchesOf(record);
      if (sizeOf(left) === sizeOf(tokens)) return record;
      // A part of a request is no request, and the producer's own cost is of the whole.
      const grain = record.grain === 'request' ? 'session' : record.grain;
      return { ...record, grain, tokens: left, reportedCostUsd: undefined };
    },
    sums: () => entries,
  };
}

/**
 * Whether a record knows its model: AWF names the provider instead of a model that it did not see
 * (github/gh-aw-firewall #4797, read 2026-08).
 */
export function isNamedModel({
  model,
  provider,
}: Pick<ModelTokens, 'model' | 'provider'>): boolean {
  return model !== undefined && !NO_MODELS.has(model) && model !== provider;
}

/** One spelling of a model's name; empty where it is unknown. */
function nameOf(model: string | undefined, provider: string): string {
  return isNamedModel({ model, provider }) ? canonicalModel(model ?? '') : '';
}

/** What no proxy sees of a record whose tokens are covered: searches are billed apart. */
function searchesOf(record: UsageRecord): UsageRecord | undefined {
  if (!record.webSearches) return undefined;
  const tokens = withCounts(record.tokens, NOTHING);
  return { ...record, grain: 'session', tokens, reportedCostUsd: undefined };
}

/** Counts instead of those that a record reports; what it does not report stays unknown. */
function withCounts(tokens: Tokens, counts: Counted): Tokens {
  const count = (bucket: Bucket): number | undefined =>
    tokens[bucket] === undefined ? undefined : counts[bucket];
  const oneHour = count('cacheWrite1h');
  return {
    uncachedInput: count('uncachedInput'),
    cacheRead: count('cacheRead'),
    cacheWrite: count('cacheWrite'),
    ...(oneHour !== undefined && { cacheWrite1h: Math.min(oneHour, counts.cacheWrite) }),
    output: count('output'),
  };
}

function take(wanted: Counted, from: Counted): { rest: Counted; left: Counted } {
  const rest = { ...wanted };
  const left = { ...from };
  for (const bucket of BUCKETS) {
    const both = Math.min(wanted[bucket], from[bucket]);
    rest[bucket] -= both;
    left[bucket] -= both;
  }
  return { rest, left };
}

function takeUnsplit(wanted: number, from: Counted): { unsplit: number; left: Counted } {
  if (wanted === 0) return { unsplit: 0, left: from };
  const left = { ...from };
  let unsplit = wanted;
  for (const bucket of UNSPLIT_ORDER satisfies readonly Bucket[]) {
    const both = Math.min(unsplit, left[bucket]);
    unsplit -= both;
    left[bucket] -= both;
  }
  return { unsplit, left };
}
