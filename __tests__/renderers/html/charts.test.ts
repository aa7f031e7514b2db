import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report.ts';
import { formatAxisUsd } from '../../../src/renderers/html/axis-usd.ts';
import { agentCharts } from '../../../src/renderers/html/chart-agents.ts';
import { cacheChart } from '../../../src/renderers/html/chart-cache.ts';
import { changeChart } from '../../../src/renderers/html/chart-change.ts';
import { daysChart } from '../../../src/renderers/html/chart-days.ts';
import { runsChart } from '../../../src/renderers/html/chart-runs.ts';
import { foldedName, numberAxis, type Chart } from '../../../src/renderers/html/chart.ts';
import { drawChart } from '../../../src/renderers/html/draw-chart.ts';
import { renderHtml } from '../../../src/renderers/html/html-page.ts';
import { sortKeyOf } from '../../../src/renderers/html/sort-key.ts';
import { makeAgentRunReport, makeStageReport } from '../../support/agent-run-factory.ts';
import { makeRun, makeUsage, makeWorkflow } from '../../support/finding-factory.ts';
import { makeFullReport, makeReport } from '../../support/report-factory.ts';
import { anyReport } from '../arbitrary-report.ts';

interface Drawn {
  readonly series: readonly {
    readonly data: readonly (number | null | { readonly value: unknown })[];
  }[];
  readonly xAxis: { readonly data?: readonly string[]; readonly max?: number };
  readonly yAxis: { readonly data?: readonly string[] };
}

const optionOf = (chart: Chart | undefined): Drawn =>
  chart?.draw('wide').option as unknown as Drawn;

const rowsOf = (chart: Chart | undefined): readonly (readonly unknown[])[] =>
  chart?.table.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];

describe('the cost by day', () => {
  const workflow = (name: string, costs: readonly (number | null)[]) =>
    makeWorkflow({
      name,
      path: name,
      days: costs.flatMap((costUsd, index) =>
        costUsd === null ? [] : [{ day: `2026-04-0${index + 1}`, costUsd, costIsFloor: false }],
      ),
    });
  const days = [3, 5].map((cost, index) => ({
    day: `2026-04-0${index + 1}`,
    usage: makeUsage({ cost }),
  }));

  it('stacks the workflows, and says nothing where one has no cost', () => {
    const workflows = [workflow('a', [2, 5]), workflow('b', [1, null])];
    const option = optionOf(daysChart(makeReport({ days, workflows })));
    expect(option.xAxis.data).toEqual(['04-01', '04-02']);
    expect(option.series.map(({ data }) => data)).toEqual([
      [2, 5],
      [1, null],
    ]);
  });

  it('marks the floors of its numbers', () => {
    const floor = { day: '2026-04-01', costUsd: 2, costIsFloor: true };
    const workflows = [makeWorkflow({ days: [floor] })];
    expect(rowsOf(daysChart(makeReport({ days, workflows })))[0]?.slice(1)).toEqual([
      '≥ $2.00',
      '–',
    ]);
  });

  it('puts all after the sixth workflow into one, and loses nothing of them', () => {
    const workflows = Array.from({ length: 9 }, (_, index) => workflow(`w${index}`, [1, index]));
    const chart = daysChart(makeReport({ days, workflows }));
    expect(chart?.legend.map(({ name }) => name).slice(5)).toEqual(['w5', '3 more workflows']);
    expect(optionOf(chart).series.at(-1)?.data).toEqual([3, 6 + 7 + 8]);
    expect(rowsOf(chart).at(-1)).toEqual(['all', '$3.00', '$5.00']);
  });

  it('says what has no time, and is none of a single day', () => {
    const undated = { day: null, usage: makeUsage({ cost: 7 }) };
    const report = { days: [undated, ...days], workflows: [workflow('a', [3, 5])] };
    expect(daysChart(makeReport(report))?.note).toEqual([
      'Not shown, as its records have no time: $7.00.',
    ]);
    const window = { from: null, to: null, basis: 'explicit' } as const;
    expect(daysChart(makeReport({ ...report, window, days: days.slice(0, 1) }))).toBeUndefined();
  });
});

