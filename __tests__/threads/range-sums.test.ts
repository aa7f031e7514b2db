import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DecodeContext } from '../../src/decoders/decoder.ts';
import { tokenUsageJsonl } from '../../src/decoders/token-usage-jsonl.ts';
import { createCountedRecords } from '../../src/ledger/counted-records.ts';
import { createDeduplicator } from '../../src/reconcile/deduplicate.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { decodeRecordFile } from '../../src/threads/decode-large-file.ts';
import type { CountingRules } from '../../src/threads/range-counter.ts';
import { createRangeIntake } from '../../src/threads/range-intake.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sums-'));
});

afterAll(() => rm(folder, { recursive: true }));

const NOON = Date.UTC(2026, 10, 19, 12);
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const ATTRIBUTION = { workflow: { name: 'local', path: '' }, phase: 'agent' };

/** A request by its number: few numbers make copies, and every kind of provider and day. */
const recordLine = fc.record({ index: fc.nat(400), model: fc.nat(4) }).map(({ index, model }) =>
  JSON.stringify({
    _schema: index % 5 === 0 ? 'token-usage/v0.27.1' : 'token-usage/v0.27.43',
    ...(index % 9 !== 0 && {
      timestamp: new Date(NOON + index * (index % 3 === 0 ? HOUR_MS : MINUTE_MS)).toISOString(),
    }),
    request_id: `req-${index}`,
    provider: ['anthropic', 'copilot', 'openai', 'gateway'][index % 4],
    model: ['claude-sonnet-4-6', 'gpt-5.5', 'in-house', 'nobody-knows', undefined][model],
    path: index % 8 === 3 ? '/v1/messages' : '/unknown',
    input_tokens: 900 + 7 * index,
    output_tokens: index % 70,
    ...(index % 3 !== 0 && { cache_read_tokens: 3 * index }),
    duration_ms: index / 8,
    ai_credits_this_response: index / 7,
  }),
);
const line = fc.oneof(
  { weight: 20, arbitrary: recordLine },
  { weight: 1, arbitrary: fc.constantFrom('', '{', '{"input_tokens":-1}', 'null') },
);

const rules: fc.Arbitrary<CountingRules> = fc.record({
  providers: fc.constantFrom([], ['anthropic'], ['copilot', 'openai']),
  since: fc.constantFrom(undefined, new Date(NOON + 50 * HOUR_MS)),
  until: fc.constantFrom(undefined, new Date(NOON + 250 * HOUR_MS)),
  prices: fc.constantFrom(new Map(), new Map([['in-house', { input: 1, output: 2 }]])),
  smallRequestTokens: fc.constantFrom(0, 50),
  pricedAt: fc.constant(new Date(NOON)),
});

/** All that is counted of a file's lines, which `decode` tells. */
async function countLines(
  counting: CountingRules,
  decode: (
    context: DecodeContext,
    intake: Parameters<typeof decodeRecordFile>[2],
  ) => Promise<void> | void,
) {
  const { smallRequestTokens, pricedAt } = counting;
  const prices = createPriceBook(counting.prices);
  const ledger = createLedger({ prices, smallRequestTokens, pricedAt });
  const counted = createCountedRecords(ledger, counting);
  const known = createDeduplicator();
  const rejects: string[] = [];
  let ranges = 0;
  const context: DecodeContext = {
    origin: { container: 'local', path: '' },
    record(record) {
      if (known.isNew(record.identity)) counted.add(ATTRIBUTION, record);
    },
    reject: ({ reason, line: number }) => void rejects.push(`${reason} in line ${number}`),
    agentRun: () => undefined,
    agentName: () => undefined,
  };
  const intake = createRangeIntake({
    rules: counting,
    known,
    counted,
    attribution: ATTRIBUTION,
  });
  await decode(context, {
    ...intake,
    take(sums, batch) {
      const isTaken = intake.take(sums, batch);
      if (isTaken) ranges += 1;
      return isTaken;
    },
  });
  const times = counted.timeSpan();
  const { duplicates } = known;
  const otherProviders = counted.otherProviders();
  const told = { cells: [...ledger.cells()], times, otherProviders, rejects, duplicates };
  return { told, ranges };
}

