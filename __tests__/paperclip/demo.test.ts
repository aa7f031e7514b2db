import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakePaperclip, type FakePaperclip } from '../../src/demo/paperclip-api.ts';
import type { Report } from '../../src/domain/report.ts';
import { FORMATS, type Format } from '../../src/renderers/formats.ts';
import { parseCsv } from '../renderers/parse-csv.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';
import { companyOf } from './audit.ts';

const SECTIONS = [
  'Cost by agent of',
  'Idle heartbeats',
  'Models',
  'On a smaller model',
  'Dearest runs',
  'Routines',
  'Ledger and runs',
];

/** What each form has to be, beyond not being empty. */
const CHECKS: Readonly<Record<Format, (output: string) => void>> = {
  text: hasSections,
  markdown: hasSections,
  html(output) {
    expect(output).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i);
    hasSections(output);
  },
  json(output) {
    expect(schemaErrors(output)).toEqual([]);
    expect((JSON.parse(output) as Report).paperclip?.companies).toHaveLength(1);
  },
  csv(output) {
    const sections = new Set(parseCsv(output).map(([section]) => section));
    for (const name of ['agents', 'idle', 'models', 'savings', 'runs', 'routines', 'ledger']) {
      expect(sections).toContain(name);
    }
  },
};

function hasSections(output: string): void {
  for (const title of SECTIONS) expect(output).toContain(title);
  expect(output).not.toMatch(/NaN|undefined|Infinity|Invalid/);
}

describe('every form of the audit', () => {
  let api: FakePaperclip;
  beforeAll(async () => {
    api = await startFakePaperclip();
  });
  afterAll(() => api.close());

  it.each(FORMATS)(
    'demo --paperclip --format %s, to standard output and a file',
    async (format) => {
      const folder = await temporaryFolder();
      const args = ['demo', '--paperclip', '--format', format];
      const printed = await runCli(args, { cwd: folder });
      expect({ code: printed.code, stderr: printed.stderr }).toEqual({ code: 0, stderr: '' });
      CHECKS[format](printed.stdout);
      const file = await runCli([...args, '--output', 'audit.out'], { cwd: folder });
      expect({ code: file.code, stdout: file.stdout }).toEqual({ code: 0, stdout: '' });
      CHECKS[format](await readFile(join(folder, 'audit.out'), 'utf8'));
    },
  );

  it.each(FORMATS)('paperclip --format %s --output FILE', async (format) => {
    const folder = await temporaryFolder();
    const source = ['--no-db', '--api-url', api.url, '--company', 'Acme Test'];
    const window = ['--since', '2026-10-26', '--until', '2026-11-26'];
    const form = ['--format', format, '--output', 'audit.out'];
    const exit = await runCli(['paperclip', ...source, ...window, ...form], { cwd: folder });
    expect({ code: exit.code, stdout: exit.stdout }).toEqual({ code: 0, stdout: '' });
    CHECKS[format](await readFile(join(folder, 'audit.out'), 'utf8'));
  });
});

describe('the audit of the demo', () => {
  let report: Report;
  let page: string;

  beforeAll(async () => {
    report = JSON.parse(
      (await runCli(['demo', '--paperclip', '--format', 'json'])).stdout,
    ) as Report;
    page = (await runCli(['demo', '--paperclip'])).stdout;
  });

  it('says first what was spent, and how much of that is an estimate', () => {
    const { cost } = companyOf(report);
    const usd = (amount: number | null): string => `$${amount?.toFixed(2)}`;
    const [, answer] = page.split('\n');
    expect(answer).toBe(
      `≥ ~${usd(cost.spendUsd)} spent, ${usd(cost.estimatedUsd)} of it estimated from tokens.`,
    );
    expect(report.totals).toMatchObject({ costIsFloor: true, costIsEstimate: true });
  });

  it('says next to it that runs without usage may have cost more', () => {
    expect(report.coverage.complete).toBe(false);
    expect(page).toContain('\nSpend may be missing: 2 finished runs left no usage.\n');
    expect(page).toMatch(/^- Cost: .*; 2 finished runs without usage may have cost\s+more$/m);
  });

  it('never adds what a subscription included to what was spent', () => {
    const { cost, agents } = companyOf(report);
    expect(cost.subscriptionUsd).toBeGreaterThan(1);
    const spent = agents.reduce((sum, agent) => sum + (agent.cost.spendUsd ?? 0), 0);
    expect(spent).toBeCloseTo(cost.spendUsd ?? Number.NaN, 6);
    expect(report.totals.costUsd).toBeCloseTo(spent, 6);
    expect(cost.spendUsd).toBeCloseTo((cost.ledgerUsd ?? 0) + cost.estimatedUsd + 0.0168, 6);
  });

  it('draws and forecasts nothing of a cost that has no day', () => {
    expect(report.days.find(({ day }) => day === null)?.usage.costUsd).toBeGreaterThan(700);
    expect(report.projection).toBeNull();
    expect(page).not.toMatch(/Cost by day|Forecast/);
  });

  it('saves no more than was spent', () => {
    const saved = report.findings.reduce((sum, one) => sum + (one.savingUsdPerMonth ?? 0), 0);
    expect(saved).toBeGreaterThan(0);
    expect(saved).toBeLessThanOrEqual(report.savings?.costUsdPerMonth ?? 0);
  });

  it('counts no events, and shares them out to no model, where sums do not tell how many', () => {
    expect(companyOf(report).models.map(({ events, share }) => [events, share])).toEqual(
      companyOf(report).models.map(() => [0, null]),
    );
  });

  it('takes no cache write for none where input may hold it', () => {
    expect(report.totals.cacheWriteTokens).toBeNull();
    expect(page).not.toContain('cache write,');
  });

  it('tells runs apart whose ids begin alike', () => {
    const ids = page.match(/^….{12}(?= +Cli)/gm) ?? [];
    expect(new Set(ids).size).toBe(companyOf(report).dearestRuns.length);
  });
});

it('adds undated costs to the month that the window lies in', async () => {
  const api = await startFakePaperclip();
  try {
    const folder = await temporaryFolder();
    const source = ['--no-db', '--api-url', api.url, '--company', 'Acme Test'];
    const window = ['--since', '2026-11-01', '--until', '2026-11-26'];
    const { stdout } = await runCli(
      ['paperclip', ...source, ...window, '--budget', 'month: 500', '--format', 'json'],
      { cwd: folder },
    );
    const { budgets, totals } = JSON.parse(stdout) as Report;
    expect(budgets).toMatchObject([{ name: '2026-11', status: 'over', forecast: null }]);
    expect(budgets[0]?.spentUsd).toBeCloseTo(totals.costUsd ?? Number.NaN, 6);
  } finally {
    await api.close();
  }
});
