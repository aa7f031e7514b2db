import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import {
  CAUSES_OF_CHANGE,
  type ChangePart,
  type CostChange,
} from '../../src/domain/spend-detail.ts';
import { OTHER_WORKFLOWS } from '../../src/history/wire-spends.ts';
import { inCents } from '../../src/renderers/in-cents.ts';
import { renderIssue } from '../../src/renderers/issue.ts';
import { renderTerminal } from '../../src/renderers/terminal-page.ts';
import { makeEarlier, makeEarlierWorkflow, makeWorkflow } from '../support/finding-factory.ts';
import { makeReport } from '../support/report-factory.ts';
import { renderPage } from './rendered-page.ts';

function part(kind: ChangePart['kind'], workflow: string, usd: number, model?: string): ChangePart {
  return { kind, workflow, model: model ?? null, usd };
}

function changeOf(parts: readonly ChangePart[], fromUsd = 4, perDay = false): CostChange {
  const sum = parts.reduce((all, { usd }) => all + Math.round(usd * 1e9), 0) / 1e9;
  return { fromUsd, toUsd: fromUsd + sum, perDay, parts };
}

const CHANGES = { earlier: [makeEarlier()], changes: [], totals: null };

function bodyOf(change: CostChange | null, more: Partial<Report> = {}): string {
  return renderIssue(makeReport({ trend: CHANGES, change, ...more }), { marker: '' }).body;
}

/** The sentence that says why. */
function whyOf(change: CostChange, more: Partial<Report> = {}): string | undefined {
  return bodyOf(change, more)
    .split('\n')
    .find((line) => /^\*\*[+−]/.test(line));
}

const PARTS = [
  part('runs', 'guard', 0.5),
  part('runs', 'triage', 0.71),
  part('caching', 'notes', 0.98),
  part('prompt-length', 'guard', 0.63),
  part('output-length', 'guard', 0.2),
  part('price', 'guard', -0.05, 'claude-opus-4-8'),
];

