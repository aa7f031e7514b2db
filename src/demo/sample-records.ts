import type { SampleRandom } from './sample-random.ts';

/** What one run's agent asks of its models; token counts are means. */
export interface Conversation {
  readonly provider: 'anthropic' | 'copilot' | 'openai';
  /** Taken in turn, request by request. */
  readonly models: readonly [string, ...string[]];
  readonly requests: number;
  /** Tokens of the first prompt, and what each later one adds to it. */
  readonly prompt: number;
  readonly growth: number;
  /** Output tokens of a request. */
  readonly output: number;
  readonly cache: CacheHabit;
  readonly producer: Producer;
}

/**
 * `warm`: each prompt is read from the cache but for its growth. `partial`: a third of it
 * is. `rewritten`: the cache is written anew again and again. `none`: nothing is cached.
 */
export type CacheHabit = 'warm' | 'partial' | 'rewritten' | 'none';

/** A version of the firewall's API proxy, as far as its records show it. */
export interface Producer {
  /** `_schema`; records before May 2026 have none. */
  readonly schema?: string;
  readonly hasEvent?: boolean;
  /** How `ai_credits_this_response` is worked out: rightly, or without the cached tokens. */
  readonly credits?: 'right' | 'too-low';
  /** Whether "input" counts the cached tokens in. */
  readonly inputIncludesCache?: boolean;
}

/** Producers by what their records look like (github/gh-aw-firewall history, read 2026-08). */
export const PRODUCERS = {
  first: {},
  withSchema: { schema: 'token-usage/v0.25.41' },
  tooLow: { schema: 'token-usage/v0.27.3', hasEvent: true, credits: 'too-low' },
  current: { schema: 'token-usage/v0.27.43', hasEvent: true, credits: 'right' },
  firstInclusive: { inputIncludesCache: true },
  currentInclusive: {
    schema: 'token-usage/v0.27.43',
    hasEvent: true,
    credits: 'right',
    inputIncludesCache: true,
  },
} as const satisfies Record<string, Producer>;

/** One request, in buckets that never overlap, and its line in `token-usage.jsonl`. */
export interface SampleRequest extends Buckets {
  readonly provider: string;
  readonly model: string;
  /** List price in US dollars; absent for a model that has none. */
  readonly costUsd: number | undefined;
  readonly line: string;
}

interface Prompt {
  readonly uncached: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

interface Buckets extends Prompt {
  readonly output: number;
}

/** US dollars per million tokens: input, cache read, cache write, output (list prices, 2026-11). */
const PRICES: readonly (readonly [string, number, number, number, number])[] = [
  ['claude-opus-4-8', 5, 0.5, 6.25, 25],
  ['claude-sonnet-4-6', 3, 0.3, 3.75, 15],
  ['claude-haiku-4-5', 1, 0.1, 1.25, 5],
  ['gpt-5-3-codex', 1.75, 0.175, 0, 14],
];

/** 1 AI credit is one US cent. */
const CREDITS_PER_USD = 100;

const PATHS = {
  anthropic: '/v1/messages?beta=true',
  copilot: '/chat/completions',
  openai: '/v1/responses',
};

/** The requests of one conversation, spread evenly over the given time. */
export function createRequests(
  conversation: Conversation,
  span: { readonly from: Date; readonly to: Date },
  random: SampleRandom,
): SampleRequest[] {
  const { provider, models, requests, growth, producer } = conversation;
  const step = (span.to.getTime() - span.from.getTime()) / requests;
  const made: SampleRequest[] = [];
  let creditsTotal = 0;
  let before = 0;
  for (let index = 0; index < requests; index += 1) {
    const context = Math.max(before, random.around(conversation.prompt) + index * growth);
    const split = splitPrompt(conversation.cache, context, before);
    const buckets = {
      ...(producer.inputIncludesCache ? withoutWrites(split) : split),
      output: random.around(conversation.output),
    };
    before = context;
    const model = models[index % models.length] ?? models[0];
    const costUsd = priceOf(model, buckets);
    const credits = reportedUsd(model, buckets, producer) * CREDITS_PER_USD;
    creditsTotal += credits;
    const { uncached, cacheRead, cacheWrite, output } = buckets;
    const line = JSON.stringify({
      _schema: producer.schema,
      timestamp: new Date(span.from.getTime() + Math.round(step * (index + 1))).toISOString(),
      event: producer.hasEvent ? 'token_usage' : undefined,
      request_id: random.uuid(),
      provider,
      model,
      path: PATHS[provider],
      status: 200,
      streaming: true,
      input_tokens: producer.inputIncludesCache ? uncached + cacheRead : uncached,
      output_tokens: output,
      cache_read_tokens: cacheRead,
      cache_write_tokens: cacheWrite,
      duration_ms: random.around(1_500 + output * 9),
      response_bytes: random.around(900 + output * 5),
      ai_credits_this_response: producer.credits ? round(credits) : undefined,
      ai_credits_total: producer.credits ? round(creditsTotal) : undefined,
    });
    made.push({ provider, model, ...buckets, costUsd, line });
  }
  return made;
}

/** Splits a prompt into what it pays in full, reads from the cache and writes to it. */
function splitPrompt(habit: CacheHabit, prompt: number, before: number): Prompt {
  if (habit === 'none') return { uncached: prompt, cacheRead: 0, cacheWrite: 0 };
  if (habit === 'partial') {
    const kept = Math.round(prompt * 0.33);
    const isFirst = before === 0;
    return {
      uncached: prompt - kept,
      cacheRead: isFirst ? 0 : kept,
      cacheWrite: isFirst ? kept : 0,
    };
  }
  const cacheRead = habit === 'warm' ? before : Math.round(before * 0.55);
  return { uncached: 4, cacheRead, cacheWrite: prompt - cacheRead };
}

/** Where "input" counts the cached tokens in, writes to the cache are not kept apart. */
function withoutWrites({ uncached, cacheRead, cacheWrite }: Prompt): Prompt {
  return { uncached: uncached + cacheWrite, cacheRead, cacheWrite: 0 };
}

function priceOf(model: string, buckets: Buckets): number | undefined {
  const name = model.replaceAll('.', '-');
  const price = PRICES.find(([known]) => name.startsWith(known));
  if (price === undefined) return undefined;
  const [, input, read, write, output] = price;
  return (
    (buckets.uncached * input +
      buckets.cacheRead * read +
      buckets.cacheWrite * write +
      buckets.output * output) /
    1_000_000
  );
}

function reportedUsd(model: string, buckets: Buckets, producer: Producer): number {
  const seen =
    producer.credits === 'too-low'
      ? Math.max(0, buckets.uncached - buckets.cacheRead - buckets.cacheWrite)
      : buckets.uncached;
  return priceOf(model, { ...buckets, uncached: seen }) ?? 0;
}

function round(credits: number): number {
  return Number(credits.toFixed(6));
}
