import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadCount, isObject } from '../../src/decoders/counts.ts';
import { claudeTranscript } from '../../src/decoders/claude-transcript.ts';
import { LineReader } from '../../src/decoders/plain/line-reader.ts';
import { messageFormat, type TranscriptMessage } from '../../src/decoders/transcript-message.ts';
import { identityOfText } from '../../src/domain/identity.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { decode } from '../support/decode.ts';

/** What models and tools may say: JSON, quotes and backslashes above all. */
const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[{}[\]":,\\\n\u2028a1]{0,12}$/),
  fc.constantFrom(
    '"usage":{"input_tokens":1}',
    '\\"usage\\":{',
    '{"type":"assistant","message":{"usage":{"output_tokens":7}}}',
    'ends with a backslash \\',
    'usage',
    '\ud800',
  ),
);
const hostileValue = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.array(fc.dictionary(hostileText, hostileText)) },
  fc.jsonValue(),
  fc.dictionary(fc.oneof(fc.constantFrom('usage', 'id', 'message'), hostileText), fc.jsonValue()),
);
const count = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: 300_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, -1, 1.5, 1e12, '7', 1e-7, -0) },
);
const usage = fc.record(
  {
    input_tokens: count,
    cache_creation_input_tokens: count,
    cache_read_input_tokens: count,
    cache_creation: fc.oneof(
      fc.record(
        { ephemeral_5m_input_tokens: count, ephemeral_1h_input_tokens: count },
        { requiredKeys: [] },
      ),
      hostileValue,
    ),
    output_tokens: count,
    service_tier: fc.constantFrom('standard', 'batch', 'priority', 'standard', null, 7),
    speed: fc.constantFrom('fast', 'standard', null),
    inference_geo: fc.constantFrom('us', 'not_available', ''),
    server_tool_use: hostileValue,
  },
  { requiredKeys: ['input_tokens', 'output_tokens'] },
);
const message = fc.record(
  {
    model: fc.constantFrom('claude-opus-4-6', '<synthetic>', '', null),
    id: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('msg_1', 'msg_2', 'msg_3') },
      fc.constantFrom('', 'größe', null, 7),
      hostileText,
    ),
    role: fc.constant('assistant'),
    content: fc.array(hostileValue, { maxLength: 3 }),
    usage: fc.oneof({ weight: 20, arbitrary: usage }, { weight: 1, arbitrary: hostileValue }),
  },
  { requiredKeys: [] },
);
const wireLine = fc.record(
  {
    extra: hostileValue,
    isSidechain: fc.constantFrom(true, false, true, false, null, 'yes'),
    agentId: fc.constantFrom('a1', 'a2', '', null),
    sessionId: fc.constantFrom('s1', 's2', ''),
    message: fc.oneof({ weight: 20, arbitrary: message }, { weight: 1, arbitrary: hostileValue }),
    requestId: fc.constantFrom('req_1', 'req_2', 'req_3', '', null),
    type: fc.oneof(
      { weight: 9, arbitrary: fc.constant('assistant') },
      { weight: 1, arbitrary: fc.constantFrom('user', 'progress', null) },
    ),
    timestamp: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('2026-11-19T12:00:00.500Z', '2026-11-19T12:00:01Z') },
      fc.constantFrom('then', null),
    ),
    costUSD: fc.constantFrom(0, 0.25, 1, 2, null, 'much'),
    toolUseResult: hostileValue,
  },
  { requiredKeys: [] },
);

/** What JSON.parse makes of a line; the reason, when it is none that can be read. */
function readByParsing(
  text: string,
  reader = new LineReader(messageFormat),
): TranscriptMessage | 'nothing' | { reason: string } {
  try {
    const wire: unknown = JSON.parse(text);
    if (!isObject(wire)) return { reason: 'not-an-object' };
    const bytes = Buffer.from(text);
    const message = reader.readParsed(wire, bytes, 0, bytes.length);
    if (message === undefined) return 'nothing';
    reader.learn(bytes, 0, bytes.length);
    return message;
  } catch (error) {
    return { reason: error instanceof BadCount ? error.reason : 'malformed' };
  }
}