it.each([0, 2])(
  'what ranges come to, beside %i threads, is what their lines come to one by one',
  async (threads) => {
    const file = join(folder, `token-usage-${threads}.jsonl`);
    let ranges = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 60 }),
        fc.integer({ min: 1, max: 4_000 }),
        rules,
        async (lines, rangeBytes, counting) => {
          const text = Buffer.from(lines.join('\n'));
          await writeFile(file, text);
          const one = await countLines(counting, (context) => {
            const decoding = tokenUsageJsonl.start(context);
            decoding.write(text);
            decoding.end();
          });
          const many = await countLines(counting, (context, intake) =>
            decodeRecordFile(file, context, intake, { threads, rangeBytes }),
          );
          expect(many.told).toEqual(one.told);
          ranges += many.ranges;
        },
      ),
      { numRuns: threads === 0 ? 500 : 20 },
    );
    expect(ranges).toBeGreaterThan(threads === 0 ? 1_000 : 20);
  },
);

const EVERYTHING: CountingRules = {
  providers: [],
  since: undefined,
  until: undefined,
  prices: new Map(),
  smallRequestTokens: 50,
  pricedAt: new Date(NOON),
};

/** Some 150 bytes each. */
function manyLines(count: number, fieldsOf: (index: number) => Record<string, unknown>): string[] {
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      timestamp: new Date(NOON).toISOString(),
      request_id: `req-${index}`,
      provider: 'anthropic',
      model: 'claude-sonnet-4-6',
      input_tokens: 100,
      output_tokens: 10,
      ...fieldsOf(index),
    }),
  );
}

function day(number: number): string {
  return new Date(NOON - number * 24 * HOUR_MS).toISOString();
}

it.each([
  [
    'many models, a few in each range',
    8_000,
    manyLines(40_000, (index) => ({
      timestamp: day(index % 900),
      model: index % 3 === 0 ? `model-${Math.floor(index / 30)}` : 'claude-sonnet-4-6',
    })),
    EVERYTHING,
    50,
  ],
  [
    'more names with a price than a price book keeps',
    8_000,
    manyLines(60_000, (index) => ({ model: `claude-haiku-4-5-x${Math.floor(index / 30)}` })),
    EVERYTHING,
    50,
  ],
  [
    'more days of models in a range than a ledger keeps',
    2_500_000,
    manyLines(40_000, (index) => ({
      timestamp: day((7 * index) % 1_500),
      model: `model-${index % 14}`,
    })),
    EVERYTHING,
    0,
  ],
  [
    'prices asked for what is not counted, on more days than a price book keeps',
    2_500_000,
    manyLines(130_000, (index) => ({
      ...(index < 129_000 && {
        _schema: 'token-usage/v0.27.43',
        timestamp: day((7 * index) % 2_100),
        provider: 'copilot',
        model: `claude-haiku-4-5-x${index % 62}`,
        cache_read_tokens: 50,
        ai_credits_this_response: 1,
      }),
    })),
    { ...EVERYTHING, providers: ['anthropic'] },
    0,
  ],
  [
    'more voters than are heard',
    6_000,
    [
      ...manyLines(1_000, (index) => ({
        _schema: `token-usage/v1.${index}.0`,
        provider: 'gateway',
        path: '/v1/messages',
        cache_read_tokens: 10,
      })),
      ...manyLines(300, (index) => ({
        request_id: `late-${index}`,
        provider: ['xx', 'xx', 'yy'][index % 3],
        path: index === 0 ? '/unknown' : '/v1/messages',
        cache_read_tokens: 10,
      })),
    ],
    EVERYTHING,
    10,
  ],
])('sums %s as one thread does', async (_what, rangeBytes, lines, counting, leastSums) => {
  const file = join(folder, 'many-kinds.jsonl');
  await writeFile(file, lines.join('\n'));
  const one = await countLines(counting, (context) => {
    const decoding = tokenUsageJsonl.start(context);
    decoding.write(Buffer.from(lines.join('\n')));
    decoding.end();
  });
  const many = await countLines(counting, (context, intake) =>
    decodeRecordFile(file, context, intake, { threads: 0, rangeBytes }),
  );
  expect(many.told).toEqual(one.told);
  expect(many.ranges).toBeGreaterThanOrEqual(leastSums);
});
