import { describe, expect, it } from 'vitest';
import type { PaperclipCompany, PaperclipReport } from '../../src/domain/paperclip-report.ts';
import { RULES } from '../../src/findings/all.ts';
import type { RuleKind } from '../../src/findings/catalogue.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { makeReport } from '../support/report-factory.ts';
import {
  makeAgent,
  makeCompany,
  makeIdle,
  makePaperclip,
  makePaperclipRun,
  makeRoutine,
  makeSaving,
} from '../support/paperclip-factory.ts';

function judge(
  kind: RuleKind,
  company: Partial<PaperclipCompany>,
  source?: PaperclipReport['source'],
  thresholds: Record<string, number> = {},
) {
  const rule = RULES.find((one) => one.kind === kind);
  if (rule === undefined) throw new Error(`No rule ${kind}`);
  const report = makeReport({ paperclip: makePaperclip(company, source) });
  return rule.find({ report, thresholds: parseThresholds(thresholds) });
}

const idleOf = (...byAgent: ReturnType<typeof makeIdle>[]): Pick<PaperclipCompany, 'idle'> => ({
  idle: { ...makeCompany().idle, byAgent },
});

const PAPERCLIP_RULES = RULES.filter(({ kind }) => kind.startsWith('paperclip-'));

describe('every rule about Paperclip', () => {
  it.each(PAPERCLIP_RULES)(
    '$kind says nothing of another report, nor of a company that does well',
    (rule) => {
      const nothing = { findings: [], notAssessed: [] };
      const facts = (report: ReturnType<typeof makeReport>) => ({
        report,
        thresholds: parseThresholds(),
      });
      expect(rule.find(facts(makeReport()))).toEqual(nothing);
      expect(rule.find(facts(makeReport({ paperclip: makePaperclip() })))).toEqual(nothing);
    },
  );
});

describe('idle heartbeats', () => {
  const kind = 'paperclip-idle-waste';

  it.each([
    [49, 100, 0],
    [50, 100, 0],
    [51, 100, 1],
    [2, 2, 0],
    [3, 3, 1],
    [0, 0, 0],
  ])('%i of %i runs are %i findings', (idle, finished, findings) => {
    expect(judge(kind, idleOf(makeIdle(idle, finished))).findings).toHaveLength(findings);
  });

  it('knows what would be saved, as an upper bound, and the interval that fits', () => {
    const waste = { wasteUsd: 12.5, wasteUsdPerMonth: 25, fittingMinutes: 720 };
    const [finding] = judge(kind, idleOf(makeIdle(40, 48, waste))).findings;
    expect(finding).toMatchObject({
      confidence: 'high',
      message:
        'The timer started Triage for nothing in 40 runs, 83.3% of its finished ones; they cost $12.50.',
      remedy:
        'Start Triage about every 720 minutes instead of every 30, or by assignment alone: it had 2 issues in the window.',
      estimatedSavingUsd: 12.5,
      savingIsUpperBound: true,
    });
  });

  it('is less sure by the API, which does not see the work that runs find by themselves', () => {
    expect(judge(kind, idleOf(makeIdle(40, 48)), 'api').findings[0]?.confidence).toBe('medium');
  });

  it('takes another threshold', () => {
    const own = { 'paperclip-idle-share': 0.9 };
    expect(judge(kind, idleOf(makeIdle(85, 100)), 'postgres', own).findings).toEqual([]);
  });
});

describe('dear model for the work', () => {
  const kind = 'paperclip-dear-model';
  const savings = (...rows: ReturnType<typeof makeSaving>[]) => ({
    savings: { ...makeCompany().savings, rows },
  });

  it.each([
    [10, 0],
    [10.01, 1],
    [null, 0],
  ])('a saving of %s a month is %i findings', (savingUsdPerMonth, findings) => {
    expect(judge(kind, savings(makeSaving({ savingUsdPerMonth }))).findings).toHaveLength(findings);
  });

  it.each(['engineering', null] as const)('is not of the role kind %s', (roleKind) => {
    expect(judge(kind, savings(makeSaving({ roleKind }))).findings).toEqual([]);
  });

  it('is one finding an agent, over its models', () => {
    const small = makeSaving({
      model: 'claude-sonnet-4-6',
      savingUsdPerMonth: 1,
      savingUsd: 1,
      spendUsd: 2,
      cheaperUsd: 1,
    });
    const { findings } = judge(kind, savings(makeSaving(), small));
    expect(findings).toMatchObject([
      {
        message:
          'Triage spent $17.00 on claude-opus-4-6 and claude-sonnet-4-6; the same tokens would cost $4.00 on claude-haiku-4-5.',
        confidence: 'low',
      },
    ]);
  });

  it('is not assessed where a model has no price', () => {
    const { notAssessed } = judge(kind, { savings: { ...makeCompany().savings, unpricedRows: 1 } });
    expect(notAssessed).toHaveLength(1);
  });
});

