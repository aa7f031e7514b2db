import { chargesCacheWrites } from '../domain/cache-write-charge.ts';
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
  /** Whether the answer came as a stream; undefined when unknown. */
  readonly streaming: boolean | undefined;
  /** Version of the producer, such as `v0.27.43`. */
  readonly producer: string | undefined;
  /** `input_tokens_include_cache`, where the record has it. */
  readonly includesCache: boolean | undefined;
  readonly counts: RawCounts;
}

/** The API that a request spoke, which decides what its answer calls input. */
export type Wire = 'messages' | 'responses' | 'chat' | 'other';

/** As the firewall and as OpenCode name it. */
const COPILOT = /^(?:github-)?copilot$/;

/** Since this version Copilot's breakdown is read (gh-aw-firewall #5204, #5253, 2026). */
const COPILOT_BREAKDOWN_SINCE = 'v0.27.6';

/** Shorter prompts are not cached (https://developers.openai.com/api/docs/guides/prompt-caching). */
const LEAST_CACHED_TOKENS = 1_024;

/** Parts of paths, whatever a gateway puts before them; a query may hold anything. */
const WIRES: readonly (readonly [RegExp, Wire])[] = [
  [/\/messages(?:\/|$)/i, 'messages'],
  // Google Cloud and Amazon Bedrock serve Claude with the same answers.
  [
    /\/publishers\/anthropic\/models\/|\/model\/(?:[a-z-]+\.)?anthropic\.[^/]+\/invoke/i,
    'messages',
  ],
  [/\/responses(?:\/|$)/i, 'responses'],
  [/\/chat\/completions(?:\/|$)/i, 'chat'],
];

/** The wire of a request path or of a whole address. */
export function wireOf(path = ''): Wire {
  const end = path.search(/[?#]/);
  const bare = end === -1 ? path : path.slice(0, end);
  return WIRES.find(([part]) => part.test(bare))?.[1] ?? 'other';
}

/**
 * Decides from the record alone; undefined when only its group can decide. As the parsers of
 * github/gh-aw-firewall (`containers/api-proxy/token-parsers.js`, read at 0.27.6, 0.27.11,
 * 0.27.42 and 0.28, 2026-11) write it, table in `docs/providers-and-wires.md`:
 *
 * - Anthropic's usage is additive, and so is `/v1/messages` of any provider.
 * - More cached than input is impossible where input holds the cached.
 * - OpenAI's and Gemini's usage is inclusive.
 * - Copilot: a streamed `/responses` is inclusive in every version, as its parser never reads
 *   the breakdown. Gateways of no fixed provider: by what the path's API means.
 * - Copilot on `/chat/completions`, and its answers that are not streamed: additive from
 *   0.27.6 on where Copilot sent a breakdown. Only that splits off cache writes.
 *
 * The reported cost decides nothing: the producer's prices are not always the list's.
 */
export function resolveFromRecord(evidence: SemanticsEvidence): CacheSemantics | undefined {
  const { includesCache, counts } = evidence;
  if (includesCache !== undefined) return includesCache ? 'inclusive' : 'additive';
  return resolveUnflagged(evidence, counts);
}

/** As `resolveFromRecord`, without the record's own flag and for these counts. */
function resolveUnflagged(
  { provider, path, streaming, producer }: SemanticsEvidence,
  counts: RawCounts,
): CacheSemantics | undefined {
  if (provider === 'anthropic' || exceedsInput(counts)) return 'additive';
  const wire = wireOf(path);
  if (wire === 'messages') return 'additive';
  if (provider === 'openai' || provider === 'gemini') return 'inclusive';
  if (!COPILOT.test(provider)) return wire === 'other' ? undefined : 'inclusive';
  if (wire === 'responses' && streaming !== false) return 'inclusive';
  if (producer !== undefined && !isAtLeast(producer, COPILOT_BREAKDOWN_SINCE)) return 'inclusive';
  return counts.cacheWrite ? 'additive' : undefined;
}

/**
 * Whether only a group can decide what records like this one mean, so that one of them that
 * is additive by itself decides for all.
 */
export function isOfGroup(evidence: SemanticsEvidence): boolean {
  return resolveUnflagged(evidence, NO_COUNTS) === undefined;
}

const NO_COUNTS: RawCounts = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

/** The meaning of a run's total, of which no other record reports more. */
export function semanticsOfTotal(provider: string, counts: RawCounts): CacheSemantics {
  const nothing = {
    path: undefined,
    streaming: undefined,
    producer: undefined,
    includesCache: undefined,
  };
  return resolveFromRecord({ ...nothing, provider, counts }) ?? 'inclusive';
}

/**
 * Whether a model of OpenAI was charged for cache writes that the record does not report: the
 * firewall writes 0 for want of a field.
 */
export function hidesCacheWrites(model: string | undefined, counts: RawCounts): boolean {
  return (
    counts.cacheWrite === 0 &&
    (counts.input ?? 0) >= LEAST_CACHED_TOKENS &&
    chargesCacheWrites(model)
  );
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

/**
 * As `toTokens`, where cache writes that a model was charged for and nobody recorded are
 * unknown. Only a breakdown, which is additive, reports a 0.
 */
export function tokensOf(
  model: string | undefined,
  counts: RawCounts,
  semantics: CacheSemantics,
): Tokens {
  const tokens = toTokens(counts, semantics);
  const isWriteTold = semantics === 'additive' || !hidesCacheWrites(model, counts);
  return isWriteTold ? tokens : { ...tokens, cacheWrite: undefined };
}

function exceedsInput({ input, cacheRead, cacheWrite }: RawCounts): boolean {
  return input !== undefined && (cacheRead ?? 0) + (cacheWrite ?? 0) > input;
}