describe('the steps of a change', () => {
  it('go from the last cost to this one to the cent, none of them below 0', () => {
    const changed = anyReport.filter(({ change }) => change !== null && change.toUsd < 1e6);
    fc.assert(
      fc.property(changed, (report: Report) => {
        const chart = changeChart(report);
        if (chart === undefined) return;
        const [bases, bars] = optionOf(chart).series.map(({ data }) => data);
        const from = Math.round((report.change?.fromUsd ?? 0) * 100);
        const to = Math.round((report.change?.toUsd ?? 0) * 100);
        for (const base of bases ?? []) expect(Number(base)).toBeGreaterThanOrEqual(-1e-6);
        const cents = [bars?.[0], bars?.at(-1)].map((bar) =>
          Math.round(Number((bar as { value: number } | undefined)?.value) * 100),
        );
        expect(cents).toEqual([from, to]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what else is drawn', () => {
  it('cost of runs: a dot a run with a cost, a ring for a floor', () => {
    const usages = [
      makeUsage({ cost: 1 }),
      makeUsage({ cost: 3 }, { costIsFloor: true }),
      makeUsage({}, { costUsd: null }),
    ];
    const workflows = [
      makeWorkflow({ runsDetail: usages.map((usage, index) => makeRun({ id: index, usage })) }),
    ];
    const chart = runsChart(makeReport({ workflows }));
    const dots = optionOf(chart).series[0]?.data as { value: unknown; itemStyle: object }[];
    expect(dots.map(({ value }) => value)).toEqual([
      [3, 0],
      [1, 0],
    ]);
    expect(dots[0]?.itemStyle).toHaveProperty('borderColor');
    expect(rowsOf(chart)[0]?.slice(1)).toEqual(['2', '$1.00', '≥ $2.00', '≥ $3.00']);
    expect(runsChart(makeReport({ workflows: [] }))).toBeUndefined();
  });

  it('input: shares of what is known in full, and no workflow of which a part is unknown', () => {
    const workflows = [
      makeWorkflow({ name: 'a', usage: makeUsage({ uncached: 25, read: 50, write: 25 }) }),
      makeWorkflow({ name: 'b', usage: { ...makeUsage(), cacheWriteTokens: null } }),
    ];
    const option = optionOf(cacheChart(makeReport({ workflows })));
    expect(option.yAxis.data).toEqual(['a']);
    expect(option.series.map(({ data }) => data)).toEqual([[50], [25], [25]]);
  });

  it('stages and agents: each begins where the one before it ended, unknown ones are counted', () => {
    const stages = [
      makeStageReport({ name: 'a', tokens: 20 }),
      makeStageReport({ name: 'b', tokens: 80 }),
      makeStageReport({ name: 'c', tokens: null }),
    ];
    const [chart] = agentCharts(makeReport({ agentRuns: [makeAgentRunReport({ stages })] }));
    const [bases, bars] = optionOf(chart).series.map(({ data }) => data);
    expect(bases).toEqual([0, 80, 0]);
    expect(bars).toMatchObject([{ value: 80 }, { value: 20 }, { value: 100 }]);
    expect(chart?.note).toEqual(['1 more whose tokens are not known.']);
    const agents = [0.5, 1.5].map((cost, index) => ({
      name: `agent ${index}`,
      usage: makeUsage({ cost }),
    }));
    const [cost] = agentCharts(makeReport({ agents }));
    expect(optionOf(cost).series[0]?.data).toEqual([0, 1.5, 0]);
  });
});

it('pictures stand below what they are about: the answer, the workflows, the findings', () => {
  const agents = [0.5, 1.5].map((cost, index) => ({
    name: `a${index}`,
    usage: makeUsage({ cost }),
  }));
  const page = renderHtml(makeFullReport({ agents }));
  const places = [
    '<h2>Overview</h2>',
    '<figcaption>Cost per day, by report',
    '<strong>Period</strong>',
    '<h2>Workflow Summary</h2>',
    '<figcaption>Cost of each run',
    '<figcaption>Where the input came from',
    'Optimization Opportunities</h2>',
    '<figcaption>Cost by agent',
    '<h2>Historical Trend</h2>',
  ].map((text) => page.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

describe('drawing', () => {
  it('gives the same picture each time, without styles, classes or marks of the library', () => {
    const size = { width: 300, height: 200 };
    const option = {
      xAxis: { type: 'category', data: ['</text><script>', `" style="x`] },
      yAxis: { type: 'value' },
      series: [{ type: 'bar', data: [1, 2] }],
    };
    const svg = drawChart(option, size);
    expect(drawChart(option, size)).toBe(svg);
    expect(svg).not.toMatch(/<(?!\/?(?:path|text|rect|g)\b)| (?:style|class|ecmeta_\w+)="/);
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
    expect(svg).toContain('&quot; style=&quot;x');
  });

  it.each([
    [0, 0.01],
    [7.34, 8],
    [100, 100],
    [1.006e6, 1.5e6],
    [0.3, 0.3],
  ])('an axis of at most %d ends at %d', (highest, max) => {
    expect(numberAxis(String, highest).max).toBeCloseTo(max, 9);
  });

  it.each([
    [0, '$0'],
    [0.25, '$0.25'],
    [4, '$4'],
    [1_250, '$1.25K'],
    [3e6, '$3M'],
  ])('an axis writes %d as %s', (usd, words) => {
    expect(formatAxisUsd(usd)).toBe(words);
  });

  it('names have two lines where one is too short', () => {
    expect(foldedName('caching lost in Release Notes Writer', 'wide')).toBe(
      'caching lost in Release\nNotes Writer',
    );
    expect(foldedName('x'.repeat(40), 'narrow')).toBe(`${'x'.repeat(13)}…`);
  });
});

describe('what a cell is sorted by', () => {
  it.each([
    ['$1,204.50', 1204.5],
    ['≥ $1.20', 1.2],
    ['~$3.92', 3.92],
    ['≈ 2.3M', 2_300_000],
    ['395K', 395_000],
    ['>99.9%', 99.9],
    ['122:1', 122],
    ['3 of 5', 3],
    ['+12%', 12],
    ['−5%', -5],
    ['−$0.40', -0.4],
    ['under $0.01', 0.005],
    ['850 ms', 850],
    ['3.8 s', 3_800],
    ['–', undefined],
    ['new', undefined],
    ['', undefined],
  ])('%s is %d', (words, key) => {
    expect(sortKeyOf(words)).toBe(key);
  });
});