it('dear runs without a cache are one finding with their cost', () => {
  const dearestRuns = [makePaperclipRun({ flags: ['no-cache'] }), makePaperclipRun()];
  expect(judge('paperclip-uncached-runs', { dearestRuns }).findings).toMatchObject([
    {
      severity: 'high',
      message: '1 of 2 runs of the dearest read nothing from a cache (Triage); they cost $2.00.',
    },
  ]);
});

describe('routines', () => {
  it.each([
    ['overdue', 'medium'],
    ['stuck', 'medium'],
    ['failing', 'medium'],
    ['skipped-only', 'low'],
    ['never-fired', 'low'],
  ] as const)('that are %s are of %s severity', (state, severity) => {
    const { findings } = judge('paperclip-routines', {
      routines: [makeRoutine({ state }), makeRoutine({ state })],
    });
    expect(findings).toMatchObject([
      { severity, message: expect.stringMatching(/^2 routines are /) as unknown },
    ]);
  });

  it.each(['ok', 'paused', 'not-invokable'] as const)(
    'that are %s are no finding of this rule',
    (state) => {
      expect(judge('paperclip-routines', { routines: [makeRoutine({ state })] }).findings).toEqual(
        [],
      );
    },
  );

  it('without an agent that runs are a finding of their own', () => {
    const routines = [
      makeRoutine({ state: 'not-invokable', assigneeStatus: 'paused' }),
      makeRoutine({
        state: 'not-invokable',
        title: 'Orphan',
        assignee: null,
        assigneeStatus: null,
      }),
    ];
    expect(judge('paperclip-assignee', { routines }).findings[0]?.message).toBe(
      '2 routines have no agent that can start: Nightly audit (Triage: paused) and Orphan (no agent).',
    );
  });

  it.each(['paperclip-routines', 'paperclip-assignee'] as const)(
    '%s is not assessed where they cannot be read',
    (kind) => {
      expect(judge(kind, { routines: null }).notAssessed).toHaveLength(1);
    },
  );
});

describe('the ledger', () => {
  const one = {
    kind: 'differs' as const,
    agent: 'Triage',
    provider: 'anthropic',
    model: 'claude-opus-4-6',
    events: 3,
    ledgerUsd: 1,
    exactUsd: 13,
    listLowUsd: 12,
    listHighUsd: 20,
  };

  it('that disagrees is a finding by the size of the difference, a kind', () => {
    const disagreements = [
      one,
      { ...one, kind: 'free' as const, ledgerUsd: 0, exactUsd: null, listLowUsd: 0.5 },
    ];
    expect(judge('paperclip-ledger', { disagreements }).findings).toMatchObject([
      {
        severity: 'high',
        message:
          '3 cost events cost another amount by the ledger than by the runs themselves (ledger $1.00, runs $13.00): Triage.',
      },
      {
        severity: 'medium',
        message: '3 cost events have tokens at $0 (ledger $0.00, list price $0.50): Triage.',
      },
    ]);
  });

  it('with rows twice says what they add; by the API it is not assessed', () => {
    const doublePosts = [{ agent: 'Triage', model: 'gpt-5', extraRows: 2, extraUsd: 3 }];
    expect(judge('paperclip-double-posts', { doublePosts }).findings).toMatchObject([
      {
        severity: 'high',
        message: '2 cost events of Triage stand in the ledger a second time and add $3.00.',
      },
    ]);
    expect(judge('paperclip-double-posts', { doublePosts: null }).notAssessed).toHaveLength(1);
  });

  it.each([
    [1, 'low'],
    [2, 'medium'],
  ])('without %i of 20 finished runs is of %s severity', (runs, severity) => {
    const unaccounted = [{ agent: 'Triage', runs, minutes: null, statuses: { failed: runs } }];
    expect(
      judge('paperclip-unaccounted', { unaccounted, agents: [makeAgent()] }).findings,
    ).toMatchObject([{ severity }]);
  });
});
