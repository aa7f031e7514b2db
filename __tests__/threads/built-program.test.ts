import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { line } from '../support/collect-from.ts';
import { DIST, runCli, temporaryFolder } from '../support/spawn.ts';

/** Over what is decoded in several threads, which needs two cores. Bytes. */
const LARGE = 33 * 1024 * 1024;

/** Every line comes once more in a thousand, and one in a thousand is broken. */
async function writeLargeFile(): Promise<string> {
  const lines: string[] = [];
  for (let size = 0, index = 0; size < LARGE; index += 1) {
    const repeated = index % 1_000 === 0 ? index / 1_000 : index;
    const next = index % 1_000 === 500 ? `{"input_tokens":-${index}}\n` : line(`spend-${repeated}`);
    lines.push(next);
    size += next.length;
  }
  const file = join(await temporaryFolder(), 'token-usage.jsonl');
  await writeFile(file, lines.join(''));
  return file;
}

interface Told {
  readonly totals: Report['totals'];
  readonly rows: Report;
}

/** The report of a file, without what is told of its name and the time. */
async function report(
  file: string,
  options: Parameters<typeof runCli>[1] = {},
): Promise<Told | string> {
  const exit = await runCli(['report', '--format', 'json', file], options);
  if (exit.code !== 0) return exit.stderr;
  const { generatedAt, ...rows } = JSON.parse(exit.stdout) as Report;
  expect(Date.parse(generatedAt)).toBeGreaterThan(0);
  return { totals: rows.totals, rows: rows as Report };
}

/** What does not tell the file's name. */
function sums(told: Told | string): unknown {
  if (typeof told === 'string') return told;
  const { models, coverage, days } = told.rows;
  return [told.totals, models, days, coverage.rejectedLines, coverage.duplicateRecords];
}

describe('a large file is reported in several threads', () => {
  it('as one thread reports it, also where no thread can start or all of them die', async () => {
    const file = await writeLargeFile();
    const threads = await report(file);
    expect(threads).toMatchObject({ totals: { requests: expect.any(Number) as number } });

    const forbidden = { NODE_OPTIONS: '--permission --allow-fs-read=*' };
    expect(await report(file, { env: forbidden })).toEqual(threads);

    const dist = await temporaryFolder();
    await cp(DIST, dist, { recursive: true });
    await rm(join(dist, 'chunks', 'line-worker.js'));
    expect(await report(file, { dist })).toEqual(threads);

    const piped = await report('-', { stdin: await readFile(file) });
    expect(sums(piped)).toEqual(sums(threads));
  }, 60_000);
});