describe('the plain reader of transcripts', () => {
  it('reads what JSON.parse reads, or leaves it to that', () => {
    let plain = 0;
    fc.assert(
      fc.property(wireLine, wireLine, (first, second) => {
        const reader = new LineReader(messageFormat);
        for (const wire of [first, second, first]) {
          const text = JSON.stringify(wire);
          const read = reader.read(Buffer.from(` ${text}\n`), 1);
          const parsed = readByParsing(text, reader);
          if (read !== undefined) plain += 1;
          expect(read ?? parsed).toEqual(parsed);
        }
      }),
      { numRuns: 1_500 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  it('leaves lines that are no JSON to the referee', () => {
    const reader = new LineReader(messageFormat);
    fc.assert(
      fc.property(
        wireLine,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom('', '"', '\\', '{', '}', ',', '\t', '0', '-', '\\u12', '\\x', ' ', ']'),
        (wire, place, cut, put) => {
          const whole = JSON.stringify(wire);
          readByParsing(whole, reader);
          const at = place % whole.length;
          const text = Buffer.from(whole.slice(0, at) + put + whole.slice(at + cut)).toString();
          const parsed = readByParsing(text, reader);
          const read = reader.read(Buffer.from(`${text}\n`), 0);
          expect(read ?? parsed).toEqual(parsed);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('the decoder of transcripts', () => {
  it('reads alike, whoever wrote the lines and wherever they are cut', () => {
    fc.assert(
      fc.property(
        fc.array(wireLine, { maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (wires, size) => {
          const named = wires.filter(({ message: told }) => {
            const id = typeof told === 'object' && told !== null && 'id' in told ? told.id : '';
            return typeof id === 'string' && id !== ''; // others are known by their bytes
          });
          const compact = named.map((wire) => JSON.stringify(wire)).join('\n');
          const spaced = named
            .map((wire) => JSON.stringify(wire, null, 1).replaceAll(/\n */g, ' '))
            .join('\r\n');
          const whole = decode(claudeTranscript, Buffer.from(compact));
          expect(decode(claudeTranscript, Buffer.from(spaced))).toEqual(whole);
          expect(decode(claudeTranscript, Buffer.from(compact), size)).toEqual(whole);
        },
      ),
      { numRuns: 400 },
    );
  });

  const line = (wire: Record<string, unknown>, id?: string): string =>
    `${JSON.stringify({
      sessionId: 's1',
      ...wire,
      message: { id, model: 'm', usage: { input_tokens: 1, output_tokens: 2 } },
      type: 'assistant',
    })}\n`;
  const recordsOf = (text: string, path?: string): UsageRecord[] =>
    decode(claudeTranscript, Buffer.from(text), undefined, path).records;

  it('tells a replay by its message, and a copy by message and request', () => {
    const [first, copy, replay] = [
      ...recordsOf(line({ requestId: 'req_1', isSidechain: false }, 'msg_1')),
      ...recordsOf(line({ requestId: 'req_1', sessionId: 's2' }, 'msg_1')),
      ...recordsOf(line({ requestId: 'req_2', isSidechain: true }, 'msg_1')),
    ];
    expect(copy?.identity).toEqual(first?.identity);
    expect(replay?.identity).not.toEqual(first?.identity);
    expect(replay?.session?.message).toEqual(first?.session?.message);
    expect(first?.session).toMatchObject({ id: identityOfText('s1'), isSidechain: false });
    expect(copy?.session).toMatchObject({ id: identityOfText('s2'), isSidechain: undefined });
    expect(replay?.session?.isSidechain).toBe(true);
  });

  it.each([
    ['s1/subagents/agent-a1.jsonl', undefined, { id: 'a1' }],
    ['s1/subagents/workflows/wf_7/agent-a1.jsonl', 'a2', { id: 'a1', run: 'wf_7' }],
    ['agent-a1.jsonl', 'a2', { id: 'a2' }],
    ['s1.jsonl', undefined, undefined],
  ])('knows the agent of %s', (path, agentId, agent) => {
    const [record] = recordsOf(line({ agentId }, 'msg_1'), path);
    expect(record?.session?.agent).toEqual(agent);
  });

  it('keeps nothing of the conversation, of paths and of branches', () => {
    const secret = 'SECRET';
    const text = line({ cwd: secret, gitBranch: secret, slug: secret, requestId: secret }, secret);
    const { records, rejects } = decode(claudeTranscript, Buffer.from(`${text}${text.slice(9)}`));
    expect(records).toHaveLength(1);
    expect(rejects).toHaveLength(1);
    expect(JSON.stringify([records, rejects])).not.toContain(secret);
  });

  it('holds no more than a bound of answers, and loses none', () => {
    const ids = Array.from({ length: 25_000 }, (_, index) => `msg_${index}`);
    const records = recordsOf(ids.map((id) => line({}, id)).join(''));
    expect(records).toHaveLength(ids.length);
  });

  const answer = '{"id":"msg_1","usage":{"input_tokens":1,"output_tokens":2}}';
  const long = 'x'.repeat(600);

  it.each([
    `{"type":"user","message":${answer},"type":"assistant"}`,
    `{"type":"user","message":${answer},"type":"assistant","toolUseResult":"${long}"}`,
    `{"type":"user","x":"${long}","message":${answer},"type":null}`,
    `{"message":${answer.replace(':{', ' :{')}}`,
    `{"message":${answer.replace('usage', 'us\\u0061ge')}}`,
    `{"type":"user","message":${answer.replace('usage', 'usag\\u0065')},"typ\\u0065":"assistant"}`,
  ])('reads the answer in %s', (text) => {
    expect(recordsOf(text)).toMatchObject([{ tokens: { uncachedInput: 1, output: 2 } }]);
  });

  it.each([
    `{"type":"user","message":${answer},"type":"assistant"`,
    `{"type":"user","message":${answer}"type":"assistant"}`,
    `{"type":"user","x":"${line({}, 'msg_1')}`,
    '{"message":{"role":"assistant","content":[{"text":"I will',
  ])('rejects the broken answer in %s', (text) => {
    const { records, rejects } = decode(claudeTranscript, Buffer.from(`${text.trim()}\n{}\n`));
    expect(records).toEqual([]);
    expect(rejects).toMatchObject([{ reason: 'malformed', line: 1 }]);
  });

  it('passes over long lines without an answer, and tells one with an answer', () => {
    const long = 'x'.repeat(9 * 1024 * 1024);
    const image = `${JSON.stringify({ type: 'user', message: { role: 'user', content: long } })}\n`;
    const answer = `{"message":{"role":"assistant","content":"${long}","usage":{"input_tokens":1}}}\n`;
    const bytes = Buffer.from(image + answer + line({}, 'msg_1'));
    for (const size of [1024 * 1024, bytes.length]) {
      const { records, rejects } = decode(claudeTranscript, bytes, size);
      expect(records).toHaveLength(1);
      expect(rejects).toMatchObject([{ reason: 'too-long', line: 2 }]);
    }
  });

  it.each([
    ['s1/subagents/agent-a1.jsonl', true],
    ['s1/subagents/workflows/wf_7/agent-a1.jsonl', true],
    ['s1.jsonl', false],
    ['agent-a1.jsonl', false],
  ])('is sure of %s by its name: %s', (path, isSure) => {
    expect(claudeTranscript.recognisesName(path)).toBe(isSure);
    expect(claudeTranscript.mayBeNamed?.(path)).toBe(true);
  });
});
