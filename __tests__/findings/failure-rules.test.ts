import { describe, expect, it } from 'vitest';
import { failedRunSpend } from '../../src/findings/failed-run-spend.ts';
import { failingRuns } from '../../src/findings/failing-runs.ts';
import { makeFacts, makeRun, makeUsage, makeWorkflow } from '../support/finding-factory.ts';

function runsEnding(conclusions: readonly (string | null)[]) {
  return conclusions.map((conclusion, index) => makeRun({ id: index + 1, conclusion }));
}

describe('failing-runs', () => {
  const repeat = (conclusion: string, times: number) => Array<string>(times).fill(conclusion);

  it.each([
    ['just below', [...repeat('failure', 29), ...repeat('success', 71)], 0],
    ['at the threshold', [...repeat('failure', 3), ...repeat('success', 7)], 0],
    ['above', [...repeat('failure', 31), ...repeat('success', 69)], 1],
    ['time-outs fail', [...repeat('timed_out', 1), ...repeat('success', 1)], 1],
    ['failed starts fail', [...repeat('startup_failure', 1), ...repeat('success', 1)], 1],
    ['cancelled runs do not fail', [...repeat('cancelled', 9), ...repeat('success', 1)], 0],
    ['skipped runs hide no failure', [...repeat('skipped', 90), ...repeat('failure', 1)], 1],
    ['only skipped runs', repeat('skipped', 3), 0],
    ['no runs that failed', repeat('success', 3), 0],
  ])('%s', (_case, conclusions, found) => {
    const workflow = makeWorkflow({ runsDetail: runsEnding(conclusions) });
    const result = failingRuns.find(makeFacts([workflow]));
    expect(result.findings).toHaveLength(found);
    expect(result.notAssessed).toEqual([]);
  });

  it('gives the share of the runs that ended by themselves', () => {
    const runsDetail = runsEnding(['failure', 'timed_out', 'success', 'cancelled']);
    const [finding] = failingRuns.find(makeFacts([makeWorkflow({ runsDetail })])).findings;
    expect(finding).toMatchObject({
      severity: 'medium',
      confidence: 'medium',
      message: '2 of 3 finished runs failed (66.7%), more than 30%.',
      evidence: { unit: 'ratio', measured: 2 / 3, threshold: 0.3 },
    });
    expect(finding?.evidence.runs.map(({ id }) => id)).toEqual([2, 1]);
  });

  it('is of high severity, but low confidence, when the only run failed', () => {
    const workflow = makeWorkflow({ runsDetail: runsEnding(['failure']) });
    expect(failingRuns.find(makeFacts([workflow])).findings).toMatchObject([
      { severity: 'high', confidence: 'low' },
    ]);
  });

  it('counts runs without usage', () => {
    const workflow = makeWorkflow({
      runsDetail: [makeRun({ conclusion: 'failure', usage: null, gap: 'no-artifact' })],
    });
    expect(failingRuns.find(makeFacts([workflow])).findings).toHaveLength(1);
  });

  it('is not assessed when it is unknown how runs ended', () => {
    const workflow = makeWorkflow({ runsDetail: runsEnding([null, null]) });
    expect(failingRuns.find(makeFacts([workflow]))).toMatchObject({
      findings: [],
      notAssessed: [{ kind: 'failing-runs', workflow: 'smoke-claude' }],
    });
  });
});

describe('failed-run-spend', () => {
  const find = (...runs: Parameters<typeof makeRun>[0][]) =>
    failedRunSpend.find(
      makeFacts([makeWorkflow({ runsDetail: runs.map((run, id) => makeRun({ id, ...run })) })]),
    );

  it.each(['failure', 'timed_out', 'startup_failure', 'cancelled'])('counts %s', (conclusion) => {
    const { findings } = find(
      { conclusion, usage: makeUsage({ cost: 1.2 }) },
      { conclusion: 'success', usage: makeUsage({ cost: 5 }) },
    );
    expect(findings).toMatchObject([
      {
        message: '1 run that failed, timed out or was cancelled cost $1.20.',
        evidence: { unit: 'usd', measured: 1.2, threshold: null, runs: [{ id: 0, value: 1.2 }] },
        estimatedSavingUsd: 1.2,
      },
    ]);
  });

  it.each(['success', 'skipped', 'neutral', null])('does not count %s', (conclusion) => {
    expect(find({ conclusion })).toEqual({ findings: [], notAssessed: [] });
  });

  it('does not count runs that failed before they spent', () => {
    expect(find({ conclusion: 'failure', usage: null })).toEqual({ findings: [], notAssessed: [] });
    expect(find({ conclusion: 'failure', usage: makeUsage({ cost: 0 }) }).findings).toEqual([]);
  });

  it('gives no saving when a part of the spend has no price', () => {
    const { findings, notAssessed } = find(
      { conclusion: 'failure', usage: makeUsage({ cost: 1.2 }) },
      { conclusion: 'failure', usage: makeUsage({}, { costUsd: null, costIsFloor: true }) },
    );
    expect(findings[0]).toMatchObject({ estimatedSavingUsd: null });
    expect(findings[0]?.message).toContain('at least $1.20');
    expect(notAssessed).toHaveLength(1);
  });
});

describe.each([failingRuns, failedRunSpend])('$kind', (rule) => {
  it('has nothing to say of an empty report', () => {
    expect(rule.find(makeFacts([]))).toEqual({ findings: [], notAssessed: [] });
  });
});
