import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EarlierReport, Report } from '../../src/domain/report.ts';
import { bullets, left, right, say, table } from '../../src/renderers/blocks.ts';
import { daysFigure, reportsFigure } from '../../src/renderers/cost-figures.ts';
import { FULL_EXTENT } from '../../src/renderers/extent.ts';
import { renderIssue } from '../../src/renderers/issue.ts';
import { printMarkdown } from '../../src/renderers/markdown.ts';
import { pictureSection } from '../../src/renderers/section-picture.ts';
import { levelsOf, sparklineOf } from '../../src/renderers/sparkline.ts';
import {
  makeEarlier,
  makeEarlierWorkflow,
  makeUsage,
  makeWorkflow,
} from '../support/finding-factory.ts';
import { makeFullReport, makeReport } from '../support/report-factory.ts';

const NO_TREND = { earlier: [], changes: [], totals: null };

/** A report of seven days, of which four have records: one a floor, one without a price. */
function weekReport(overrides: Partial<Report> = {}): Report {
  const report = makeReport({ window: weekOf('2026-04-02'), trend: NO_TREND, ...overrides });
  const complete = overrides.coverage?.complete ?? true;
  return {
    ...report,
    coverage: { ...report.coverage, complete },
    days: [
      { day: '2026-03-26', usage: makeUsage({ cost: 1 }) },
      { day: '2026-03-28', usage: makeUsage({ cost: 2 }, { costIsFloor: true }) },
      { day: '2026-03-30', usage: makeUsage({}, { costUsd: null, costIsFloor: true }) },
      { day: '2026-04-01', usage: makeUsage({ cost: 4 }) },
    ],
  };
}

function weekOf(end: string): Report['window'] {
  const to = new Date(`${end}T00:00:00Z`);
  const from = new Date(to.getTime() - 7 * 86_400_000);
  return { from: from.toISOString(), to: to.toISOString(), basis: 'explicit' };
}

const bodyOf = (report: Report): string => renderIssue(report, { marker: '<!-- x -->' }).body;

describe('the cost by day', () => {
  it('has every day of the window: those without records cost nothing if all was read', () => {
    const points = daysFigure(weekReport())?.points;
    expect(points?.map(({ label, value }) => [label, value])).toEqual([
      ['03-26', 1],
      ['03-27', 0],
      ['03-28', 2],
      ['03-29', 0],
      ['03-30', null],
      ['03-31', 0],
      ['04-01', 4],
    ]);
    expect(points?.[2]?.mark).toBe('≥');
  });

  it('leaves days without records unknown where something was not read', () => {
    const { coverage } = weekReport();
    const points = daysFigure(weekReport({ coverage: { ...coverage, complete: false } }))?.points;
    expect(points?.map(({ value }) => value)).toEqual([1, null, 2, null, null, null, 4]);
  });

  it('is above the facts of the first report, with what is unknown named and never 0', () => {
    const body = bodyOf(weekReport());
    expect(body.indexOf('```mermaid')).toBeGreaterThan(0);
    expect(body.indexOf('```mermaid')).toBeLessThan(body.indexOf('- **Period**'));
    expect(body).toContain(
      [
        '```mermaid',
        '%%{init: {"themeVariables":{"xyChart":{"plotColorPalette":"#1f6feb"}},"xyChart":{"width":900,"height":160}}}%%',
        'xychart-beta',
        '  title "Cost by day in US dollars"',
        '  x-axis ["03-26: $1.00", "03-27: $0.00", "03-28: ≥ $2.00", "03-29: $0.00", "03-31: $0.00", "04-01: $4.00"]',
        '  y-axis "USD" 0 --> 4.40',
        '  bar [1.00, 0.00, 2.00, 0.00, 0.00, 4.00]',
        '```',
        '',
        '<sub>≥ the true cost is higher; not known: 03-30.</sub>',
      ].join('\n'),
    );
  });

  it('says that days at the ends are not whole, and shows the newest 31', () => {
    const window = { from: '2026-01-01T06:00:00.000Z', to: '2026-04-02T06:00:00.000Z' };
    const figure = daysFigure(weekReport({ window: { ...window, basis: 'explicit' } }));
    expect(figure?.points).toHaveLength(31);
    expect(figure?.points.at(-1)?.label).toBe('02');
    expect(figure?.note).toEqual([
      '≥ the true cost is higher; the first and the last day are not whole; not known: 30.',
    ]);
  });
});

