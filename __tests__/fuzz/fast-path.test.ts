import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startResult } from '../../src/decoders/claude-result.ts';
import { startTranscript } from '../../src/decoders/claude-transcript.ts';
import { BadCount, isObject } from '../../src/decoders/counts.ts';
import type { DecodeContext, Decoding } from '../../src/decoders/decoder.ts';
import { LineReader } from '../../src/decoders/plain/line-reader.ts';
import { startTokenUsage } from '../../src/decoders/token-usage-jsonl.ts';
import { mayHoldUsage } from '../../src/decoders/signs-of-usage.ts';
import { messageFormat } from '../../src/decoders/transcript-message.ts';
import { decode } from '../support/decode.ts';
import { createMutator, createRandom } from '../support/mutate-json.ts';
import { CASES, CASES_TIMEOUT } from './cases.ts';

const usage = {
  input_tokens: 4,
  cache_creation_input_tokens: 300,
  cache_read_input_tokens: 20_000,
  cache_creation: { ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: 200 },
  output_tokens: 120,
  service_tier: 'standard',
  speed: 'fast',
};
const common = {
  parentUuid: 'p',
  isSidechain: false,
  cwd: '/app',
  sessionId: 's1',
  version: '2.1.37',
};
const content = [
  { type: 'text', text: '{"type":"assistant","message":{"usage":{"output_tokens":7}}} é' },
];

/** Formats with a way that is faster than JSON.parse, and lines that honest producers write. */
const formats: Readonly<
  Record<
    string,
    {
      readonly start: (context: DecodeContext, isFast: boolean) => Decoding;
      readonly lines: readonly unknown[];
    }
  >
> = {
  'token-usage.jsonl': {
    start: startTokenUsage,
    lines: ['anthropic', 'gemini', 'copilot'].map((provider, index) => ({
      _schema: 'token-usage/v0.27.43',
      timestamp: `2026-11-19T12:00:0${index}.500Z`,
      event: 'token_usage',
      request_id: `req-${index}`,
      provider,
      model: 'm',
      path: '/v1/messages',
      status: 200,
      streaming: true,
      input_tokens: 25 + index,
      output_tokens: 158,
      cache_read_tokens: 9_315,
      cache_write_tokens: 731,
      reasoning_tokens: 12,
      duration_ms: 2_562.25,
      ai_credits_this_response: 1.234567,
      billing: { quota: { remaining: 7, texts: ['a"b'] } },
    })),
  },
  'claude-transcript': {
    start: startTranscript,
    lines: [
      {
        ...common,
        message: {
          model: 'claude-opus-4-6',
          id: 'msg_1',
          role: 'assistant',
          content,
          stop_reason: null,
          usage: { ...usage, iterations: [{ type: 'message', ...usage }] },
        },
        requestId: 'req_1',
        type: 'assistant',
        timestamp: '2026-11-19T12:00:00.500Z',
        costUSD: 0.25,
      },
      {
        ...common,
        type: 'assistant',
        message: {
          id: 'msg_2',
          usage: { ...usage, iterations: [{ type: 'advisor_message', model: 'm', ...usage }] },
        },
        agentId: 'a1',
        requestId: 'req_2',
      },
      {
        ...common,
        type: 'user',
        message: { role: 'user', content },
        uuid: 'u',
        toolUseResult: { stdout: 'x'.repeat(600), isImage: false, usage },
      },
      { ...common, type: 'user', message: { id: 'msg_3', role: 'user', content, usage } },
      {
        ...common,
        type: 'progress',
        data: { type: 'agent_progress', agentId: 'a2', message: { message: { id: 'm4', usage } } },
      },
    ],
  },
  'claude-result': {
    start: startResult,
    lines: [
      { type: 'system', subtype: 'init', session_id: 's1', model: 'claude-opus-4-6' },
      { type: 'assistant', session_id: 's1', message: { content, usage } },
      { type: 'result', session_id: 's1', usage, total_cost_usd: 0.5, uuid: 'u1' },
      {
        type: 'result',
        session_id: 's1',
        uuid: 'u2',
        modelUsage: { 'claude-opus-4-6': { inputTokens: 7, outputTokens: 8, costUSD: 0.1 } },
      },
    ],
  },
};

