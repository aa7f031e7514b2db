import { UNKNOWN_PROVIDER } from './raw-record.ts';

/** The maker of a model whose name tells it, for formats that name no provider. */
export function providerOfModel(model: string | undefined): string {
  if (model === undefined) return UNKNOWN_PROVIDER;
  const name = model.slice(model.lastIndexOf('/') + 1);
  if (name.startsWith('claude')) return 'anthropic';
  if (name.startsWith('gpt')) return 'openai';
  if (name.startsWith('gemini')) return 'gemini';
  return UNKNOWN_PROVIDER;
}