describe('the cost by report', () => {
  const day = (date: string, costUsd: number | null, more: Partial<EarlierReport> = {}) =>
    makeEarlier({
      date,
      from: `${date}T00:00:00.000Z`,
      to: new Date(Date.parse(date) + 86_400_000).toISOString(),
      costUsd,
      ...more,
    });

  it('is shown from the second report on where the window is short, scaled to a day', () => {
    const report = makeFullReport();
    const trend = {
      ...report.trend,
      earlier: [
        day('2026-04-01', 2),
        day('2026-03-31', null),
        day('2026-03-30', 6, { from: '2026-03-28T00:00:00.000Z', isRounded: true }),
      ],
    };
    const figure = reportsFigure({ ...report, trend });
    expect(figure?.points).toEqual([
      { label: '03-30', value: 2, mark: '≈' },
      { label: '03-31', value: null },
      { label: '04-01', value: 2 },
      { label: '04-02', value: 3.96, mark: '≥' },
    ]);
    expect(pictureSection({ ...report, trend }, FULL_EXTENT)).toEqual([
      { kind: 'figure', ...figure },
    ]);
    expect(figure?.note).toEqual([expect.stringMatching(/; not known: 03-31\.$/)]);
  });

  it('gives way to the days of a longer window, and to what days there are without another report', () => {
    const earlier = [day('2026-04-01', 2)];
    const week = { ...weekReport(), trend: { ...NO_TREND, earlier } };
    expect(pictureSection(week, FULL_EXTENT)[0]).toMatchObject({
      title: 'Cost by day in US dollars',
    });
    const first = { ...makeFullReport(), trend: NO_TREND };
    const days = [{ day: '2026-04-02', usage: makeUsage({ cost: 1 }) }];
    expect(pictureSection({ ...first, days }, FULL_EXTENT)[0]).toMatchObject({
      title: 'Cost by day in US dollars',
      points: [{ label: '04-02', value: 1 }],
    });
  });

  it('is none where no cost of a cent is known', () => {
    expect(pictureSection(makeReport({ trend: NO_TREND }), FULL_EXTENT)).toEqual([]);
    const days = [{ day: '2026-04-02', usage: makeUsage({ cost: 0.001 }) }];
    expect(daysFigure(makeReport({ days }))).toBeUndefined();
  });
});

describe('a sparkline', () => {
  it('is as high as its values against the highest, with gaps for what is unknown', () => {
    expect(sparklineOf([0, 1, null, 4, 8])).toBe('▁▁·▄█');
    expect(sparklineOf([null, 0, 0])).toBe('·▁▁');
  });

  it('keeps order and gaps of any values, and never shows an unknown one as a bar', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, noNaN: true, max: 1e12 })), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(values, (any) => {
        const levels = levelsOf(any);
        expect([...sparklineOf(any)]).toHaveLength(any.length);
        any.forEach((value, index) => expect(levels[index] === null).toBe(value === null));
        const byValue = any
          .flatMap((value, index) => (value === null ? [] : [{ value, level: levels[index] ?? 0 }]))
          .toSorted((a, b) => a.value - b.value)
          .map(({ level }) => level);
        expect(byValue).toEqual(byValue.toSorted((a, b) => a - b));
      }),
    );
  });

  it('stands in each row of the summary table, of 14 reports at most, by day', () => {
    const earlier = Array.from({ length: 20 }, (_, index) =>
      makeEarlier({
        issue: 100 - index,
        workflows: index === 3 ? [] : [makeEarlierWorkflow({ name: 'smoke-claude', costUsd: 1 })],
      }),
    );
    const workflows = [
      makeWorkflow({ name: 'smoke-claude', usage: makeUsage({ cost: 2 }) }),
      makeWorkflow({ name: 'new', path: 'new' }),
    ];
    const report = makeReport({ workflows, trend: { ...NO_TREND, earlier } });
    const rows = bodyOf(report)
      .split('\n')
      .filter((line) => /^\| `(?:smoke-claude|new)`/.test(line));
    expect(rows[0]).toContain(`| ${'▄'.repeat(9)}·${'▄'.repeat(3)}█ |`);
    expect(rows[1]).not.toMatch(/[▁-█]/);
    expect(bodyOf({ ...report, trend: NO_TREND })).not.toContain('| Trend |');
  });

  it('of two workflows of one name is none: earlier reports know them as one', () => {
    const earlier = [makeEarlier({ workflows: [makeEarlierWorkflow({ name: 'twin' })] })];
    const workflows = ['a', 'b'].map((path) => makeWorkflow({ name: 'twin', path }));
    const body = bodyOf(makeReport({ workflows, trend: { ...NO_TREND, earlier } }));
    expect(body).not.toMatch(/[▁-█]/);
  });
});

it('a column that stands aside is left out of Markdown', () => {
  const columns = [left('A'), right('', { isAside: true }), right('B')];
  const blocks = table(columns, [['a', { kind: 'bar', share: 1 }, '1'], ['rest']]);
  expect(printMarkdown([...blocks, ...bullets([say`x`])])).toBe(
    '| A | B |\n| :--- | ---: |\n| a | 1 |\n| rest |  |\n\n- x',
  );
});
