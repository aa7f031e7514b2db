/*
 * What the compiler has to say: `npm run types` checks this file, so that a line that should be
 * refused and is not fails there.
 */
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI, { AzureOpenAI } from 'openai';
import { expect, expectTypeOf, it } from 'vitest';
import { track, trackedFetch, withLabels, wrap } from '../../src/tracker.ts';
import { createRecording } from './recording.ts';

class Ours extends OpenAI {
  readonly own = 1;
}

it('a tracked client has the type and the class of the client', () => {
  const store = createRecording();
  const anthropic = track(new Anthropic({ apiKey: 'k' }), { agent: 'a', task: 't', store });
  const openai = track(new OpenAI({ apiKey: 'k' }), { store });
  const azure = track(
    new AzureOpenAI({ apiKey: 'k', endpoint: 'https://a.test', apiVersion: '1' }),
    { store },
  );
  const ours = track(new Ours({ apiKey: 'k' }), { store });
  expectTypeOf(anthropic).toEqualTypeOf<Anthropic>();
  expectTypeOf(openai).toEqualTypeOf<OpenAI>();
  expectTypeOf(azure).toEqualTypeOf<AzureOpenAI>();
  expectTypeOf(ours).toEqualTypeOf<Ours>();
  const made = [anthropic, openai, azure, ours].map((client) => client.constructor);
  expect(made).toEqual([Anthropic, OpenAI, AzureOpenAI, Ours]);
  expectTypeOf(openai.withOptions({ timeout: 1 })).toEqualTypeOf<OpenAI>();
  expectTypeOf(trackedFetch()).toEqualTypeOf<typeof fetch>();
  expectTypeOf(withLabels({ task: 't' }, async () => 1)).toEqualTypeOf<Promise<number>>();
  const add = wrap((a: number, b: string) => `${a}${b}`, { agent: 'a', store });
  expectTypeOf(add).toEqualTypeOf<(a: number, b: string) => string>();
});

it('what has no seam is refused', () => {
  const store = createRecording();
  const google = new GoogleGenAI({ apiKey: 'k' });
  // @ts-expect-error -- it takes a fetch, `trackedFetch`, and cannot be derived
  expect(track(google, { store })).toBe(google);
  // @ts-expect-error -- a label is a text
  expect(trackedFetch({ store, agent: 7 })).toBeTypeOf('function');
});
