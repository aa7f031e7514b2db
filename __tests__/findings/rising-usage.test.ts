import { describe, expect, it } from 'vitest';
import type { EarlierReport, EarlierWorkflow } from '../../src/domain/report.ts';
import type { Usage } from '../../src/domain/usage.ts';
import { risingUsage } from '../../src/findings/rising-usage.ts';
import {
  makeComparedFacts,
  makeDraft,
  makeEarlier,
  makeEarlierWorkflow,
  makeFacts,
  makeRun,
  makeUsage,
  makeWorkflow,
} from '../support/finding-factory.ts';

/** Ten runs for $1.00 and 100K tokens in the earlier report, and this now. */
function find(
  now: Partial<Usage> & { runs?: number },
  before: Partial<EarlierWorkflow> = {},
  earlier: Partial<EarlierReport> = {},
) {
  const { runs = 10, ...overrides } = now;
  const usage = makeUsage({}, { costUsd: 1, totalTokens: 100_000, ...overrides });
  const runsDetail = Array.from({ length: runs }, (_, id) => makeRun({ id }));
  const draft = makeDraft({
    workflows: [makeWorkflow({ runsDetail, usage })],
    totals: usage,
  });
  const match = makeEarlierWorkflow(before);
  return risingUsage.find(
    makeComparedFacts(draft, [
      makeEarlier({
        costUsd: match.costUsd,
        costIsFloor: match.costIsFloor,
        totalTokens: match.totalTokens,
        workflows: [match],
        ...earlier,
      }),
    ]),
  );
}

const about = (workflow: string | null, { findings }: ReturnType<typeof find>) =>
  findings.filter((finding) => finding.workflow === workflow);

