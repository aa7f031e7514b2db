import { describe, expect, it } from 'vitest';
import { guessAddress, providerOf, readAddress } from '../../src/tracker/call-address.ts';

/** Addresses as clients and clouds write them: provider, API, whether they spend, and the model. */
const KNOWN: readonly (readonly [string, string, string | undefined, string, boolean, string?])[] =
  [
    ['POST', 'https://api.anthropic.com/v1/messages?beta=true', 'anthropic', 'messages', true],
    [
      'POST',
      'https://api.anthropic.com/v1/messages/count_tokens',
      'anthropic',
      'count-tokens',
      false,
    ],
    ['POST', 'https://gateway.test/anthropic/v1/messages', 'anthropic', 'messages', true],
    [
      'POST',
      'https://eu-aiplatform.googleapis.com/v1/projects/p/locations/eu/publishers/anthropic/models/claude-sonnet-5@1:streamRawPredict',
      'anthropic',
      'messages',
      true,
      'claude-sonnet-5@1',
    ],
    ['POST', 'https://api.openai.com/v1/chat/completions', 'openai', 'chat', true],
    ['POST', 'https://api.openai.com/v1/responses', 'openai', 'responses', true],
    ['POST', 'https://api.openai.com/v1/responses/input_tokens', 'openai', 'count-tokens', false],
    ['POST', 'https://api.openai.com/v1/moderations', 'openai', 'moderations', false],
    ['POST', 'https://api.openai.com/v1/images/generations', 'openai', 'images', true],
    ['POST', 'https://api.openai.com/v1/audio/transcriptions', 'openai', 'audio', true],
    [
      'POST',
      'https://a.openai.azure.com/openai/deployments/our%20gpt/embeddings?api-version=1',
      'openai',
      'embeddings',
      true,
      'our gpt',
    ],
    ['POST', 'https://api.mistral.ai/v1/chat/completions', 'mistral', 'chat', true],
    ['POST', 'https://openrouter.ai/api/v1/chat/completions', 'openrouter', 'chat', true],
    ['POST', 'http://localhost:11434/v1/chat/completions', undefined, 'chat', true],
    ['POST', 'http://localhost:11434/api/chat', undefined, 'chat', true],
    [
      'POST',
      'https://generativelanguage.googleapis.com/v1beta/models/gemini-3:streamGenerateContent?alt=sse',
      'gemini',
      'generate-content',
      true,
      'gemini-3',
    ],
    [
      'POST',
      'https://bedrock-runtime.eu-west-1.amazonaws.com/model/anthropic.claude-sonnet-5/converse-stream',
      undefined,
      'converse',
      true,
      'anthropic.claude-sonnet-5',
    ],
  ];

describe('an address', () => {
  const rows = KNOWN.map(([method, url, ...said]) => ({ method, url, said }));

  it.each(rows)('$method $url', ({ method, url, said }) => {
    const [provider, api, isSpend, model] = said;
    expect(readAddress(method, url)).toMatchObject({ api, isSpend });
    expect(readAddress(method, url)?.provider).toBe(provider);
    expect(readAddress(method, url)?.model).toBe(model);
  });

  it.each([
    ['GET', 'https://api.openai.com/v1/models'],
    ['POST', 'https://api.openai.com/v1/files'],
    ['POST', 'https://api.anthropic.com/v1/messages/batches'],
    ['POST', 'https://shop.test/orders'],
    ['DELETE', 'https://api.openai.com/v1/responses/resp_1'],
    ['POST', 'no address'],
  ])('%s %s is none of a model', (method, url) => {
    expect(readAddress(method, url)).toBeUndefined();
  });

  it('that is not known is a call where its body asks a model', () => {
    const url = 'https://models.test/v2/think';
    expect(guessAddress('POST', url, { model: 'm', prompt: 'a' })).toMatchObject({ api: 'other' });
    expect(guessAddress('GET', url, { model: 'm', prompt: 'a' })).toBeUndefined();
    expect(guessAddress('POST', url, { model: 'car', colour: 'red' })).toBeUndefined();
    const tuning = 'https://api.openai.com/v1/fine_tuning/jobs';
    expect(guessAddress('POST', tuning, { model: 'm', input: 'a' })).toBeUndefined();
  });

  it('of a gateway says nothing of the provider: the model does', () => {
    const address = readAddress('POST', 'http://localhost:4000/v1/chat/completions');
    const of = (model?: string) => address && providerOf(address, model);
    expect(of('gpt-5')).toBe('openai');
    expect(of('anthropic/claude-sonnet-5')).toBe('anthropic');
    expect(of('us.anthropic.claude-sonnet-5')).toBe('anthropic');
    expect(of('llama-5')).toBe('unknown');
    expect(of()).toBe('unknown');
  });
});
