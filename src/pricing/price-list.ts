import { findProvider } from '@pydantic/genai-prices';
import type { PriceList } from '../domain/price-list.ts';

/**
 * Version of `@pydantic/genai-prices` in `package.json`; a test keeps them equal. Chosen
 * because it keeps past prices with their dates, knows cache prices per model and is
 * checked by its makers almost daily.
 */
export const LIST_PRICES_VERSION = '0.1.8';

/** Day of that version on https://www.npmjs.com/package/@pydantic/genai-prices. */
export const LIST_PRICES_DATE = '2026-09-23';

/** Amazon Bedrock, whose ids and prices are its own. */
export const BEDROCK_PROVIDER = 'aws';

/**
 * Whose models are looked up by name, the first that has one pricing it: the makers, whoever
 * serves a model, then two that have models of their own.
 */
export const NAMED_PROVIDERS: readonly string[] = [
  'anthropic',
  'openai',
  'google',
  'x-ai',
  'deepseek',
  'moonshotai',
  'zhipuai',
  'zai',
  'minimax',
  'mistral',
  'cohere',
  'perplexity',
  'cursor',
  'github-copilot',
];

/** The list that the program brings along. */
export function bundledPriceList(): PriceList {
  const providers = [...NAMED_PROVIDERS, BEDROCK_PROVIDER].flatMap(
    (providerId) => findProvider({ providerId }) ?? [],
  );
  return { version: LIST_PRICES_VERSION, date: LIST_PRICES_DATE, providers };
}
