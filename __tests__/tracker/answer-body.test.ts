import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerReader } from '../../src/tracker/answer.ts';
import { readAnswerBody } from '../../src/tracker/answer-body.ts';
import { readAnswerUsage } from '../../src/tracker/answer-usage.ts';
import { readBatchLine } from '../../src/tracker/batch-line.ts';
import { ServerEvents } from '../../src/tracker/server-events.ts';
import { UsageEventFilter } from '../../src/tracker/usage-event.ts';
import { answerTo } from './model-answers.ts';

/** Cuts bytes at any places. */
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const ends = at.map((part) => Math.round(part * bytes.length)).toSorted((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
}

function readInPieces(type: string, pieces: readonly Uint8Array[]) {
  const answer = new AnswerReader();
  const body = readAnswerBody(type, answer, false);
  for (const piece of pieces) body.add(piece);
  body.end();
  return answer.read();
}

const ends = fc.constantFrom('\n', '\r\n', '\r');
const text = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((all) => all.replaceAll(/[\r\n]/g, ''));

describe('a stream of events', () => {
  it('is read the same wherever it is cut and however its lines end', () => {
    const event = fc.record({
      name: fc.option(fc.stringMatching(/^[a-z_]{1,8}$/), { nil: '' }),
      data: fc.array(text, { minLength: 1, maxLength: 3 }),
      noise: fc.constantFrom('', ': comment', 'id: 7', 'retry: 9'),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), ends, cuts, (events, end, at) => {
        const lines = events.flatMap(({ name, data, noise }) => [
          ...(noise === '' ? [] : [noise]),
          ...(name === '' ? [] : [`event: ${name}`]),
          ...data.map((one) => `data: ${one}`),
          '',
        ]);
        const bytes = new TextEncoder().encode(lines.map((line) => `${line}${end}`).join(''));
        const seen: { name: string; data: string | undefined }[] = [];
        const reader = new ServerEvents(({ name, data }) => seen.push({ name, data: data.whole }));
        for (const piece of cut(bytes, at)) reader.add(piece);
        expect(seen).toEqual(events.map(({ name, data }) => ({ name, data: data.join('\n') })));
      }),
    );
  });

  it.each([
    ['/v1/messages', { model: 'claude-sonnet-5', stream: true }],
    [
      '/v1/chat/completions',
      { model: 'gpt-5', stream: true, stream_options: { include_usage: true } },
    ],
    ['/v1/responses', { model: 'gpt-5', stream: true }],
    ['/v1beta/models/gemini-3:streamGenerateContent', {}],
  ])('of %s gives the same usage wherever it is cut', (path, body) => {
    const answer = answerTo('POST', path, body, 5);
    const all = 'events' in answer ? answer.events.join('') : '';
    const bytes = new TextEncoder().encode(all);
    const whole = readInPieces('text/event-stream', [bytes]);
    expect(whole).toMatchObject({ isEnded: true, hasFailed: false });
    expect(whole.usage?.tokens.output).toBeGreaterThan(0);
    fc.assert(
      fc.property(cuts, (at) => {
        expect(readInPieces('text/event-stream', cut(bytes, at))).toEqual(whole);
      }),
    );
    // Cut anywhere before its last events, its output is unknown.
    const events = 'events' in answer ? answer.events : [];
    for (let length = 1; length < events.length - 2; length += 1) {
      const part = new TextEncoder().encode(events.slice(0, length).join(''));
      expect(readInPieces('text/event-stream', [part])).toMatchObject({ isEnded: false });
      expect(readInPieces('text/event-stream', [part]).usage?.tokens.output).toBeUndefined();
    }
  });

  it('keeps little of an event of many megabytes, and finds its usage', () => {
    const image = 'QUJD'.repeat(2_000_000);
    const data = { candidates: [{ content: { inlineData: image }, finishReason: 'STOP' }] };
    const usageMetadata = {
      promptTokenCount: 10,
      candidatesTokenCount: 1_290,
      totalTokenCount: 1_300,
    };
    const all = `data: ${JSON.stringify({ ...data, usageMetadata, modelVersion: 'gemini-3' })}\n\n`;
    const bytes = new TextEncoder().encode(all);
    const pieces = Array.from({ length: 200 }, (_, index) =>
      bytes.subarray((index * bytes.length) / 200, ((index + 1) * bytes.length) / 200),
    );
    const { usage, model } = readInPieces('text/event-stream', pieces);
    expect(usage?.tokens).toMatchObject({ uncachedInput: 10, output: 1_290 });
    expect(model).toBe('gemini-3');
  });
});

