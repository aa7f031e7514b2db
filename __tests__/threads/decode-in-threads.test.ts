import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES } from '../../src/decoders/lines.ts';
import { createRawLines, type RawSink } from '../../src/decoders/raw-lines.ts';
import { decodeInThreads } from '../../src/threads/decode-in-threads.ts';
import { copyRecord } from '../support/copy-record.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'threads-'));
});

afterAll(() => rm(folder, { recursive: true }));

function recordLine(index: number): string {
  return JSON.stringify({
    _schema: index % 5 === 0 ? 'token-usage/v0.27.1' : 'token-usage/v0.27.43',
    timestamp: new Date(Date.UTC(2026, 10, 19) + index * 1_000).toISOString(),
    request_id: `req-${index}`,
    provider: index % 3 === 0 ? 'copilot' : 'anthropic',
    model: `model-${index % 7}`,
    input_tokens: 100 + index,
    output_tokens: index,
    cache_read_tokens: index % 2 === 0 ? 40 : undefined,
    duration_ms: index / 8,
  });
}

/** Lines of all kinds, right and wrong. */
const line = fc.oneof(
  { weight: 8, arbitrary: fc.nat(5_000).map(recordLine) },
  fc.constantFrom(
    '',
    '  ',
    '{',
    'null',
    '[]',
    '{"input_tokens":-1}',
    '{"input_tokens":1,"model":"é"}',
  ),
  fc.constantFrom('\uFEFF', `\uFEFF${recordLine(1)}`, `${recordLine(2)}\r`),
);

/** Everything that a sink is told, in its order. */
function collector(): RawSink & { readonly told: readonly string[] } {
  const told: string[] = [];
  return {
    told,
    record: (record) => told.push(JSON.stringify(copyRecord(record))),
    reject: (reason, number) => told.push(`${reason} in line ${number}`),
  };
}

function decodeInOne(text: string): readonly string[] {
  const sink = collector();
  const lines = createRawLines(sink);
  lines.write(Buffer.from(text));
  lines.end();
  return sink.told;
}

async function decode(text: string, threads: number, rangeBytes?: number) {
  const file = join(folder, 'token-usage.jsonl');
  await writeFile(file, text);
  const sink = collector();
  await decodeInThreads(file, sink, {
    threads,
    ...(rangeBytes === undefined ? {} : { rangeBytes }),
  });
  return sink.told;
}

describe('several threads tell what one would, in the same order', () => {
  it.each([0, 1, 3])(
    'with %i threads beside the first, whatever the lines and ranges',
    async (threads) => {
      const texts = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
      await fc.assert(
        fc.asyncProperty(texts, fc.integer({ min: 1, max: 2_000 }), async (text, rangeBytes) => {
          expect(await decode(text, threads, rangeBytes)).toEqual(decodeInOne(text));
        }),
        { numRuns: threads === 0 ? 200 : 25 },
      );
    },
  );

  it('also of a file of many ranges', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      index % 1_000 === 999 ? '{"input_tokens":"many"}' : recordLine(index),
    );
    const text = `${lines.join('\n')}\n`;
    const told = await decode(text, 2, 64 * 1024);
    expect(told).toHaveLength(20_000);
    expect(told).toEqual(decodeInOne(text));
  });

  it('also where one line is longer than several ranges', async () => {
    const text = [recordLine(1), 'x'.repeat(3 * MAX_LINE_BYTES), recordLine(2)].join('\n');
    const told = await decode(text, 2);
    expect(told).toEqual(decodeInOne(text));
    expect(told[1]).toBe('too-long in line 2');
  });
});

it('tells of a file that cannot be read', async () => {
  const missing = join(folder, 'nowhere');
  await expect(decodeInThreads(missing, collector(), { threads: 1 })).rejects.toThrow('ENOENT');
});