describe('rising-usage', () => {
  it.each([
    ['falling', 0.5, 0],
    ['just below the threshold', 1.199, 0],
    ['at the threshold', 1.2, 0],
    ['above', 1.201, 1],
  ])('cost per run %s', (_case, costUsd, found) => {
    const result = find({ costUsd });
    expect(about('smoke-claude', result)).toHaveLength(found);
    expect(about(null, find({ costUsd }, { name: 'other' }))).toHaveLength(found);
    expect(result.notAssessed).toEqual([]);
  });

  it('says a rise of all once: not again where rises of workflows are most of it', () => {
    expect(about(null, find({ costUsd: 1.5 }))).toEqual([]);
    expect(about(null, find({ costUsd: 1.5 }, {}, { costUsd: 0.6 }))).toEqual([]);
    expect(about(null, find({ costUsd: 1.5 }, {}, { costUsd: 0.4 }))).toHaveLength(1);
  });

  it('says from what to what, and since when', () => {
    const result = find({ costUsd: 1.5 });
    expect(about('smoke-claude', result)).toMatchObject([
      {
        estimatedSavingUsd: expect.closeTo(0.5, 9),
        confidence: 'high',
        message: 'Cost per run rose 50% since the report of 2026-04-01, from $0.10 to $0.15.',
        evidence: { unit: 'usd', measured: 0.15, threshold: 0.12 },
      },
    ]);
    expect(about(null, find({ costUsd: 1.5 }, { name: 'other' }))[0]?.message).toBe(
      'Cost per day rose 50% since the report of 2026-04-01, from $1.00 to $1.50.',
    );
  });

  it('names tokens when cost did not rise', () => {
    const [finding] = about('smoke-claude', find({ totalTokens: 130_000 }));
    expect(finding?.message).toBe(
      'Tokens per run rose 30% since the report of 2026-04-01, from 10K to 13K.',
    );
  });

  it.each([
    ['a floor now', { costIsFloor: true, costUsd: 5 }, {}],
    ['a floor before', { costUsd: 5 }, { costIsFloor: true }],
    ['no cost now', { costUsd: null }, {}],
    ['no cost before', { costUsd: 5 }, { costUsd: null }],
  ])('compares only tokens with %s', (_case, now, before) => {
    const quiet = find(now, before);
    expect(quiet.findings).toEqual([]);
    expect(quiet.notAssessed).toHaveLength(2);
    const rising = about('smoke-claude', find({ ...now, totalTokens: 130_000 }, before));
    expect(rising).toMatchObject([{ severity: 'medium', evidence: { unit: 'tokens' } }]);
  });

  it('does not call it rising when the same runs cover a longer window', () => {
    const twoDays = { from: '2026-03-31T00:00:00.000Z', to: '2026-04-02T00:00:00.000Z' };
    const before = { runsWithUsage: 20, costUsd: 2, totalTokens: 200_000 };
    expect(find({}, before, twoDays).findings).toEqual([]);
  });

  it('finds a workflow that only ran more often from a dollar on', () => {
    const often = find({ runs: 30, costUsd: 3, totalTokens: 300_000 });
    expect(about('smoke-claude', often)).toMatchObject([
      {
        severity: 'medium',
        message: 'Cost per day rose 200% since the report of 2026-04-01, from $1.00 to $3.00.',
      },
    ]);
    expect(about('smoke-claude', find({ runs: 15, costUsd: 1.5, totalTokens: 150_000 }))).toEqual(
      [],
    );
  });

  it.each([
    ['few runs now', find({ runs: 2, costUsd: 1 })],
    ['few runs before', find({ costUsd: 9 }, { runsWithUsage: 2, costUsd: 1 })],
    ['a rounded report', find({ costUsd: 9 }, {}, { isRounded: true })],
  ])('is of low confidence with %s', (_case, result) => {
    expect(about('smoke-claude', result)).toMatchObject([{ confidence: 'low' }]);
  });

  it('does not take rounding to the cent for a rise', () => {
    const now = { runs: 1, costUsd: 0.0149, totalTokens: 1000 };
    const before = { runsWithUsage: 1, costUsd: 0.01, totalTokens: 1000 };
    expect(find(now, before).findings).not.toEqual([]);
    expect(find(now, before, { isRounded: true }).findings).toEqual([]);
  });

  it('is not assessed without an earlier report, or without its window', () => {
    expect(risingUsage.find(makeFacts([makeWorkflow()]))).toEqual({
      findings: [],
      notAssessed: [
        {
          kind: 'rising-usage',
          workflow: null,
          reason: 'There is no earlier report to compare with.',
        },
      ],
    });
    expect(find({ costUsd: 9 }, {}, { from: null, to: null })).toMatchObject({
      findings: [{ workflow: 'smoke-claude' }],
      notAssessed: [{ workflow: null, reason: expect.stringContaining('window') }],
    });
  });

  it('says nothing of workflows that are in one report only', () => {
    expect(about('smoke-claude', find({ costUsd: 9 }, { name: 'other' }))).toEqual([]);
  });
});

describe('an earlier report whose runs are missing', () => {
  const draft = makeDraft({
    workflows: [makeWorkflow({ runsDetail: [makeRun({ usage: makeUsage({}, { costUsd: 2 }) })] })],
    totals: makeUsage({}, { costUsd: 2, totalTokens: 1_000_000 }),
  });
  const totalsFound = (runsMissing: number) => {
    const earlier = makeEarlier({
      runsWithUsage: 10,
      runsMissing,
      costUsd: 1.5,
      totalTokens: 750_000,
    });
    return risingUsage.find(makeComparedFacts(draft, [earlier]));
  };

  it('is compared in total while the missing runs could not explain the rise', () => {
    expect(totalsFound(0).findings.some(({ workflow }) => workflow === null)).toBe(true);
    expect(totalsFound(2).findings.some(({ workflow }) => workflow === null)).toBe(false);
  });

  it('is not compared in total when too many are missing, and that is said', () => {
    const { findings, notAssessed } = totalsFound(7);
    expect(findings.filter(({ workflow }) => workflow === null)).toEqual([]);
    expect(notAssessed.map(({ reason }) => reason).join()).toContain('Too many runs');
  });
});