describe('an answer', () => {
  const wholes: readonly (readonly [string, object])[] = [
    ['/v1/messages', { model: 'claude-sonnet-5' }],
    ['/v1/chat/completions', { model: 'gpt-5' }],
    ['/v1/responses', { model: 'gpt-5' }],
    ['/v1/embeddings', { model: 'text-embedding-3-small' }],
    ['/v1beta/models/gemini-3:generateContent', {}],
  ];

  it.each(wholes)('of %s is read the same wherever it is cut', (path, body) => {
    const answer = answerTo('POST', path, body as Record<string, unknown>, 0);
    const bytes = new TextEncoder().encode(JSON.stringify('json' in answer ? answer.json : null));
    const whole = readInPieces('application/json', [bytes]);
    expect(whole.usage?.tokens.uncachedInput).toBeGreaterThan(0);
    fc.assert(
      fc.property(cuts, (at) => {
        expect(readInPieces('application/json', cut(bytes, at))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('of any bytes throws nothing, and its counts never overlap', () => {
    const types = fc.constantFrom(
      'application/json',
      'text/event-stream',
      'application/x-ndjson',
      '',
    );
    const lines = fc
      .json()
      .map((value) => new TextEncoder().encode(`data: ${value}\n\n${value}\n`));
    const anything = fc.oneof(fc.uint8Array({ maxLength: 300 }), lines);
    fc.assert(
      fc.property(types, fc.array(anything, { maxLength: 5 }), (type, pieces) => {
        expect(() => readInPieces(type, pieces)).not.toThrow();
      }),
    );
    const count = fc.oneof(fc.nat(1e6), fc.constantFrom(null, -1, 1.5, '7', Number.NaN, 1e300));
    const names = ['input_tokens', 'prompt_tokens', 'output_tokens', 'total_tokens'].concat(
      ['completion_tokens', 'cache_read_input_tokens', 'promptTokenCount', 'candidatesTokenCount'],
      ['cachedContentTokenCount', 'totalTokenCount', 'thoughtsTokenCount'],
    );
    const details = fc.dictionary(fc.constantFrom('cached_tokens', 'cache_write_tokens'), count);
    const usage = fc.tuple(fc.dictionary(fc.constantFrom(...names), count), details);
    fc.assert(
      fc.property(usage, fc.anything(), ([counts, detail], other) => {
        const wire = { ...counts, prompt_tokens_details: detail, input_tokens_details: other };
        const { tokens } = readAnswerUsage(wire, 'gpt-5') ?? { tokens: {} };
        for (const value of Object.values(tokens)) {
          expect(value === undefined || (Number.isInteger(value) && Number(value) >= 0)).toBe(true);
        }
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => readBatchLine({ result: value, response: value })).not.toThrow();
      }),
    );
  });

  it('has buckets that add up to the whole input', () => {
    const part = fc.nat(100_000);
    fc.assert(
      fc.property(part, part, part, part, (uncached, cached, written, output) => {
        const prompt = uncached + cached + written;
        const prompt_tokens_details = { cached_tokens: cached, cache_write_tokens: written };
        const usage = { prompt_tokens: prompt, completion_tokens: output, prompt_tokens_details };
        expect(readAnswerUsage(usage, 'gpt-5')?.tokens).toEqual({
          uncachedInput: uncached,
          cacheRead: cached,
          cacheWrite: written,
          output,
        });
      }),
    );
  });
});

describe('what usage means', () => {
  const cases: readonly (readonly [string, object, object])[] = [
    [
      'no breakdown: what of the input came from a cache is unknown',
      { prompt_tokens: 10, completion_tokens: 5 },
      { tokens: { uncachedInput: 10, cacheRead: undefined, cacheWrite: undefined, output: 5 } },
    ],
    [
      'a model that is not charged for cache writes has none',
      { prompt_tokens: 10, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 4 } },
      { tokens: { uncachedInput: 6, cacheRead: 4, cacheWrite: 0, output: 5 } },
    ],
    [
      'a transcription by tokens',
      { type: 'tokens', input_tokens: 14, output_tokens: 45, total_tokens: 59 },
      { tokens: { uncachedInput: 14, output: 45 } },
    ],
    [
      'fast, of a tier that is not known, in the US',
      {
        input_tokens: 1,
        output_tokens: 1,
        speed: 'fast',
        service_tier: 'flex',
        inference_geo: 'us',
      },
      { modifiers: { speed: 'fast', tier: 'other', region: 'us' } },
    ],
    [
      'Gemini leaves out what is 0',
      { promptTokenCount: 10, totalTokenCount: 10 },
      { tokens: { uncachedInput: 10, cacheRead: 0, cacheWrite: 0, output: 0 } },
    ],
    [
      'Ollama',
      { prompt_eval_count: 26, eval_count: 290 },
      { tokens: { uncachedInput: 26, output: 290 } },
    ],
    ['Bedrock', { inputTokens: 3, outputTokens: 4 }, { tokens: { uncachedInput: 3, output: 4 } }],
  ];
  it.each(cases)('%s', (_, usage, expected) => {
    expect(readAnswerUsage(usage, 'gpt-5')).toMatchObject(expected);
  });

  it('charged and not told is unknown', () => {
    const usage = {
      prompt_tokens: 10,
      completion_tokens: 5,
      prompt_tokens_details: { cached_tokens: 4 },
    };
    expect(readAnswerUsage(usage, 'gpt-5.6')?.tokens.cacheWrite).toBeUndefined();
  });

  it('a transcription by its length has no tokens', () => {
    expect(readAnswerUsage({ type: 'duration', seconds: 9 }, 'whisper-1')).toBeUndefined();
  });

  it('answers of other models behind one are calls of their own', () => {
    const reader = new AnswerReader();
    const iterations = [
      { type: 'message', input_tokens: 5, output_tokens: 5 },
      { type: 'advisor_message', model: 'claude-opus-5', input_tokens: 7, output_tokens: 8 },
      { type: 'fallback_message', input_tokens: 9, output_tokens: 9 },
    ];
    reader.take({
      type: 'message',
      model: 'm',
      usage: { input_tokens: 5, output_tokens: 5, iterations },
    });
    reader.end();
    expect(reader.read().further).toMatchObject([
      { model: 'claude-opus-5', usage: { tokens: { uncachedInput: 7, output: 8 } } },
    ]);
  });
});

it('the filter of the usage’s event takes that one away, wherever the stream is cut', () => {
  const chunk = (fields: object): string => `data: ${JSON.stringify({ id: 'é', ...fields })}\n\n`;
  const usage = { prompt_tokens: 1, completion_tokens: 1 };
  const before = chunk({
    choices: [{ delta: { content: '"usage":{ "choices":[]' } }],
    usage: null,
  });
  const all = `${before}${chunk({ choices: [], usage })}data: [DONE]\n\n`;
  const bytes = new TextEncoder().encode(all);
  fc.assert(
    fc.property(cuts, (at) => {
      const filter = new UsageEventFilter();
      const passed = cut(bytes, at).map((piece) => filter.pass(piece));
      const left = Buffer.concat([...passed, filter.end()]).toString();
      expect(left).toBe(`${before}data: [DONE]\n\n`);
    }),
  );
});
