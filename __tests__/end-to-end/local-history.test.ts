import { chmod, mkdir, readdir, readFile, symlink, lstat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { callsOf, NOON, writeTrackerStore } from '../support/call-stores.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

const DAY = 86_400_000;

/** 10 calls on the first day, 30 on the second and 20 on the third: $0.045, $0.135 and $0.09. */
async function folderWithDays() {
  const folder = await temporaryFolder();
  const calls = [10, 30, 20].flatMap((count, day) =>
    callsOf(`day-${day}`, count, { at: NOON + day * DAY }, 1_000),
  );
  writeTrackerStore(join(folder, 'calls.db'), calls);
  return folder;
}

const report = (folder: string, ...args: readonly string[]) =>
  runCli(['report', 'calls.db', ...args], { cwd: folder });

async function readReport(folder: string, ...args: readonly string[]): Promise<Report> {
  const { code, stdout, stderr } = await report(folder, ...args, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(schemaErrors(stdout)).toEqual([]);
  return JSON.parse(stdout) as Report;
}

const ofDay = (day: number) => [
  '--since',
  new Date(NOON + (day - 0.5) * DAY).toISOString(),
  '--until',
  new Date(NOON + (day + 0.5) * DAY).toISOString(),
];

describe('report --history', () => {
  it('compares with the report of before, and says why the cost changed', async () => {
    const folder = await folderWithDays();
    const first = await readReport(folder, ...ofDay(0), '--history', 'history');
    expect(first.trend.earlier).toEqual([]);
    expect(first.change).toBeNull();
    const second = await readReport(folder, ...ofDay(1), '--history', 'history');
    expect(second.trend.earlier).toMatchObject([
      { issue: 1, url: '', date: '2026-11-18', costUsd: 0.045, runsWithUsage: null },
    ]);
    expect(second.trend.totals).toMatchObject({ costPerDayBefore: 0.045, costPerDayAfter: 0.135 });
    expect(second.change).toEqual({
      fromUsd: 0.045,
      toUsd: 0.135,
      perDay: false,
      parts: [{ kind: 'requests-per-run', workflow: 'calls.db', model: null, usd: 0.09 }],
    });
    const { stdout } = await report(folder, ...ofDay(2), '--history', 'history');
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain('$0.09 spent, $0.05 (33%) less than in the last report');
    expect(words).toContain('−$0.05 (−33%): fewer requests in calls.db −$0.05.');
    expect(words).toContain('Number of requests calls.db −$0.05');
    expect(words).toContain('Previous Report of 2026-11-19');
    expect((await readFile(join(folder, 'history'), 'utf8')).split('\n')).toHaveLength(4);
    expect((await readdir(folder)).toSorted()).toEqual(['calls.db', 'history']);
  });

  it('replaces the report of the same day, and keeps other providers’ reports apart', async () => {
    const folder = await folderWithDays();
    for (const provider of ['all', 'all', 'anthropic']) {
      await readReport(folder, ...ofDay(0), '--history', 'h', '--provider', provider);
    }
    expect((await readFile(join(folder, 'h'), 'utf8')).split('\n')).toHaveLength(3);
    const { trend } = await readReport(
      folder,
      ...ofDay(1),
      '--history',
      'h',
      '--provider',
      'anthropic',
    );
    expect(trend.earlier).toHaveLength(1);
  });

  it('starts where the last report ended', async () => {
    const folder = await folderWithDays();
    await readReport(folder, ...ofDay(0), '--history', 'h');
    const until = ['--until', new Date(NOON + 2.5 * DAY).toISOString()];
    const rest = await readReport(folder, '--since', 'last-report', ...until, '--history', 'h');
    expect(rest.window).toEqual({
      from: '2026-11-19T00:00:00.000Z',
      to: '2026-11-21T00:00:00.000Z',
      basis: 'last-report',
    });
    expect(rest.totals.requests).toBe(50);
    const { code, stderr } = await report(folder, '--since', 'last-report');
    expect(code).toBe(2);
    expect(stderr).toContain('or keep reports with --history FILE.');
  });

  it('tells lines that are no reports, and leaves them', async () => {
    const folder = await folderWithDays();
    await writeFile(join(folder, 'h'), 'not a report\n');
    const { code, stderr } = await report(folder, '--history', 'h');
    expect(code).toBe(0);
    expect(stderr).toContain(
      'h: 1 line is no report that this version reads, and stays as it is; check that it is the history that you meant.',
    );
    expect(await readFile(join(folder, 'h'), 'utf8')).toMatch(
      /^not a report\n<!-- token-usage-report .* -->\n$/,
    );
  });

  it('writes through a link', async () => {
    const folder = await folderWithDays();
    await mkdir(join(folder, 'kept'));
    await writeFile(join(folder, 'kept/h'), '');
    await symlink('kept/h', join(folder, 'h'));
    await readReport(folder, '--history', 'h');
    expect((await lstat(join(folder, 'h'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'kept/h'), 'utf8')).toMatch(/^<!-- /);
  });

  it.each([
    ['a folder', '.', 2, 'could not be read (EISDIR); give a file that may be read and written.'],
    [
      'a folder that is not there',
      'no/h',
      4,
      'could not be added to the history no/h (ENOENT): give a file in a folder that exists',
    ],
  ])('says what to do about %s', async (_case, path, code, words) => {
    const folder = await folderWithDays();
    const exit = await report(folder, '--history', path);
    expect(exit.code).toBe(code);
    expect(exit.stderr).toContain(words);
    expect(exit.stderr).not.toMatch(/\n\s+at /);
  });

  it.runIf(process.getuid?.() !== 0)(
    'keeps the old history when the new one cannot be written',
    async () => {
      const folder = await folderWithDays();
      await mkdir(join(folder, 'kept'));
      await writeFile(join(folder, 'kept/h'), '');
      await chmod(join(folder, 'kept'), 0o500);
      const { code } = await report(folder, '--history', 'kept/h');
      await chmod(join(folder, 'kept'), 0o700);
      expect(code).toBe(4);
      expect(await readdir(join(folder, 'kept'))).toEqual(['h']);
    },
  );
});

describe('report --expected-calls', () => {
  it('judges an agent by the calls that were expected of it', async () => {
    const folder = await folderWithDays();
    await writeFile(join(folder, 'expected.yml'), 'writer: 12\n');
    const { findings } = await readReport(folder, '--expected-calls', 'expected.yml');
    expect(findings.find(({ kind }) => kind === 'silent-retries')).toMatchObject({
      about: { agent: 'writer', day: '2026-11-19' },
      message: 'Agent writer: 30 attempts on 2026-11-19, 2.5 times the 12 expected.',
    });
  });

  it.each(['writer: many', 'writer: 0', 'writer: -1'])('refuses "%s"', async (text) => {
    const folder = await folderWithDays();
    await writeFile(join(folder, 'expected.yml'), text);
    const { code, stderr } = await report(folder, '--expected-calls', 'expected.yml');
    expect(code).toBe(2);
    expect(stderr).toContain(
      '--expected-calls: the calls of "writer" are no number above 0; write the calls that it makes on a usual day, such as "writer: 24".',
    );
  });
});