/** What a format makes of a document, with and without its fast way. */
function read(name: string, text: string, isFast: boolean, chunkSize?: number): unknown {
  const format = formats[name];
  const decoder = {
    name,
    recognisesName: () => true,
    recognisesContent: () => true,
    start: (context: DecodeContext) => (format?.start ?? startTokenUsage)(context, isFast),
  };
  const { records, rejects } = decode(decoder, Buffer.from(text), chunkSize);
  return { records, rejects };
}

describe.each(Object.keys(formats))('the fast way to read %s', (name) => {
  const lines = (formats[name]?.lines ?? []).map((line) => JSON.stringify(line));

  it(
    'reads and rejects what JSON.parse does, whatever the lines',
    () => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const random = createRandom(seed);
          const mutator = createMutator(random);
          const mutated = Array.from({ length: 3 }, () => mutator.mutate(lines));
          const end = mutator.pick(['\n', '\n', '\n', '\r\n']);
          // Honest lines teach their shapes; what is mutated comes twice, to be learned too.
          const text = [...lines, ...mutated, ...lines, ...mutated].join(end);
          const size = random() < 0.1 ? 64 : undefined;
          expect([text, read(name, text, true, size)]).toEqual([text, read(name, text, false)]);
        }),
        { numRuns: CASES },
      );
    },
    CASES_TIMEOUT,
  );
});

/** Whether JSON.parse finds an answer in a line, be it one that is rejected. */
function isAnswer(line: string): boolean {
  try {
    const wire: unknown = JSON.parse(line);
    const reader = new LineReader(messageFormat);
    return isObject(wire) && reader.readParsed(wire, Buffer.from(line), 0, 0) !== undefined;
  } catch (error) {
    return error instanceof BadCount;
  }
}

describe('the sign that a line of a transcript may hold usage', () => {
  const lines = (formats['claude-transcript']?.lines ?? []).map((line) => JSON.stringify(line));

  it(
    'is on every answer, and on every broken line with the key',
    () => {
      let answers = 0;
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const line = createMutator(createRandom(seed)).mutate(lines);
          const isExpected = isAnswer(line) || /"usage"\s*:/.test(line);
          if (isExpected) answers += 1;
          const bytes = Buffer.from(`"usage":${line}"usage":`);
          const isRead = !isExpected || mayHoldUsage(bytes, 8, bytes.length - 8);
          expect([line, isRead]).toEqual([line, true]);
        }),
        { numRuns: CASES },
      );
      expect(answers).toBeGreaterThan(CASES / 4);
    },
    CASES_TIMEOUT,
  );

  it.each([
    '{"us\\u0061ge" :{}}',
    '{"\\u0075\\u0073\\u0061\\u0067\\u0065":{}}',
    '{"usag\\u0065":{}}',
    '{"usa\\u0067e":{}}',
    '{"message":{"usage"\t:{}}}',
    '{"type":"user","message":{"usage":{"input_tokens":1}},"type":"assistant"',
  ])('is on %s', (line) => {
    const bytes = Buffer.from(line);
    expect(mayHoldUsage(bytes, 0, bytes.length)).toBe(true);
  });

  it.each([
    '{"message":{"content":"the \\"usage\\": of it"},"isImage":1,"age":2,"stage":3}',
    '{"sausage":1,"usages":2,"7065":"65","67e":""}',
  ])('is not on %s', (line) => {
    const bytes = Buffer.from(line);
    expect(mayHoldUsage(bytes, 0, bytes.length)).toBe(false);
  });
});
