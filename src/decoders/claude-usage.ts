import { larger } from '../domain/cumulative.ts';
import type { Count, Tokens } from '../domain/tokens.ts';
import type { PricingModifiers } from '../domain/usage-record.ts';
import {
  BadCount,
  isObject,
  MAX_COST_USD,
  plausible,
  readAmount,
  readCount,
  readText,
} from './counts.ts';

/** Provider of all that Claude Code writes; its records name none. */
export const CLAUDE_PROVIDER = 'anthropic';

/**
 * Reads the `usage` of Anthropic's API (docs.claude.com, "Messages", read 2026-11), whose
 * counts never overlap. `most` bounds what is plausible. Throws BadCount.
 */
export function readUsage(wire: Readonly<Record<string, unknown>>, most: number): Tokens {
  const split = isObject(wire['cache_creation']) ? wire['cache_creation'] : {};
  return tokensOfUsage({
    cacheWrite5m: readCount(split['ephemeral_5m_input_tokens'], most),
    cacheWrite1h: readCount(split['ephemeral_1h_input_tokens'], most),
    input: readCount(wire['input_tokens'], most),
    cacheRead: readCount(wire['cache_read_input_tokens'], most),
    cacheWrite: readCount(wire['cache_creation_input_tokens'], most),
    output: readCount(wire['output_tokens'], most),
  });
}

/** Searches of the web that a `usage` reports, which are billed apart. Throws BadCount. */
export function readWebSearches(wire: Readonly<Record<string, unknown>>, most: number): Count {
  const tools = isObject(wire['server_tool_use']) ? wire['server_tool_use'] : {};
  return readCount(tools['web_search_requests'], most);
}

/** The counts of a `usage`, as they are written. */
export interface UsageCounts {
  readonly cacheWrite5m: Count;
  readonly cacheWrite1h: Count;
  readonly input: Count;
  readonly cacheRead: Count;
  readonly cacheWrite: Count;
  readonly output: Count;
}

/** What the counts of a `usage` mean. Throws BadCount when all are unknown. */
export function tokensOfUsage(counts: UsageCounts): Tokens {
  const { cacheWrite5m, cacheWrite1h, input, cacheRead, cacheWrite, output } = counts;
  return checked({
    uncachedInput: input,
    cacheRead,
    // A crash can leave 0 beside a split that is larger.
    cacheWrite: larger(cacheWrite, sumOfKnown(cacheWrite5m, cacheWrite1h)),
    cacheWrite1h,
    output,
  });
}

/** Sum of what is known; undefined when neither is. */
function sumOfKnown(a: Count, b: Count): Count {
  return a === undefined ? b : a + (b ?? 0);
}

/** Throws BadCount when nothing is known; a part that exceeds its whole is the whole. */
export function checked(tokens: Tokens): Tokens {
  if (!isKnown(tokens)) throw new BadCount('missing-tokens');
  const { uncachedInput, cacheRead, cacheWrite, cacheWrite1h, output } = tokens;
  const isSplit = cacheWrite !== undefined && cacheWrite1h !== undefined;
  const oneHour = isSplit ? Math.min(cacheWrite1h, cacheWrite) : undefined;
  return { uncachedInput, cacheRead, cacheWrite, cacheWrite1h: oneHour, output };
}

/** Whether any count is known. */
function isKnown({ uncachedInput, cacheRead, cacheWrite, output }: Tokens): boolean {
  return (uncachedInput ?? cacheRead ?? cacheWrite ?? output) !== undefined;
}

/** Whether nothing was spent: every known count is 0. */
export function isNothing({ uncachedInput, cacheRead, cacheWrite, output }: Tokens): boolean {
  return !uncachedInput && !cacheRead && !cacheWrite && !output;
}

/**
 * A cost as Claude Code wrote it, in US dollars. Subscriptions and crashed sessions write 0
 * beside tokens (anthropics/claude-code#15418, 2026): that is unknown, not free.
 */
export function readCost(value: unknown): number | undefined {
  return plausible(readAmount(value), MAX_COST_USD) || undefined;
}

/** Reads `speed`, `service_tier` and `inference_geo` of a `usage`. */
export function readModifiers(
  wire: Readonly<Record<string, unknown>>,
): PricingModifiers | undefined {
  return modifiersOf(wire['speed'], wire['service_tier'], wire['inference_geo']);
}

/** What is charged at list price; `default` and `auto` are words of gateways for `standard`. */
const AT_LIST_PRICE: ReadonlySet<string> = new Set(['standard', 'default', 'auto', '']);

/**
 * The modifiers that change the price; undefined at list price. A speed or tier that is not
 * known here is `other`: it may cost more or less, as flex tiers do. A region that is not known
 * is taken for the world.
 */
export function modifiersOf(
  speed: unknown,
  tier: unknown,
  region: unknown,
): PricingModifiers | undefined {
  const isUs = region === 'us';
  const hasSpeed = typeof speed === 'string' && !AT_LIST_PRICE.has(speed);
  const hasTier = typeof tier === 'string' && !AT_LIST_PRICE.has(tier);
  if (!hasSpeed && !hasTier && !isUs) return undefined;
  return {
    ...(hasSpeed && { speed: speed === 'fast' ? speed : 'other' }),
    ...(hasTier && { tier: tier === 'batch' || tier === 'priority' ? tier : 'other' }),
    ...(isUs && { region }),
  };
}

/**
 * A model's name as records have it. Inference profiles of Amazon Bedrock are named by an
 * address that holds the account's number: only what comes after it is kept.
 */
export function readModelName(value: unknown): string | undefined {
  const name = readText(value);
  return name?.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name;
}

/** Names that people give to what Claude printed, or to a copy of what it wrote. */
export function isNameOfLog(path: string): boolean {
  return (
    /\.(?:jsonl?|ndjson|log|txt|md|out|output|stdout)$/i.test(path) || /(?:^|\/)[^./]+$/.test(path)
  );
}
