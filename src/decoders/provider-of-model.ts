import { UNKNOWN_PROVIDER } from './raw-record.ts';

/** What names begin with, after a cloud's frame such as `us.anthropic.`. */
const MAKERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)claude/, 'anthropic'],
  [/(?:^|\.)(?:gpt|o\d)/, 'openai'],
  [/(?:^|\.)gemini/, 'gemini'],
];

/** The maker of a model whose name shows it, for formats that name no provider. */
export function providerOfModel(model: string | undefined): string {
  const name = model?.slice(model.lastIndexOf('/') + 1).toLowerCase() ?? '';
  return MAKERS.find(([pattern]) => pattern.test(name))?.[1] ?? UNKNOWN_PROVIDER;
}
