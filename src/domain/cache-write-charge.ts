/** GPT-5.6 and later, in any spelling; `gpt-35` is GPT-3.5 and `gpt-5-2025-08-07` GPT-5. */
const CHARGES_WRITES = /(?:^|[/:.])gpt[-_](?:5[._-](?:[6-9]|[1-9]\d)|[6-9]|1\d)(?!\d)/i;

/**
 * Whether a model of OpenAI is charged for cache writes: GPT-5.6 and later take 1.25 times their
 * input's price for them (https://developers.openai.com/api/docs/guides/prompt-caching, 2026-07).
 */
export function chargesCacheWrites(model: string | undefined): boolean {
  return CHARGES_WRITES.test(model ?? '');
}
