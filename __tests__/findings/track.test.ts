import { describe, expect, it } from 'vitest';
import type { KnownEarlierReport } from '../../src/domain/report.ts';
import type { WorkflowSpend } from '../../src/domain/spend-detail.ts';
import type { OpenFinding } from '../../src/domain/standing.ts';
import { openFindingsOf } from '../../src/history/open-findings.ts';
import { withStanding } from '../../src/findings/standing.ts';
import { sumTrack, trackRecord, type CurrentStanding } from '../../src/findings/track.ts';
import { makeEarlier, makeEarlierWorkflow } from '../support/finding-factory.ts';
import { makeFinding } from '../support/report-factory.ts';

const NAME = 'smoke-claude';
/** What most models take beside an uncached token. */
const RATES = { cacheRead: 0.1, cacheWrite: 1.25, output: 5 };
const ratesOf = () => RATES;
const USD_PER_TOKEN = 1e-6;

/** Ten requests of a model at $1 a million uncached tokens. */
function spendOf(uncachedInput: number, cacheRead: number, requests = 10): WorkflowSpend {
  const costUsd = (uncachedInput + cacheRead * RATES.cacheRead) * USD_PER_TOKEN;
  const model = {
    model: 'm',
    requests,
    uncachedInput,
    cacheRead,
    cacheWrite: 0,
    output: 0,
    costUsd,
  };
  return { name: NAME, runs: 1, models: [model] };
}

const UNCACHED = spendOf(1_000_000, 0);
const CACHED = spendOf(100_000, 900_000);

function open(change: Partial<OpenFinding> = {}): OpenFinding {
  return {
    kind: 'zero-cache-hits',
    workflow: NAME,
    since: '2026-04-01',
    reports: 1,
    savingUsdPerMonth: 21,
    savingIsUpperBound: false,
    isSymptom: false,
    ...change,
  };
}

const dateOf = (day: number): string => `2026-04-${String(day).padStart(2, '0')}`;

/** The report of a day in April. */
function reportOn(
  day: number,
  findings: readonly OpenFinding[],
  spend: WorkflowSpend | undefined,
): KnownEarlierReport {
  return {
    ...makeEarlier({
      issue: day,
      date: dateOf(day),
      from: `${dateOf(day)}T00:00:00.000Z`,
      to: `${dateOf(day + 1)}T00:00:00.000Z`,
      workflows: spend === undefined ? [] : [makeEarlierWorkflow({ name: NAME })],
    }),
    open: findings,
    spends: spend === undefined ? [] : [spend],
  };
}

function now(day: number, change: Partial<CurrentStanding> = {}): CurrentStanding {
  return {
    date: dateOf(day),
    window: { from: `${dateOf(day)}T00:00:00.000Z`, to: `${dateOf(day + 1)}T00:00:00.000Z` },
    findings: [],
    notAssessed: [],
    spends: [CACHED],
    ...change,
  };
}

describe('the track record', () => {
  it('says what the end of a finding was worth against what was predicted', () => {
    const [entry, ...others] = trackRecord(now(2), [reportOn(1, [open()], UNCACHED)], ratesOf);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      finding: 'zero-cache-hits',
      workflow: NAME,
      since: '2026-04-01',
      ended: '2026-04-02',
      reports: 1,
      predictedUsdPerMonth: 21,
    });
    // Nine tenths of a million tokens at a tenth of the price, a day.
    expect(entry?.actualUsdPerMonth).toBeCloseTo(0.9 * 0.9 * 30, 6);
  });

  it('takes the part of the change that the remedy is about, not twice as many requests', () => {
    const twice = { ...CACHED, models: CACHED.models.map((one) => ({ ...one, requests: 20 })) };
    const [entry] = trackRecord(
      now(2, { spends: [twice] }),
      [reportOn(1, [open({ kind: 'many-requests', reports: 3 })], UNCACHED)],
      ratesOf,
    );
    expect(entry?.actualUsdPerMonth).toBeLessThan(0);
  });

  it.each([
    ['fewer runs', 1, 3],
    ['more runs', 12, 3],
  ])(
    'is what as many runs as before would have cost less, whatever %s there are',
    (_, runs, of) => {
      const many = (spend: WorkflowSpend, times: number): WorkflowSpend => ({
        ...spend,
        runs: times,
        models: spend.models.map((model) => ({
          ...model,
          requests: (model.requests ?? 0) * times,
          uncachedInput: (model.uncachedInput ?? 0) * times,
          cacheRead: (model.cacheRead ?? 0) * times,
          costUsd: (model.costUsd ?? 0) * times,
        })),
      });
      const saved = (kind: string, after: WorkflowSpend) =>
        trackRecord(
          now(2, { spends: [many(after, runs)] }),
          [reportOn(1, [open({ kind, reports: 3 })], many(UNCACHED, of))],
          ratesOf,
        )[0]?.actualUsdPerMonth;
      expect(saved('zero-cache-hits', CACHED)).toBeCloseTo(0.9 * 0.9 * 30 * of, 6);
      expect(saved('costly-run', UNCACHED)).toBe(0);
      expect(saved('failing-runs', UNCACHED)).toBeNull();
    },
  );

  it('is the mean of the reports since, by their days', () => {
    const history = [reportOn(2, [], UNCACHED), reportOn(1, [open()], UNCACHED)];
    const [entry] = trackRecord(now(3), history, ratesOf);
    expect(entry).toMatchObject({ ended: '2026-04-02', reports: 2 });
    expect(entry?.actualUsdPerMonth).toBeCloseTo((0.9 * 0.9 * 30) / 2, 6);
  });

  it.each([
    [
      'still stands',
      now(2, { findings: [makeFinding({ kind: 'zero-cache-hits', since: '2026-04-01' })] }),
    ],
    [
      'could not be assessed',
      now(2, { notAssessed: [{ kind: 'zero-cache-hits', workflow: NAME, reason: '' }] }),
    ],
    ['is of a workflow that did not run', now(2, { spends: [] })],
  ])('has nothing of one that %s', (_, current) => {
    expect(trackRecord(current, [reportOn(1, [open()], UNCACHED)], ratesOf)).toEqual([]);
  });

  it.each([
    ['would have saved less than a dollar', { savingUsdPerMonth: 0.99 }],
    ['saved nothing that was known', { savingUsdPerMonth: null }],
    ['was a rise, which ends by itself', { kind: 'rising-usage' }],
    ['was of the whole report', { workflow: null }],
    ['stood as a symptom of another', { isSymptom: true, savingUsdPerMonth: null }],
    ['was of runs that come and go', { kind: 'costly-run', reports: 2 }],
    ['named a model that is still used', { kind: 'dearer-model' }],
    ['is of a rule that this version does not know', { kind: 'no-such-rule' }],
  ])('has nothing of one that %s', (_, change) => {
    expect(trackRecord(now(2), [reportOn(1, [open(change)], UNCACHED)], ratesOf)).toEqual([]);
  });

  it('keeps one that is now a symptom of another as standing', () => {
    const { evidence } = makeFinding();
    const symptom = { kind: 'zero-cache-hits', confidence: 'high', message: '', evidence } as const;
    const findings = [
      makeFinding({ kind: 'failing-runs', since: '2026-04-01', symptoms: [symptom] }),
    ];
    const history = [reportOn(1, [open()], UNCACHED)];
    expect(trackRecord(now(2, { findings }), history, ratesOf)).toEqual([]);
  });

  it('does not know what was saved without the spends of both sides', () => {
    const { spends: _, ...old } = reportOn(1, [open()], UNCACHED);
    expect(trackRecord(now(2), [old], ratesOf)).toMatchObject([{ actualUsdPerMonth: null }]);
  });

  it('reads nothing from reports of before findings were kept', () => {
    expect(trackRecord(now(2), [makeEarlier()], ratesOf)).toEqual([]);
  });
});

