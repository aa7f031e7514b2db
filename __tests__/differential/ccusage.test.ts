import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';
import { SHAPES, type Numbers, type Transcripts } from './transcript-shapes.ts';

/*
 * Without ccusage nothing is run: `CCUSAGE` names one, or `npm ci` puts it there on Linux. Not
 * every registry has the programs of the other platforms, so `overrides` names none of them.
 */

/** ccusage (https://ccusage.com), a native program: that of the repository, or another one. */
const INSTALLED = new URL('../../node_modules/.bin/ccusage', import.meta.url).pathname;
const CCUSAGE = process.env['CCUSAGE'] ?? (existsSync(INSTALLED) ? INSTALLED : '');

const isThere = CCUSAGE !== '' && spawnSync(CCUSAGE, ['--version']).status === 0;

/** Every shape that ccusage 20.0.24 counts otherwise, and why ours is what it is. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'a larger output beside smaller counts':
    'It takes a whole row, whose sum is the largest; each count is the largest of any row here (anthropics/claude-code#95555).',
  'a compaction':
    'It leaves compactions out; they are billed beside the counts (docs.claude.com, "Compaction").',
  'a request id on one row of two':
    'It takes both rows for two answers; one id and one prompt are one here.',
  'one id for all at one time, without request ids':
    'It takes them for one answer as they have one time; other prompts are other answers here (ccusage/ccusage#1635).',
  'parts of an answer at their own times, without request ids':
    'It takes them for several answers as they have several times; one id and one prompt are one here.',
  'a byte order mark': 'It drops the line behind the mark.',
  'zeros alone':
    'It counts 0; an answer that used nothing is unknown here, and unknown is never 0.',
};

interface Sums {
  readonly input: number | null;
  readonly output: number | null;
  readonly read: number | null;
  readonly write: number | null;
  readonly usd: number | null;
}

async function sumsOfBoth(files: Transcripts): Promise<{ ours: Sums; theirs: Sums }> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { stdout } = await runCli(['report', join(folder, 'projects'), '--format', 'json']);
  const { totals } = JSON.parse(stdout) as Report;
  const env = { ...process.env, CLAUDE_CONFIG_DIR: folder, HOME: folder, TZ: 'UTC' };
  const args = ['daily', '--json', '--offline'];
  const told = execFileSync(CCUSAGE, args, { env, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const other = (JSON.parse(told) as { totals: Record<string, number> }).totals;
  return {
    ours: {
      input: totals.uncachedInputTokens,
      output: totals.outputTokens,
      read: totals.cacheReadTokens,
      write: totals.cacheWriteTokens,
      usd: toSixDigits(totals.costUsd),
    },
    theirs: {
      input: other['inputTokens'] ?? null,
      output: other['outputTokens'] ?? null,
      read: other['cacheReadTokens'] ?? null,
      write: other['cacheCreationTokens'] ?? null,
      usd: toSixDigits(other['totalCost'] ?? null),
    },
  };
}

function toSixDigits(usd: number | null): number | null {
  return usd === null ? null : Number(usd.toFixed(6));
}

/** Mulberry32, so that a failure can be had again. */
function numbers(seed: number): Numbers {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return 1 + (((mixed ^ (mixed >>> 14)) >>> 0) % most);
  };
}

describe.skipIf(!isThere)('beside ccusage', () => {
  it.each(Object.keys(SHAPES).filter((shape) => DIFFERENCES[shape] === undefined))(
    'counts the same: %s',
    async (shape) => {
      for (const seed of [1, 2, 3]) {
        const { ours, theirs } = await sumsOfBoth(SHAPES[shape]?.(numbers(seed)) ?? {});
        expect({ seed, ...ours }).toEqual({ seed, ...theirs });
      }
    },
  );

  it.each(Object.entries(DIFFERENCES))('differs with a reason: %s. %s', async (shape, reason) => {
    const { ours, theirs } = await sumsOfBoth(SHAPES[shape]?.(numbers(4)) ?? {});
    expect(reason).not.toBe('');
    expect(ours).not.toEqual(theirs);
    expect({ shape, ours, theirs }).toMatchSnapshot();
  });
});
