import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { line } from '../support/collect-from.ts';
import { CAN_RUN_IN_TERMINAL, runInTerminal } from '../support/in-terminal.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

const RECORDS = line('a', { timestamp: '2026-11-18T10:00:00Z' });

/** Every command, with an option that is its own. */
const COMMANDS = [
  ['report', '--group-by'],
  ['github', '--publish'],
  ['comment', '--ledger'],
  ['demo', '--output-dir'],
] as const;

describe('help', () => {
  it.each(COMMANDS)('of %s is about it alone', async (command, option) => {
    const others = COMMANDS.filter(([name]) => name !== command);
    const { code, stdout, stderr } = await runCli([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      new RegExp(`^Usage\\n  token-usage-report ${command} .*\\n\\n${command}\\n`),
    );
    expect(stdout).toContain(`  ${option} `);
    expect(stdout).toContain('Exit codes');
    for (const [name, foreign] of others) {
      expect(stdout).not.toContain(`token-usage-report ${name}`);
      expect(stdout).not.toContain(`  ${foreign} `);
    }
    expect(await runCli(['help', command])).toMatchObject({ code: 0, stdout });
    expect(await runCli([command, '-h', '--nonsense'])).toMatchObject({ code: 0, stdout });
  });

  it.each([[['help']], [['--help']], [['-h']], [['help', '--help']]])(
    '%j is about all',
    async (args) => {
      const { code, stdout } = await runCli(args);
      expect(code).toBe(0);
      for (const [name] of COMMANDS) expect(stdout).toContain(`\n  token-usage-report ${name} `);
    },
  );

  it.each([[['help', 'reprot']], [['reprot', '--help']], [['Exit', '--help']]])(
    '%j says that there is no such command',
    async (args) => {
      const { code, stdout, stderr } = await runCli(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('is no command; "token-usage-report help" lists them.');
    },
  );

  it('is no option behind --', async () => {
    const { code, stderr } = await runCli(['report', '--', '--help']);
    expect(code).toBe(3);
    expect(stderr).toContain('--help: there is no such file');
  });
});

describe('demo', () => {
  it('prints its issue with --format markdown', async () => {
    const folder = await temporaryFolder();
    const args = ['demo', '--format', 'markdown', '--output-dir', folder];
    const { code, stdout } = await runCli(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!-- token-usage-report /);
    expect(stdout).toBe(await readFile(join(folder, 'report.md'), 'utf8'));
  });

  it('takes the other formats as report does, and a file', async () => {
    const folder = await temporaryFolder();
    const to = (format: string) =>
      runCli([
        'demo',
        '--output-dir',
        folder,
        '--format',
        format,
        '--output',
        join(folder, format),
      ]);
    for (const format of ['json', 'csv', 'text']) {
      expect(await to(format)).toMatchObject({ code: 0, stdout: '' });
    }
    const json = JSON.parse(await readFile(join(folder, 'json'), 'utf8')) as Report;
    expect(json.repository).toBe('acme/storefront');
    expect(await readFile(join(folder, 'csv'), 'utf8')).toMatch(/^workflow,workflow_path,/);
    expect(await readFile(join(folder, 'text'), 'utf8')).toContain('acme/storefront');
  });

  it('refuses a format that there is not before it does anything', async () => {
    const { code, stdout, stderr } = await runCli(['demo', '--format', 'pdf']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--format: "pdf" is not known');
  });
});

describe.runIf(CAN_RUN_IN_TERMINAL)('in a terminal', () => {
  it('report without a path says what to give instead of waiting', async () => {
    const { code, stdout } = await runInTerminal(['report']);
    expect(code).toBe(2);
    expect(stdout).toBe(
      'report: no path is given; name files, folders or zips, or pipe records in (- reads standard input).\n',
    );
  });

  it('a page has its width and its colours, unless the environment says otherwise', async () => {
    const file = join(await temporaryFolder(), 'token-usage.jsonl');
    await writeFile(file, RECORDS);
    const bold = '\u001b[1mOverview\u001b[0m';
    const widest = (text: string): number =>
      Math.max(...text.split('\n').map((each) => each.length));

    const usual = await runInTerminal(['report', file], { columns: 160 });
    expect(usual.stdout).toContain(bold);
    expect(widest(usual.stdout)).toBeGreaterThan(100);
    const narrow = await runInTerminal(['report', file], {
      columns: 160,
      env: { NO_COLOR: '1', COLUMNS: '70' },
    });
    expect(narrow.stdout).not.toContain('\u001b');
    expect(widest(narrow.stdout)).toBeLessThanOrEqual(70);
    const dumb = await runInTerminal(['report', file], { env: { TERM: 'dumb' } });
    expect(dumb.stdout).not.toContain('\u001b');
  });

  it('progress is a bar, and none where the terminal cannot redraw a line', async () => {
    const folder = await temporaryFolder();
    const demo = (env: Record<string, string> = {}) =>
      runInTerminal(['demo', '--output-dir', folder], { columns: 60, env });
    const { code, stdout } = await demo();
    expect(code).toBe(0);
    const bars = stdout.match(/Reading artifacts ■+ +\d+\/\d+/g) ?? [];
    expect(bars.length).toBeGreaterThan(0);
    for (const bar of bars) expect(bar.length).toBeLessThanOrEqual(60);
    expect((await demo({ TERM: 'dumb' })).stdout).not.toContain('■');
  });
});