describe('the sum of what ended', () => {
  const [entry] = trackRecord(now(2), [reportOn(1, [open()], UNCACHED)], ratesOf);
  if (entry === undefined) throw new Error('no entry');

  it('counts the same parts of a workflow once, and what is not known not at all', () => {
    const costly = {
      ...entry,
      finding: 'costly-run',
      actualUsdPerMonth: 30,
      predictedUsdPerMonth: 9,
    };
    const unknown = { ...entry, workflow: 'other', actualUsdPerMonth: null };
    expect(sumTrack([entry, costly, unknown])).toEqual({ predictedUsd: 9, actualUsd: 30 });
    const elsewhere = {
      ...entry,
      workflow: 'third',
      actualUsdPerMonth: -1,
      predictedUsdPerMonth: 2,
    };
    expect(sumTrack([costly, elsewhere])).toEqual({ predictedUsd: 11, actualUsd: 29 });
    const failing = {
      ...entry,
      finding: 'failing-runs',
      actualUsdPerMonth: 1,
      predictedUsdPerMonth: 1,
    };
    expect(sumTrack([costly, failing])).toEqual({ predictedUsd: 10, actualUsd: 31 });
  });

  it('is unknown where nothing is known', () => {
    expect(sumTrack([{ ...entry, actualUsdPerMonth: null }])).toBeNull();
  });
});

describe('how long a finding stands', () => {
  const finding = makeFinding({ kind: 'zero-cache-hits', workflow: NAME });
  const standing = (...history: KnownEarlierReport[]) => {
    const [found] = withStanding([finding], history, '2026-04-09');
    return [found?.since, found?.reports];
  };

  it('begins with this report, and goes on where the last one had it', () => {
    expect(standing()).toEqual(['2026-04-09', undefined]);
    expect(standing(reportOn(8, [open({ reports: 6 })], UNCACHED))).toEqual(['2026-04-01', 7]);
  });

  it('is known by the calls that it is about, whatever the day', () => {
    const about = (agent: string, day: string) =>
      makeFinding({ kind: 'silent-retries', workflow: null, about: { agent, day } });
    const open = openFindingsOf([{ ...about('a', '2026-04-08'), since: '2026-04-08', reports: 1 }]);
    const history = [{ ...reportOn(8, [], UNCACHED), open }];
    const later = [about('a', '2026-04-09'), about('b', '2026-04-09')];
    const found = withStanding(later, history, '2026-04-09');
    expect(found.map(({ since }) => since)).toEqual(['2026-04-08', '2026-04-09']);
  });

  it('begins anew once it was gone', () => {
    const gone = reportOn(8, [], CACHED);
    expect(standing(gone, reportOn(7, [open()], UNCACHED))).toEqual(['2026-04-09', 1]);
  });

  it('goes on over reports in which the workflow did not run', () => {
    const idle = reportOn(8, [], undefined);
    expect(standing(idle, reportOn(7, [open({ reports: 2 })], UNCACHED))).toEqual([
      '2026-04-01',
      3,
    ]);
  });
});
