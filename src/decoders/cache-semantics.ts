import type { Tokens } from '../domain/tokens.ts';
import { isAtLeast } from './producer-version.ts';

/**
 * What a producer means by "input tokens": `additive` leaves cache reads and writes out
 * of it, `inclusive` counts them in.
 */
export type CacheSemantics = 'additive' | 'inclusive';

/** Counts of one request as they were written, before their meaning is known. */
export interface RawCounts {
  readonly input: number | undefined;
  readonly output: number | undefined;
  readonly cacheRead: number | undefined;
  readonly cacheWrite: number | undefined;
}

/** What the question is decided by. */
export interface SemanticsEvidence {
  readonly provider: string;
  /** Request path, such as `/v1/messages`. */
  readonly path: string | undefined;
  /** Version of the producer, such as `v0.27.43`. */
  readonly producer: string | undefined;
  /** `input_tokens_include_cache`, where the record says it. */
  readonly includesCache: boolean | undefined;
  readonly counts: RawCounts;
  /** Reported cost in US dollars. */
  readonly reportedUsd: number | undefined;
}

/** Our price of a request in US dollars, under either reading. */
export type PriceOfReading<Evidence> = (evidence: Evidence, tokens: Tokens) => number | undefined;

/**
 * From this version on the firewall's own cost follows the record's semantics; before it,
 * the reported cost carries the producer's mistake (github/gh-aw-firewall #6695, 2026).
 */
const REPORTED_COST_IS_SOUND_SINCE = 'v0.27.43';

/** Since this version Copilot's cache writes are split out (gh-aw-firewall #5204, #5253, 2026). */
const COPILOT_SPLIT_SINCE = 'v0.27.6';

/** Reported and recomputed cost are the same when they differ by less. Ratio. */
const SAME_COST = 0.01;

/**
 * Decides from the record alone, strongest evidence first; undefined when only its
 * neighbours can tell. Checked against the parsers of github/gh-aw-firewall
 * (`containers/api-proxy/token-parsers.js`, August 2026).
 */
export function resolveFromRecord<Evidence extends SemanticsEvidence>(
  evidence: Evidence,
  priceOf: PriceOfReading<Evidence>,
): CacheSemantics | undefined {
  const { provider, includesCache, counts } = evidence;
  if (includesCache !== undefined) return includesCache ? 'inclusive' : 'additive';
  if (provider === 'anthropic') return 'additive';
  if (provider === 'openai' || provider === 'gemini') return 'inclusive';
  const cached = (counts.cacheRead ?? 0) + (counts.cacheWrite ?? 0);
  if (counts.input !== undefined && cached > counts.input) return 'additive';
  if (provider === 'copilot') return resolveFromReportedCost(evidence, priceOf);
  return resolveFromPath(evidence.path);
}

/** The reading to take when neither the record nor its neighbours decide. */
export function fallbackSemantics(provider: string, producer: string | undefined): CacheSemantics {
  return provider === 'copilot' && isAtLeast(producer, COPILOT_SPLIT_SINCE)
    ? 'additive'
    : 'inclusive';
}

/**
 * Turns written counts into buckets that never overlap. A part that exceeds its whole
 * leaves nothing uncached, as the producer itself computes it.
 */
export function toTokens(counts: RawCounts, semantics: CacheSemantics): Tokens {
  const { input, output, cacheRead, cacheWrite } = counts;
  const uncachedInput =
    input === undefined || semantics === 'additive'
      ? input
      : Math.max(0, input - (cacheRead ?? 0) - (cacheWrite ?? 0));
  return { uncachedInput, cacheRead, cacheWrite, output };
}

function resolveFromReportedCost<Evidence extends SemanticsEvidence>(
  evidence: Evidence,
  priceOf: PriceOfReading<Evidence>,
): CacheSemantics | undefined {
  const { reportedUsd, producer, counts } = evidence;
  if (reportedUsd === undefined || !isAtLeast(producer, REPORTED_COST_IS_SOUND_SINCE)) {
    return undefined;
  }
  const isSame = (semantics: CacheSemantics): boolean => {
    const price = priceOf(evidence, toTokens(counts, semantics));
    return price !== undefined && Math.abs(price - reportedUsd) <= SAME_COST * reportedUsd;
  };
  const additive = isSame('additive');
  if (additive === isSame('inclusive')) return undefined;
  return additive ? 'additive' : 'inclusive';
}

/** Gateways of no fixed provider speak the API of their path. */
function resolveFromPath(path: string | undefined): CacheSemantics | undefined {
  if (path === undefined) return undefined;
  if (path.includes('/v1/messages')) return 'additive';
  if (path.includes('/chat/completions') || path.includes('/responses')) return 'inclusive';
  return undefined;
}