describe('why the cost changed', () => {
  it('is three causes and the rest, with the runs of all workflows as one', () => {
    const workflows = [
      makeWorkflow({ name: 'guard', runsWithUsage: 5 }),
      makeWorkflow({ name: 'triage', runsWithUsage: 6 }),
    ];
    const before = [
      makeEarlierWorkflow({ name: 'guard', runsWithUsage: 2 }),
      makeEarlierWorkflow({ name: 'triage', runsWithUsage: 2 }),
    ];
    const trend: Report['trend'] = {
      earlier: [makeEarlier({ workflows: before })],
      changes: [{ kind: 'caching-lost', workflow: 'notes', before: 0.9, after: 0, relative: -1 }],
      totals: null,
    };
    expect(whyOf(changeOf(PARTS), { workflows, trend })).toBe(
      '**+$2.97 (+74%)**: 7 more runs +$1.21, caching lost in `notes` +$0.98, longer prompts in `guard` +$0.63, the rest +$0.15.',
    );
  });

  it.each<[string, ChangePart]>([
    ['fewer requests a run in `guard` −$0.50', part('requests-per-run', 'guard', -0.5)],
    ['more requests a run in `guard` +$0.50', part('requests-per-run', 'guard', 0.5)],
    ['dearer models in `guard` +$0.50', part('model-mix', 'guard', 0.5)],
    ['cheaper models in `guard` −$0.50', part('model-mix', 'guard', -0.5)],
    ['shorter prompts in `guard` −$0.50', part('prompt-length', 'guard', -0.5)],
    ['less caching in `guard` +$0.50', part('caching', 'guard', 0.5)],
    ['better caching in `guard` −$0.50', part('caching', 'guard', -0.5)],
    ['longer answers in `guard` +$0.50', part('output-length', 'guard', 0.5)],
    ['a lower price of `opus` −$0.50', part('price', 'guard', -0.5, 'opus')],
    ['no run of `guard` −$0.50', part('workflow-gone', 'guard', -0.5)],
    ['`guard` ran again +$0.50', part('workflow-new', 'guard', 0.5)],
    ['not explained +$0.50', part('not-explained', 'guard', 0.5)],
    ['longer prompts in other workflows +$0.50', part('prompt-length', OTHER_WORKFLOWS, 0.5)],
    ['more runs of other workflows +$0.50', part('runs', OTHER_WORKFLOWS, 0.5)],
  ])('says %s', (words, one) => {
    const share = one.usd > 0 ? '+$0.50 (+13%)' : '−$0.50 (−13%)';
    expect(whyOf(changeOf([one]))).toBe(`**${share}**: ${words}.`);
  });

  it('is of a day where the windows differ in length', () => {
    const change = changeOf([part('caching', 'notes', 0.98), part('runs', 'a', 0.02)], 2, true);
    expect(whyOf(change)).toBe(
      '**+$1.00 a day (+50%)**: less caching in `notes` +$0.98, more runs of `a` +$0.02.',
    );
    expect(bodyOf(change)).toContain('| Why the cost changed | Workflow | A day |');
  });

  it.each<[string, Partial<Report>]>([
    [
      'last report is a floor',
      { trend: { ...CHANGES, earlier: [makeEarlier({ costIsFloor: true })] } },
    ],
    [
      'last report missed runs',
      { trend: { ...CHANGES, earlier: [makeEarlier({ runsMissing: 1 })] } },
    ],
    ['report is a floor', { coverage: { ...makeReport().coverage, complete: false } }],
  ])('is of what is known where the %s', (_case, more) => {
    const change = changeOf([part('caching', 'notes', 0.98)]);
    expect(whyOf(change, more)).toBe(
      '**+$0.98 (+25%)** of what is known: less caching in `notes` +$0.98.',
    );
    expect(bodyOf(change, more)).toContain('| **all that is known** |');
  });

  it('is nothing where nothing changed by a cent, or nobody knows', () => {
    const change = changeOf([part('runs', 'a', 0.004)]);
    expect(whyOf(change)).toBeUndefined();
    expect(bodyOf(change)).not.toContain('Why the cost changed');
    expect(bodyOf(null)).not.toContain('Why the cost changed');
  });

  it('is of small changes where none is of a cent', () => {
    const small = Array.from({ length: 40 }, (_, index) =>
      part('prompt-length', `workflow ${index}`, 0.002),
    );
    expect(whyOf(changeOf(small))).toMatch(/^\*\*\+\$0\.08 \(\+2%\)\*\*: /);
  });

  it('stands in a table, the largest first', () => {
    const { tables } = renderPage(bodyOf(changeOf(PARTS)));
    expect(tables.find(([head]) => head?.[0] === 'Why the cost changed')).toEqual([
      ['Why the cost changed', 'Workflow', 'Change'],
      ['Caching', 'notes', '+$0.98'],
      ['Number of runs', 'triage', '+$0.71'],
      ['Length of prompts', 'guard', '+$0.63'],
      ['Number of runs', 'guard', '+$0.50'],
      ['Length of answers', 'guard', '+$0.20'],
      ['Price of claude-opus-4-8', 'guard', '−$0.05'],
      ['all', '', '+$2.97'],
    ]);
  });

  it('is the same on a terminal', () => {
    const page = renderTerminal(makeReport({ trend: CHANGES, change: changeOf(PARTS) }));
    expect(page).toContain('+$2.97 (+74%): which workflows ran how often +$1.21');
    expect(page).toMatch(/^Caching {2,}notes {2,}\+\$0\.98$/m);
  });
});

const cents = (text: string): number =>
  Math.round(Number(text.replace('−', '-').replaceAll(/[+$,]/g, '')) * 100);

describe('what is printed', () => {
  const parts = fc.array(
    fc.record({
      kind: fc.constantFrom(...CAUSES_OF_CHANGE),
      workflow: fc.constantFrom('guard', 'triage', 'notes', 'digest'),
      model: fc.option(fc.constantFrom('opus', 'sonnet')),
      usd: fc.integer({ min: -3e9, max: 5e9 }).map((nanos) => nanos / 1e9),
    }),
    { minLength: 1, maxLength: 20 },
  );

  it('adds up, in the sentence and in the table', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 1e9 }), (some, from) => {
        const change = changeOf(some, 200 + from / 1e9);
        const why = whyOf(change);
        const [sum, ...shown] = why?.match(/[+−]\$[\d,]+\.\d\d/g) ?? [];
        const add = (all: number, one: string): number => all + cents(one);
        expect(shown.reduce(add, 0)).toBe(sum === undefined ? 0 : cents(sum));
        const { tables } = renderPage(bodyOf(change));
        const rows = tables.find(([head]) => head?.[0] === 'Why the cost changed') ?? [];
        const column = rows.slice(1).map((row) => row[2] ?? '');
        const total = column.pop() ?? '0';
        expect(column.reduce(add, 0)).toBe(cents(total));
      }),
      { numRuns: 60 },
    );
  });

  it('is within a cent of every part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1 }),
        (usd) => {
          const total = Math.round(usd.reduce((sum, one) => sum + one, 0) * 100);
          const shown = inCents(usd, total);
          expect(shown.reduce((sum, one) => sum + one, 0) - total).toBe(0);
          usd.forEach((one, index) => {
            expect(Math.abs((shown[index] ?? NaN) - one * 100)).toBeLessThanOrEqual(1 + 1e-9);
          });
        },
      ),
    );
  });
});
