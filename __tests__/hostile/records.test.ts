import { MOST_THREADS } from '../../src/threads/decode-large-file.ts';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { artifact, minutes, NOW, run } from '../demo/fake-github.ts';
import { collectFrom, line, zip } from '../support/collect-from.ts';
import { MOST_MEMORY, peakMemory, TELLS_PEAK_MEMORY } from '../support/peak-memory.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

const AT = '2026-08-10T02:00:00Z';
/** 100 + 10 tokens of Claude Sonnet 4.6: $0.0003 and $0.00015. */
const honest = (id: string): string =>
  line(id, { timestamp: AT, input_tokens: 100, output_tokens: 10 });
const HONEST_TOKENS = 110;

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const withField = (json: string): string =>
  `{"request_id":"x","provider":"anthropic","model":"claude-sonnet-4-6","timestamp":"${AT}",${json}}`;
const tokens = (json: string): string => withField(`"input_tokens":${json},"output_tokens":0`);
const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** A line that means harm, with the tokens it may add or the reason it is refused for. */
const POISONED: readonly (readonly [string, string | Uint8Array, number | string])[] = [
  ['a prototype', '{"__proto__":{"input_tokens":5},"provider":"anthropic"}', 'missing-tokens'],
  ['a prototype beside counts', withField('"__proto__":{"model":"x"},"input_tokens":1'), 1],
  ['an infinite count', tokens('1e999'), 'not-a-number'],
  ['a count of minus zero', tokens('-0'), 0],
  ['a negative count', tokens('-5'), 'negative'],
  ['a count as a text', tokens('"5"'), 'not-a-number'],
  ['a count as a list', tokens('[5]'), 'not-a-number'],
  ['half a token', tokens('0.5'), 'not-a-number'],
  ['more tokens than a number holds', tokens('9007199254740993'), 'implausible'],
  ['more tokens than a request holds', tokens('100000001'), 'implausible'],
  ['objects 100 deep', withField(`"input_tokens":1,"x":${nested(100)}`), 1],
  ['objects 100,000 deep', withField(`"input_tokens":1,"x":${nested(100_000)}`), 1],
  ['lists 400,000 deep', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, 'not-an-object'],
  ['bytes that are no UTF-8', bytes('{"input_tokens":1,"model":"', [0xff, 0xc0], '"}'), 1],
  ['a byte order mark of its own', '\uFEFF{"input_tokens":1}', 'malformed'],
  ['a CR at its end', `${tokens('1')}\r`, 1],
  ['NUL', '{"input_tokens":1}\0', 'malformed'],
  ['nothing but NUL', '\0\0\0', 'malformed'],
  ['ends of a line that are none in JSON', withField('"input_tokens":1,"x":"\u2028\u2029"'), 1],
  ['a name of a megabyte', withField(`"input_tokens":1,"y":"${'x'.repeat(1_000_000)}"`), 1],
  ['a line of two megabytes', withField(`"input_tokens":1,"y":"${'x'.repeat(2e6)}"`), 'too-long'],
  ['the year 9999', '{"input_tokens":1,"timestamp":"9999-12-31T23:59:59Z"}', 1],
  ['a time before there was time', '{"input_tokens":1,"timestamp":"1969-07-20T20:17:40Z"}', 1],
  ['a duration without end', withField('"input_tokens":1,"duration_ms":1e999'), 1],
];

async function reportOn(input: string | Uint8Array): Promise<Report> {
  const { stdout, stderr } = await runCli(['report', '--format', 'json'], { stdin: input });
  expect(stderr).not.toMatch(/\n\s+at /);
  return JSON.parse(stdout) as Report;
}

describe('a poisoned line between honest ones', () => {
  it.each(POISONED)('with %s moves no total', async (_what, poison, effect) => {
    const report = await reportOn(bytes(honest('a'), poison as string, '\n', honest('b')));
    const added = typeof effect === 'number' ? effect : 0;
    expect(report.totals.totalTokens).toBe(2 * HONEST_TOKENS + added);
    expect(report.coverage.rejects.map(({ reason, example }) => [reason, example.line])).toEqual(
      typeof effect === 'string' ? [[effect, 2]] : [],
    );
    expect(report.coverage.complete).toBe(typeof effect === 'number');
    for (const { day } of report.days) expect([null, '2026-08-10']).toContain(day);
  });

  it('is named in the page that people read', async () => {
    const input = honest('a') + `${tokens('100000001')}\n`;
    const { stdout } = await runCli(['report', '--format', 'markdown'], { stdin: input });
    expect(stdout).toContain('**Spend may be missing**');
    expect(stdout).toMatch(/1 line could not be read \(1 implausible\), such as line 2 of/);
  });
});

describe('a request’s time that its run cannot have', () => {
  const DAY = minutes(-600).toISOString().slice(0, 10);
  const day = async (timestamp: string | undefined) => {
    const records = line('a', { timestamp, input_tokens: 1_000_000, output_tokens: 0 });
    const content = zip({ 'agent/token_usage.jsonl': records });
    const { ledger } = await collectFrom(
      {
        owner: 'octo',
        name: 'shop',
        id: 42,
        workflows: [{ id: 7, name: 'Triage', path: '.github/workflows/triage.lock.yml' }],
        runs: [run(1)],
        artifacts: [artifact(1, { content })],
        labels: [],
        issues: [],
      },
      { window: { from: minutes(-1_440), to: NOW, basis: 'explicit' } },
    );
    return [...ledger.cells()].map((cell) => [cell.day, cell.tally.cost.nanos]);
  };

  it.each([
    '2021-01-01T00:00:00Z',
    '2099-01-01T00:00:00Z',
    '9999-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    undefined,
  ])('%s gives way to the run’s own', async (timestamp) => {
    expect(await day(timestamp)).toEqual([[DAY, 3e9]]);
  });

  it('stays where a clock may be a few hours off', async () => {
    expect(await day('2026-08-09T23:30:00Z')).toEqual([['2026-08-09', 3e9]]);
  });
});

describe('records that make up everything', () => {
  it('are a million and take no more memory than a few', { timeout: 180_000 }, async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'token-usage.jsonl');
    const count = 1_000_000;
    const name = '名'.repeat(100);
    function* made(): Generator<string> {
      for (let block = 0; block < count; block += 1_000) {
        let text = '';
        for (let id = block; id < block + 1_000; id += 1) {
          const at = new Date(Date.UTC(2020, 0, 1) + (id % 29_000) * 86_400_000).toISOString();
          text += `{"_schema":"token-usage/v${id}.1.0","timestamp":"${at}","request_id":"${id}","provider":"p${id}","model":"${name}${id}","input_tokens":5,"cache_read_tokens":1,"output_tokens":1}\n`;
        }
        yield text;
      }
    }
    await pipeline(Readable.from(made()), createWriteStream(file));
    const { code, stdout, stderr } = await runCli(['report', '--format', 'json', file], {
      env: TELLS_PEAK_MEMORY,
    });
    expect(code).toBe(0);
    const { totals, models } = JSON.parse(stdout) as Report;
    expect(totals).toMatchObject({ requests: count, outputTokens: count, costIsFloor: true });
    expect(models.reduce((sum, { usage }) => sum + (usage.requests ?? 0), 0)).toBe(count);
    expect(models.length).toBeLessThan(2_000);
    expect(peakMemory(stderr)).toBeLessThan(MOST_MEMORY + MOST_THREADS * 30e6);
  });
});
