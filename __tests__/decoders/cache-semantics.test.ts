import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hidesCacheWrites,
  resolveFromRecord,
  semanticsOfTotal,
  type CacheSemantics,
} from '../../src/decoders/cache-semantics.ts';
import { agentUsageJson } from '../../src/decoders/agent-usage-json.ts';
import { tokenUsageJsonl } from '../../src/decoders/token-usage-jsonl.ts';
import { decode } from '../support/decode.ts';

interface Line {
  readonly request_id: string;
  readonly _schema?: string;
  readonly provider: string;
  readonly model: string;
  readonly path: string;
  readonly streaming: boolean;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_read_tokens: number;
  readonly cache_write_tokens: number;
}

const LINE: Line = {
  request_id: 'r',
  _schema: 'token-usage/v0.27.11',
  provider: 'copilot',
  model: 'claude-sonnet-4.6',
  path: '/chat/completions',
  streaming: true,
  input_tokens: 1_000,
  output_tokens: 1,
  cache_read_tokens: 400,
  cache_write_tokens: 0,
};
const PROOF: Line = { ...LINE, request_id: 'proof', input_tokens: 3, cache_write_tokens: 90 };

/** Uncached input of each request. */
function read(lines: readonly Line[]): Map<number, unknown> {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const { records } = decode(tokenUsageJsonl, Buffer.from(text));
  return new Map(records.map(({ identity, ...rest }) => [identity.low, rest]));
}

function uncached(...lines: readonly Partial<Line>[]): number | undefined {
  const text = lines.map((line) => JSON.stringify({ ...LINE, ...line })).join('\n');
  return decode(tokenUsageJsonl, Buffer.from(text)).records.at(-1)?.tokens.uncachedInput;
}

describe('what a record calls input', () => {
  it.each<[string, Partial<Line>, CacheSemantics | undefined]>([
    ['of Anthropic', { provider: 'anthropic', path: '/v1/messages' }, 'additive'],
    ['of OpenAI', { provider: 'openai', path: '/v1/responses' }, 'inclusive'],
    ['of Gemini', { provider: 'gemini' }, 'inclusive'],
    ['of Copilot on messages', { path: '/v1/messages?beta=true' }, 'additive'],
    ['of Copilot on messages, old', { path: '/v1/messages', _schema: 'x/v0.25.8' }, 'additive'],
    ['of Copilot on streamed responses', { path: '/responses' }, 'inclusive'],
    [
      'of Copilot on streamed responses, new',
      { path: '/responses', _schema: 'x/v0.28.0' },
      'inclusive',
    ],
    ['of Copilot on responses at once', { path: '/responses', streaming: false }, undefined],
    ['of Copilot on chat', {}, undefined],
    ['of Copilot on chat before the breakdown', { _schema: 'x/v0.27.5' }, 'inclusive'],
    ['of Copilot with a cache write', { cache_write_tokens: 1 }, 'additive'],
    ['of Copilot with more read than input', { cache_read_tokens: 1_001 }, 'additive'],
    ['of a gateway on chat', { provider: 'x', cache_write_tokens: 1 }, 'inclusive'],
    ['of a gateway on messages', { provider: 'x', path: '/v1/messages' }, 'additive'],
    ['of messages behind a prefix', { path: '/api/anthropic/v1/messages/' }, 'additive'],
    ['of messages at an address', { path: 'https://x.test/V1/Messages?beta=true' }, 'additive'],
    ['of messages at OpenAI’s port', { provider: 'openai', path: '/v1/messages' }, 'additive'],
    [
      'of OpenAI with more read than input',
      { provider: 'openai', cache_read_tokens: 1_001 },
      'additive',
    ],
    ['of a path in a query', { path: '/responses?from=/v1/messages' }, 'inclusive'],
    ['of responses made compact', { path: '/v1/responses/compact' }, 'inclusive'],
    ['of a path that only begins alike', { path: '/v1/messages-archive' }, undefined],
    ['of a gateway on an unknown path', { provider: 'x', path: '/y' }, undefined],
  ])('%s', (_, given, expected) => {
    const line = { ...LINE, ...given };
    const semantics = resolveFromRecord({
      ...line,
      producer: line._schema?.slice(line._schema.indexOf('/') + 1),
      includesCache: undefined,
      counts: {
        input: line.input_tokens,
        output: 1,
        cacheRead: line.cache_read_tokens,
        cacheWrite: line.cache_write_tokens,
      },
    });
    expect(semantics).toBe(expected);
  });

  it('reads the total of a Copilot run as inclusive, unless it holds more cached than input', () => {
    const counts = { input: 10, output: 1, cacheRead: 8, cacheWrite: 0 };
    expect(semanticsOfTotal('copilot', counts)).toBe('inclusive');
    expect(semanticsOfTotal('copilot', { ...counts, cacheRead: 11 })).toBe('additive');
    expect(semanticsOfTotal('anthropic', counts)).toBe('additive');
  });
});

