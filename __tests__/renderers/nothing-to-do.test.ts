import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { renderSummary } from '../../src/renderers/summary.ts';
import { makeAgentRunReport } from '../support/agent-run-factory.ts';
import { makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeReport } from '../support/report-factory.ts';

const SAID = 'Nothing to do';

/** A report in which nothing was found. */
function reportWith(change: Partial<Report>): Report {
  return makeReport({ workflows: [makeWorkflow()], totals: makeUsage({ cost: 49 }), ...change });
}

describe('“nothing to do”', () => {
  it('is said where everything was read, counted and judged', () => {
    const page = renderSummary(reportWith({}));
    expect(page).toContain(`${SAID}: every rule was assessed, and none found anything wasteful.`);
    expect(page).toContain('None: no rule found anything wasteful.');
  });

  const { coverage } = reportWith({});
  const workflows = [makeWorkflow({ usage: makeUsage({ cost: 49 }) })];
  const notAssessed = [{ kind: 'costly-run', workflow: 'smoke-claude', reason: 'No cost.' }];

  it.each<[string, Partial<Report>, string]>([
    [
      'a rule was not assessed',
      { workflows, notAssessed },
      '“Costly run” could not be assessed of $49.00 for lack of data.',
    ],
    [
      'spend was not read',
      { coverage: { ...coverage, complete: false, rejectedLines: 3 } },
      '3 lines that could not be read are not counted.',
    ],
    [
      'other providers were left out',
      { coverage: { ...coverage, otherProviders: ['copilot'] } },
      'usage of copilot is left out.',
    ],
    [
      'runs of other providers were left out',
      {
        coverage: {
          ...coverage,
          gaps: [{ reason: 'other-provider', runs: 4, workflows: ['w'] }],
          otherProviders: ['copilot', 'openai'],
        },
      },
      '4 runs of copilot and openai are left out.',
    ],
    [
      'workflows were left out',
      { filters: { workflows: [], excludeWorkflows: ['Smoke*'] } },
      'only the chosen workflows were looked at.',
    ],
    [
      'a run was degraded',
      { agentRuns: [makeAgentRunReport({ isDegraded: true })] },
      '1 multi-agent run was degraded.',
    ],
  ])('is not said where %s', (_, change, words) => {
    const page = renderSummary(reportWith(change));
    expect(page).not.toContain(SAID);
    expect(page).not.toContain('None: no rule found');
    expect(page).toContain(`No rule found anything wasteful in what could be judged, but ${words}`);
  });

  it('is not said of nothing', () => {
    expect(renderSummary(makeReport())).not.toContain(SAID);
  });
});
