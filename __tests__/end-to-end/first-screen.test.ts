import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/renderers/text-table.ts';
import { renderTerminal } from '../../src/renderers/terminal-page.ts';
import { CAN_RUN_IN_TERMINAL, runInTerminal } from '../support/in-terminal.ts';
import { makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeFullReport } from '../support/report-factory.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

/** Lines that a person sees before scrolling far. */
const FIRST = 60;

/** The words of these lines, wherever they were wrapped. */
const firstWords = (page: string): string =>
  page.split('\n').slice(0, FIRST).join(' ').replace(/\s+/g, ' ');

const widest = (page: string): number =>
  Math.max(...page.split('\n').map((line) => displayWidth(line)));

describe.each([60, 100, 200])('the page of the demo at %i columns', (columns) => {
  it('says in its first 60 lines what it cost, why that changed and what to do', async () => {
    const folder = await temporaryFolder();
    const env = { COLUMNS: String(columns) };
    const { stdout } = await runCli(['demo', '--output-dir', folder], { env });
    expect(widest(stdout)).toBeLessThanOrEqual(columns);
    const first = firstWords(stdout);
    expect(first).toContain('≥ $7.34 spent by 23 runs');
    expect(first).toContain('+$2.97 (+68%) of what is known: 6 more runs +$1.13');
    expect(first).toContain('11-20 ≥ $7.34 ████');
    expect(first).toContain('Security Guard');
    expect(first).toContain('Turn on prompt caching for this engine');
  });
});

describe.each([60, 200])('a page of many workflows at %i columns', (width) => {
  const workflows = Array.from({ length: 80 }, (_, index) =>
    makeWorkflow({
      name: `workflow with a rather long name of its own ${index}`,
      path: `${index}.yml`,
      usage: makeUsage({ cost: 900_000 - index, requests: 12_345_678 }),
    }),
  );
  const page = renderTerminal(makeFullReport({ workflows }), { width });

  it('keeps the width, and says in its first 60 lines what to do', () => {
    expect(widest(page)).toBeLessThanOrEqual(width);
    const first = firstWords(page);
    expect(first).toContain('68 more workflows');
    expect(first).toContain('→ Turn on prompt caching for this engine');
  });
});

describe.runIf(CAN_RUN_IN_TERMINAL)('in a terminal', () => {
  it('has its bars, lines over time and severities in colour', async () => {
    const folder = await temporaryFolder();
    const { stdout } = await runInTerminal(['demo', '--output-dir', folder], { columns: 120 });
    const cyan = '\u001b[36m';
    expect(stdout).toContain(`11-20  ≥ $7.34  ${cyan}${'█'.repeat(40)}\u001b[0m`);
    const row = stdout.split('\n').find((line) => line.startsWith('Security Guard  '));
    expect(row?.split(cyan).slice(1)).toMatchObject([
      expect.stringMatching(/^█{8,}/),
      expect.stringMatching(/^[▁-█]{3}/),
    ]);
    expect(stdout).toContain('\u001b[33mMedium\u001b[0m');
  });
});
