import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { MAX_MARKER_CHARS } from '../../src/history/marker.ts';
import { renderIssue } from '../../src/renderers/issue.ts';
import { shrinkToFit } from '../../src/renderers/shrink.ts';
import { makeEarlier, makeRun, makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeFinding, makeReport, runUrl } from '../support/report-factory.ts';

const MAX_CHARS = 60_000;
const MAX_BYTES = 262_144;

/** A report of many workflows with many runs and findings, all of the given name. */
function hugeReport(workflows: number, name: string): Report {
  const usage = makeUsage();
  const names = Array.from({ length: workflows }, (_, index) => `${index} ${name}`);
  const run = (id: number) => makeRun({ id, url: runUrl(id), usage });
  return makeReport({
    totals: usage,
    workflows: names.map((name, index) =>
      makeWorkflow({
        name,
        runsDetail: Array.from({ length: 12 }, (_, run_) => run(index * 100 + run_)),
        models: names.slice(0, 30).map((model) => ({ model, requests: 1, usage })),
      }),
    ),
    findings: names.map((workflow, index) =>
      makeFinding({
        workflow,
        message: name,
        remedy: index % 3 === 0 ? `${index} ${name}` : name,
        since: '2026-04-02',
        reports: 9,
        symptoms: [{ ...makeFinding(), message: name }],
      }),
    ),
    notAssessed: names.map((workflow) => ({ kind: name, workflow, reason: name })),
    trend: {
      earlier: Array.from({ length: 30 }, () => makeEarlier()),
      changes: names.map((workflow) => ({
        kind: 'workflow-new',
        workflow,
        before: null,
        after: 1,
        relative: null,
      })),
      totals: null,
      track: names.map((workflow) => ({
        finding: 'zero-cache-hits',
        workflow,
        since: '2026-03-20',
        ended: '2026-04-02',
        reports: 1,
        predictedUsdPerMonth: 21,
        predictionIsUpperBound: false,
        actualUsdPerMonth: 18,
      })),
    },
    pricing: {
      source: name,
      version: name,
      overridden: names,
      unpriced: names,
      reported: names.map((writer) => ({
        writer,
        provider: name,
        requests: 1,
        reportedUsd: 2,
        ourUsd: 1,
        difference: 1,
      })),
    },
  });
}

describe('an issue', () => {
  const marker = `<!-- token-usage-report ${'x'.repeat(MAX_MARKER_CHARS - 100)} -->`;

  it.each([
    [50, 'smoke'],
    [200, 'A workflow with a name'],
    [3000, 'smoke'],
    [1000, '`|\\@'.repeat(500)],
    [300, '🚀 '.repeat(500)],
    [300, '@ '.repeat(5000)],
    [300, '𝒳'.repeat(5000)],
  ])('of %i workflows fits, marker and all', (workflows, name) => {
    const { body, leftOut } = renderIssue(hugeReport(workflows, name), { marker });
    expect([...body].length).toBeLessThanOrEqual(MAX_CHARS);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MAX_BYTES);
    expect(body).toContain(`**Left out to fit:** ${leftOut.join('; ')}. All of it is in`);
  });

  it('keeps the answer, the table and the first finding to the last', () => {
    const { body } = renderIssue(hugeReport(1000, '`|\\@'.repeat(500)), { marker });
    expect(body).toContain('**$0.10** spent by 12,000 runs');
    expect(body).toContain('| Workflow | Runs |');
    expect(body).toContain('1. 🟠 Medium');
    expect(body).toContain('more findings in `report.json`');
  });

  it('shows as much as there is room for', () => {
    const report = hugeReport(60, 'smoke');
    const lengths = [20_000, 40_000, 60_000].map((maxChars) => {
      const { body } = renderIssue(report, { marker: '<!-- token-usage-report -->', maxChars });
      expect(body.length).toBeLessThanOrEqual(maxChars);
      return body.length;
    });
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBe(3);
  });
});

describe('shrinkToFit', () => {
  const budget = { maxBytes: 100 };

  it('shows everything where there is room', () => {
    const fitted = shrinkToFit(({ findings }) => `${findings}`, budget);
    expect(fitted).toEqual({ text: 'Infinity', leftOut: [] });
  });

  it('stops at the first step that fits and names only what really went', () => {
    const { text, leftOut } = shrinkToFit(
      ({ detailedWorkflows }, leftOut) =>
        `${'w'.repeat(Math.min(70, detailedWorkflows))} ${leftOut.join()}`,
      { maxBytes: 66 },
    );
    expect(leftOut).toEqual(['details of workflows after the first 25']);
    expect(text).toMatch(/^w{25} details/);
  });

  it.each([
    ['code points', { maxChars: 30, maxBytes: 1000 }, 'a'],
    ['bytes', { maxBytes: 30 * 4 }, '𝒳'],
  ])('counts %s', (_, limits, char) => {
    const { text } = shrinkToFit(({ findings }) => char.repeat(Math.min(findings, 60)), limits);
    expect([...text].length).toBe(25);
  });

  it('gives the smallest text when not even that fits', () => {
    const { text } = shrinkToFit(({ workflowRows }) => 'x'.repeat(1000 + workflowRows), budget);
    expect(text.length).toBe(1003);
  });
});
