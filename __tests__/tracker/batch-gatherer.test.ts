import { describe, expect, it } from 'vitest';
import type { BatchLimits } from '../../src/tracker/batch-api.ts';
import { BatchGatherer } from '../../src/tracker/batch-gatherer.ts';
import { batchPlaceOf } from '../../src/tracker/batch-place.ts';
import { BatchedCall } from '../../src/tracker/batched-call.ts';
import { readReplaceableCall } from '../../src/tracker/replaceable-call.ts';

const EMBEDDINGS = 'https://api.openai.com/v1/embeddings';

/** Sizes of the batches that are made of these calls, and of what is left for the last. */
function gather(limits: BatchLimits, inputs: readonly (string | readonly string[])[]): number[] {
  const sizes: number[] = [];
  const gatherer = new BatchGatherer(3_600_000, 3, ({ calls }) => void sizes.push(calls.length));
  for (const [index, input] of inputs.entries()) {
    const body = JSON.stringify({ model: 'text-embedding-3-small', input });
    const call = readReplaceableCall(EMBEDDINGS, { method: 'POST', body });
    const place = call && batchPlaceOf(call);
    if (call === undefined || place === undefined) throw new Error('no call that is batched');
    const item = { id: String(index), key: String(index), record: undefined };
    gatherer.add(new BatchedCall(item, () => undefined), call, place, limits);
  }
  return sizes;
}

const WIDE = { requests: 50_000, bytes: 200_000_000, inputs: 50_000 };

describe('a batch is made before it passes a limit', () => {
  it('of calls: the program’s, else the provider’s', () => {
    expect(gather(WIDE, ['a', 'b', 'c', 'd'])).toEqual([3]);
    expect(gather({ ...WIDE, requests: 2 }, ['a', 'b', 'c', 'd'])).toEqual([2, 2]);
  });

  it('of bytes, which are not characters', () => {
    const long = '漢'.repeat(1_000);
    expect(gather({ ...WIDE, bytes: 7_000 }, [long, long, long])).toEqual([2]);
    expect(gather({ ...WIDE, bytes: 4_000 }, [long, long, long])).toEqual([1, 1]);
  });

  it('of texts that are embedded', () => {
    expect(gather({ ...WIDE, inputs: 4 }, [['a', 'b'], ['c', 'd'], ['e']])).toEqual([2]);
    expect(
      gather({ ...WIDE, inputs: 4 }, [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ]),
    ).toEqual([1]);
  });
});

describe('where calls are batched', () => {
  const placeOf = (url: string) => {
    const body = JSON.stringify({ model: 'm', messages: [], input: 'x' });
    const headers = { authorization: 'Bearer k' };
    const call = readReplaceableCall(url, { method: 'POST', body, headers });
    return call && batchPlaceOf(call);
  };

  it.each([
    [
      'https://api.anthropic.com/v1/messages?beta=true',
      'anthropic',
      'https://api.anthropic.com/v1',
    ],
    ['https://api.openai.com/v1/responses', 'openai', 'https://api.openai.com/v1'],
    [
      'http://gateway.example.com/a/v1/chat/completions',
      'openai',
      'http://gateway.example.com/a/v1',
    ],
  ])('%s', (url, provider, base) => {
    expect(placeOf(url)).toMatchObject({ provider, base, search: new URL(url).search });
  });

  it.each([
    'https://x.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=1',
    'https://generativelanguage.googleapis.com/v1beta/models/gemini-3-flash:generateContent',
    'https://api.openai.com/v1/images/generations',
  ])('not %s', (url) => {
    expect(placeOf(url)).toBeUndefined();
  });

  it('is told apart by credentials, which it does not hold', () => {
    expect(JSON.stringify(placeOf(EMBEDDINGS))).not.toContain('Bearer');
  });
});
