/*
 * What an answer says that it used. Which meaning "input" has shows in the names beside it, so
 * that gateways of one provider under the address of another are read right.
 */
import { chargesCacheWrites } from '../domain/cache-write-charge.ts';
import { MAX_RUN_TOKENS } from '../domain/plausible.ts';
import type { Count, Tokens } from '../domain/tokens.ts';
import type { PricingModifiers } from '../domain/usage-record.ts';

export type Wire = Readonly<Record<string, unknown>>;

export interface AnswerUsage {
  readonly tokens: Tokens;
  readonly reasoning?: Count;
  readonly webSearches?: Count;
  readonly modifiers?: PricingModifiers | undefined;
}

export function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a `usage` or `usageMetadata`; undefined where it has no count that is known here.
 *
 * @param model - decides whether a count that is missing is 0.
 * @param tier - of the answer around it, where the usage names none.
 */
export function readAnswerUsage(
  wire: unknown,
  model: string | undefined,
  tier?: unknown,
): AnswerUsage | undefined {
  if (!isWire(wire)) return undefined;
  const read =
    readGemini(wire) ?? readAnthropic(wire) ?? readOpenAi(wire, model) ?? readOther(wire);
  if (read === undefined) return undefined;
  const modifiers = modifiersOf(wire['speed'], wire['service_tier'] ?? tier, wire['inference_geo']);
  return { ...read, ...(modifiers && { modifiers }) };
}

/** A count that can be; anything else is unknown. */
function count(wire: unknown, name: string): Count {
  const value = isWire(wire) ? wire[name] : undefined;
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return isCount && value <= MAX_RUN_TOKENS ? value : undefined;
}

/** Sum of what is known; undefined when neither is. */
function sum(a: Count, b: Count): Count {
  return a === undefined ? b : a + (b ?? 0);
}

/** A whole without its parts, of which an unknown one is taken for 0. */
function without(whole: Count, ...parts: readonly Count[]): Count {
  if (whole === undefined) return undefined;
  return Math.max(
    0,
    parts.reduce<number>((left, part) => left - (part ?? 0), whole),
  );
}

/**
 * https://docs.claude.com/en/api/messages, read 2026-11: counts that never overlap. A usage of
 * neither this API's names nor OpenAI's has no cache, so that both meanings are the same.
 */
function readAnthropic(wire: Wire): AnswerUsage | undefined {
  const isOthers = 'input_tokens_details' in wire || 'total_tokens' in wire;
  if (isOthers || !('input_tokens' in wire || 'output_tokens' in wire)) return undefined;
  const creation = wire['cache_creation'];
  const fiveMinutes = count(creation, 'ephemeral_5m_input_tokens');
  const oneHour = count(creation, 'ephemeral_1h_input_tokens');
  const cacheWrite = count(wire, 'cache_creation_input_tokens') ?? sum(fiveMinutes, oneHour);
  return known({
    tokens: {
      uncachedInput: count(wire, 'input_tokens'),
      cacheRead: count(wire, 'cache_read_input_tokens'),
      cacheWrite,
      ...(cacheWrite !== undefined &&
        oneHour !== undefined && { cacheWrite1h: Math.min(oneHour, cacheWrite) }),
      output: count(wire, 'output_tokens'),
    },
    reasoning: count(wire['output_tokens_details'], 'thinking_tokens'),
    webSearches: count(wire['server_tool_use'], 'web_search_requests'),
  });
}

/**
 * https://platform.openai.com/docs/api-reference, read 2026-11: input with what was read from
 * and written to the cache, output with reasoning. Chat, embeddings and the like say
 * `prompt_tokens`, responses, images and transcriptions `input_tokens`.
 */
function readOpenAi(wire: Wire, model: string | undefined): AnswerUsage | undefined {
  const input = count(wire, 'prompt_tokens') ?? count(wire, 'input_tokens');
  const details = wire['prompt_tokens_details'] ?? wire['input_tokens_details'];
  const written = count(details, 'cache_write_tokens');
  // A model that is not charged for writes does not report them.
  const unwritten = isWire(details) && !chargesCacheWrites(model) ? 0 : undefined;
  const cacheRead = count(details, 'cached_tokens');
  const total = count(wire, 'total_tokens');
  const said = count(wire, 'completion_tokens') ?? count(wire, 'output_tokens');
  // Embeddings write nothing and have no cache, and say so by their total alone.
  if (said === undefined && input !== undefined && total === input) {
    return { tokens: { uncachedInput: input, cacheRead: 0, cacheWrite: 0, output: 0 } };
  }
  const output =
    said ?? (total === undefined || input === undefined ? said : without(total, input));
  const outputs = wire['completion_tokens_details'] ?? wire['output_tokens_details'];
  return known({
    tokens: {
      uncachedInput: without(input, cacheRead, written),
      cacheRead,
      cacheWrite: written ?? unwritten,
      output,
    },
    reasoning: count(outputs, 'reasoning_tokens'),
  });
}

/**
 * https://ai.google.dev/api/generate-content#UsageMetadata, read 2026-11: the prompt with what
 * came from the cache, the answer without thoughts.
 */
function readGemini(wire: Wire): AnswerUsage | undefined {
  if (!('promptTokenCount' in wire || 'candidatesTokenCount' in wire)) return undefined;
  const prompt = sum(count(wire, 'promptTokenCount'), count(wire, 'toolUsePromptTokenCount'));
  // The wire leaves out counts that are 0.
  const cacheRead = count(wire, 'cachedContentTokenCount') ?? 0;
  const thoughts = count(wire, 'thoughtsTokenCount');
  const answer = count(wire, 'candidatesTokenCount');
  const total = count(wire, 'totalTokenCount');
  const rest = total !== undefined && prompt !== undefined ? total - prompt : undefined;
  const output = sum(answer, thoughts) ?? (rest === 0 ? 0 : undefined);
  return known({
    tokens: { uncachedInput: without(prompt, cacheRead), cacheRead, cacheWrite: 0, output },
    reasoning: thoughts,
  });
}

/** Ollama (https://docs.ollama.com/api) and Amazon Bedrock's Converse, both read 2026-11. */
function readOther(wire: Wire): AnswerUsage | undefined {
  return known({
    tokens: {
      uncachedInput: count(wire, 'prompt_eval_count') ?? count(wire, 'inputTokens'),
      cacheRead: count(wire, 'cacheReadInputTokens'),
      cacheWrite: count(wire, 'cacheWriteInputTokens'),
      output: count(wire, 'eval_count') ?? count(wire, 'outputTokens'),
    },
  });
}

function known(usage: AnswerUsage): AnswerUsage | undefined {
  const { uncachedInput, output } = usage.tokens;
  return uncachedInput === undefined && output === undefined ? undefined : usage;
}

/** What is charged at list price. */
const AT_LIST_PRICE: ReadonlySet<unknown> = new Set(['standard', 'default', 'auto', '']);

/** What changes the price; a speed or tier that is not known here is `other`. */
function modifiersOf(speed: unknown, tier: unknown, region: unknown): PricingModifiers | undefined {
  const hasSpeed = typeof speed === 'string' && !AT_LIST_PRICE.has(speed);
  const hasTier = typeof tier === 'string' && !AT_LIST_PRICE.has(tier);
  const isUs = region === 'us';
  if (!hasSpeed && !hasTier && !isUs) return undefined;
  return {
    ...(hasSpeed && { speed: speed === 'fast' ? speed : 'other' }),
    ...(hasTier && { tier: tier === 'batch' || tier === 'priority' ? tier : 'other' }),
    ...(isUs && { region }),
  };
}
