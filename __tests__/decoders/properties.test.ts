import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentUsageJson } from '../../src/decoders/agent-usage-json.ts';
import { decoders } from '../../src/decoders/all.ts';
import { toTokens } from '../../src/decoders/cache-semantics.ts';
import { tokenUsageJsonl } from '../../src/decoders/token-usage-jsonl.ts';
import { CASES } from '../fuzz/cases.ts';
import { decode } from '../support/decode.ts';

const wireValue = fc.oneof(
  fc.integer({ min: -5, max: 2_000 }),
  fc.double(),
  fc.string(),
  fc.constant(null),
  fc.constant(1e300),
);

/** Lines that look like records more often than random bytes do. */
const wireLine = fc
  .record(
    {
      provider: fc.oneof(
        fc.constantFrom('anthropic', 'openai', 'copilot', 'gemini', 'x'),
        fc.string(),
      ),
      model: fc.oneof(fc.constantFrom('claude-sonnet-4-6', 'gpt-5-mini', 'unknown'), fc.string()),
      request_id: fc.string(),
      timestamp: fc.oneof(fc.constant('2026-11-01T00:00:00Z'), fc.string()),
      path: fc.string(),
      _schema: fc.constantFrom('token-usage/v0.27.43', 'token-usage/v0.25.40', 'x', 7),
      input_tokens: wireValue,
      output_tokens: wireValue,
      cache_read_tokens: wireValue,
      cache_write_tokens: wireValue,
      duration_ms: wireValue,
      ai_credits_this_response: wireValue,
      input_tokens_include_cache: fc.oneof(fc.boolean(), fc.string()),
    },
    { requiredKeys: [] },
  )
  .map((wire) => JSON.stringify(wire));

const anyLine = fc.oneof(
  wireLine,
  fc.string().map((text) => text.replaceAll('\n', ' ')),
  fc.json(),
);

/** Noise, and pieces of what the formats are told by. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '{"type":"result",',
          '"session_id":"s",',
          '"usage":{"input_tokens":1,"output_tokens":2}',
          '"modelUsage":{"m":{"inputTokens":1}}',
          '{"type":"assistant","message":{"role":"assistant","id":"i",',
          '"total_cost_usd":1',
        ),
        fc.constantFrom('{', '}', '}}', ',', '\n', '[', '"'),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => Buffer.from(pieces.join(''))),
);

describe('every decoder', () => {
  it.each(decoders.map((decoder) => [decoder.name, decoder] as const))(
    '%s takes any bytes without an exception, wherever they are cut',
    (_name, decoder) => {
      fc.assert(
        fc.property(anyBytes, fc.integer({ min: 1, max: 50 }), (bytes, size) => {
          expect(decode(decoder, bytes, size)).toEqual(decode(decoder, bytes));
        }),
        { numRuns: CASES },
      );
    },
  );
});

describe('token-usage.jsonl', () => {
  it('accounts for every line that is not blank: a record or a reject', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
        const { records, rejects } = decode(tokenUsageJsonl, Buffer.from(lines.join('\n')));
        const told = lines.filter((line, index) => {
          const text = index === 0 ? line.replace(/^\uFEFF/, '') : line;
          return text.replace(/\r$/, '').trim() !== '';
        });
        expect(records.length + rejects.length).toBe(told.length);
      }),
      { numRuns: CASES },
    );
  });

  it('gives counts that are whole, not negative and plausible', () => {
    fc.assert(
      fc.property(fc.array(wireLine, { minLength: 1, maxLength: 10 }), (lines) => {
        const { records } = decode(tokenUsageJsonl, Buffer.from(lines.join('\n')));
        for (const { tokens } of records) {
          for (const count of Object.values(tokens)) {
            if (count === undefined) continue;
            expect(Number.isSafeInteger(count)).toBe(true);
            expect(count).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: CASES },
    );
  });
});

describe('agent_usage.json', () => {
  it('gives one record or one reject, or nothing for a file of zeros', () => {
    fc.assert(
      fc.property(fc.oneof(wireLine, fc.json(), fc.string()), (text) => {
        const { records, rejects } = decode(agentUsageJson, Buffer.from(text));
        expect(records.length + rejects.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: CASES },
    );
  });
});

describe('cache semantics', () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });

  it('never makes more tokens than were written, whatever the reading', () => {
    fc.assert(
      fc.property(count, count, count, (input, cacheRead, cacheWrite) => {
        const counts = { input, output: 1, cacheRead, cacheWrite };
        const inclusive = toTokens(counts, 'inclusive').uncachedInput ?? 0;
        expect(toTokens(counts, 'additive').uncachedInput).toBe(input);
        const told = cacheRead + cacheWrite;
        expect(inclusive + told).toBe(Math.max(input, told));
      }),
    );
  });
});
