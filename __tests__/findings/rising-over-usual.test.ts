import { describe, expect, it } from 'vitest';
import type { EarlierReport } from '../../src/domain/report.ts';
import { costlyRun } from '../../src/findings/costly-run.ts';
import { risingUsage } from '../../src/findings/rising-usage.ts';
import {
  makeComparedFacts,
  makeDraft,
  makeEarlier,
  makeEarlierWorkflow,
  makeRun,
  makeUsage,
  makeWorkflow,
} from '../support/finding-factory.ts';

/** Reports of one run each that cost so much, the newest first. */
function historyOf(
  costs: readonly number[],
  change: Partial<EarlierReport> = {},
): readonly EarlierReport[] {
  return costs.map((costUsd, index) => {
    const date = `2026-03-${String(31 - index).padStart(2, '0')}`;
    const to = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString();
    return makeEarlier({
      issue: 100 - index,
      date,
      from: `${date}T00:00:00.000Z`,
      to,
      costUsd,
      workflows: [makeEarlierWorkflow({ runsWithUsage: 1, costUsd })],
      ...change,
    });
  });
}

/** Facts of one run that costs so much now. */
function factsOf(costUsd: number, history: readonly EarlierReport[]) {
  const usage = makeUsage({ cost: costUsd });
  const workflows = [makeWorkflow({ runsDetail: [makeRun({ usage })], usage })];
  return makeComparedFacts(makeDraft({ workflows, totals: usage }), history);
}

const rises = (costUsd: number, history: readonly EarlierReport[]) =>
  risingUsage.find(factsOf(costUsd, history)).findings.filter(({ workflow }) => workflow !== null);

const STEADY = [0.4, 0.41, 0.39, 0.4, 0.4, 0.42];

describe('a workflow with five earlier reports', () => {
  it('is compared with what is usual for it, and says how many times that it is', () => {
    expect(rises(1.28, historyOf(STEADY))).toMatchObject([
      {
        confidence: 'high',
        message: 'Cost per run is 3.2 times its usual $0.40 (the median of 6 reports): $1.28.',
        estimatedSavingUsd: expect.closeTo(0.88, 9) as number,
        savingIsUpperBound: true,
        evidence: { measured: 1.28, saving: { medianUsd: 0.4, reports: 6 } },
      },
    ]);
  });

  it('says a smaller rise in percent', () => {
    const [finding] = rises(0.56, historyOf(STEADY));
    expect(finding?.message).toBe(
      'Cost per run is 40% over its usual $0.40 (the median of 6 reports): $0.56.',
    );
  });

  it('does not take the day after a cheap one for a rise', () => {
    const history = historyOf([0.1, ...STEADY]);
    expect(rises(0.41, history)).toEqual([]);
    expect(rises(0.41, history.slice(0, 4))).toHaveLength(1);
  });

  it('does not take what it strays by anyway for a rise', () => {
    expect(rises(0.9, historyOf([0.2, 0.9, 0.5, 0.7, 0.3, 0.6]))).toEqual([]);
  });

  it('is compared even where the last report has no run of it', () => {
    const [last] = historyOf([0.4], { workflows: [] });
    const history = [{ ...(last ?? makeEarlier()), date: '2026-04-01' }, ...historyOf(STEADY)];
    expect(rises(1.28, history)).toHaveLength(1);
  });

  it('is compared with the last report where its own cost is a floor', () => {
    const usage = makeUsage({ cost: 1.28 }, { costIsFloor: true });
    const workflows = [makeWorkflow({ runsDetail: [makeRun({ usage })], usage })];
    const facts = makeComparedFacts(makeDraft({ workflows, totals: usage }), historyOf(STEADY));
    const { findings, notAssessed } = risingUsage.find(facts);
    expect(findings.filter(({ message }) => message.includes('usual'))).toEqual([]);
    expect(notAssessed.length).toBeGreaterThan(0);
  });

  it('has a dear run judged by its usual one', () => {
    const [finding] = costlyRun.find(factsOf(1.5, historyOf(STEADY))).findings;
    expect(finding?.evidence.saving).toMatchObject({ medianUsd: 0.4 });
    expect(finding?.estimatedSavingUsd).toBeCloseTo(1.1, 9);
  });
});

describe('the whole report', () => {
  it('is compared with its usual day', () => {
    const ofAnother = { workflows: [makeEarlierWorkflow({ name: 'other' })] };
    const history = historyOf(STEADY).map((earlier) => ({ ...earlier, ...ofAnother }));
    expect(risingUsage.find(factsOf(1.28, history)).findings).toMatchObject([
      {
        workflow: null,
        message: 'Cost per day is 3.2 times its usual $0.40 (the median of 6 reports): $1.28.',
      },
    ]);
  });
});