describe('a group of records', () => {
  it('is additive where one of it proves the breakdown, before or after', () => {
    expect(uncached(PROOF, {})).toBe(1_000);
    expect(uncached({}, PROOF, { request_id: 'late' })).toBe(1_000);
  });

  it.each<[string, Partial<Line>]>([
    ['another model', { model: 'gpt-5.4' }],
    ['another wire', { path: '/responses', streaming: false }],
    ['an answer at once', { streaming: false }],
    ['another version', { _schema: 'token-usage/v0.27.12' }],
    ['another provider', { provider: 'opencode' }],
  ])('is not proven by %s', (_, other) => {
    expect(uncached({ ...PROOF, ...other }, {})).toBe(600);
  });

  const line: fc.Arbitrary<Line> = fc.record({
    request_id: fc.uuid(),
    _schema: fc.constantFrom(
      'token-usage/v0.27.5',
      'token-usage/v0.27.11',
      'token-usage/v0.0.0-dev',
    ),
    provider: fc.constantFrom('copilot', 'anthropic', 'openai', 'opencode'),
    model: fc.constantFrom('claude-sonnet-4.6', 'gpt-5.4', 'gpt-5.6-sol'),
    path: fc.constantFrom('/v1/messages', '/responses', '/chat/completions', '/x'),
    streaming: fc.boolean(),
    input_tokens: fc.integer({ min: 0, max: 3_000 }),
    output_tokens: fc.nat(10),
    cache_read_tokens: fc.integer({ min: 0, max: 3_000 }),
    cache_write_tokens: fc.constantFrom(0, 0, 0, 50),
  });
  const groupOf = ({ provider, model, path, streaming, _schema }: Line): string =>
    JSON.stringify([provider, model, path, streaming, _schema]);

  it('is read alike in any order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.array(fc.nat()), (lines, keys) => {
        const shuffled = lines
          .map((one, index) => ({ one, key: keys[index] ?? index }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(read(shuffled)).toEqual(read(lines));
      }),
    );
  });

  it('is proven by its last record, after so many as one thread reads', () => {
    const lines = [...Array.from({ length: 60_000 }, () => ({})), PROOF];
    const text = lines.map((line) => JSON.stringify({ ...LINE, ...line })).join('\n');
    const { records } = decode(tokenUsageJsonl, Buffer.from(text));
    expect(records.filter((record) => 'otherTokens' in record)).toEqual([]);
    expect(records.at(-1)?.tokens.uncachedInput).toBe(1_000);
  });

  it('is read alike, whatever records of other groups stand beside it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const all = read(lines);
        for (const group of new Set(lines.map(groupOf))) {
          const alone = read(lines.filter((one) => groupOf(one) === group));
          for (const [identity, record] of alone) expect(all.get(identity)).toEqual(record);
        }
      }),
    );
  });

  it('tells what its counts would be otherwise, where nothing proves them', () => {
    const { records } = decode(tokenUsageJsonl, Buffer.from(JSON.stringify(LINE)));
    expect(records[0]?.otherTokens?.uncachedInput).toBe(1_000);
    const proven = decode(tokenUsageJsonl, Buffer.from(JSON.stringify(PROOF)));
    expect(proven.records[0]).not.toHaveProperty('otherTokens');
  });
});

describe('cache writes that the producer does not record', () => {
  const counts = { input: 5_000, output: 1, cacheRead: 0, cacheWrite: 0 };

  it.each([
    'gpt-5.6-sol',
    'gpt-5-6-luna',
    'openai/gpt-6-astra',
    'gpt-6.1-sol',
    'gpt-5.10',
    'azure:gpt-5.6-sol',
    'openai.gpt_5.6_sol',
  ])('are charged for %s', (model) => expect(hidesCacheWrites(model, counts)).toBe(true));

  it.each([
    'gpt-5.4',
    'gpt-5',
    'gpt-5-2025-08-07',
    'gpt-35-turbo',
    'gpt-4.1',
    'claude-opus-5',
    undefined,
  ])('are not charged for %s', (model) => expect(hidesCacheWrites(model, counts)).toBe(false));

  it('are unknown in the total of a run too', () => {
    const text = JSON.stringify({
      primary_model: 'gpt-5.6-sol',
      ambient_context: 1,
      input_tokens: 5_000,
      output_tokens: 1,
      cache_read_tokens: 0,
      cache_write_tokens: 0,
    });
    expect(decode(agentUsageJson, Buffer.from(text)).records[0]?.tokens.cacheWrite).toBeUndefined();
  });

  it('are unknown, not 0, so that the cost is a floor', () => {
    const given = { model: 'gpt-5.6-sol', path: '/responses', input_tokens: 5_000 };
    const write = (line: Partial<Line>): number | undefined =>
      decode(tokenUsageJsonl, Buffer.from(JSON.stringify({ ...LINE, ...line }))).records[0]?.tokens
        .cacheWrite;
    expect(write(given)).toBeUndefined();
    expect(write({ ...given, cache_read_tokens: 0 })).toBeUndefined();
    expect(write({ ...given, model: 'gpt-5.4' })).toBe(0);
    expect(write({ ...given, input_tokens: 1_000 })).toBe(0);
    expect(write({ ...given, cache_write_tokens: 9 })).toBe(9);
  });
});
