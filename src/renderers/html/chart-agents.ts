import type { AgentRunReport } from '../../domain/agent-run-report.ts';
import type { NamedUsage, Report } from '../../domain/report.ts';
import { sayCount, sayTokens, sayUsd } from '../../findings/wording.ts';
import { code, left, right, table } from '../blocks.ts';
import { plainText } from '../plain-text.ts';
import { formatAxisUsd } from './axis-usd.ts';
import type { Chart } from './chart.ts';
import { drawWaterfall, type Step } from './chart-waterfall.ts';

const MOST_STEPS = 10;
/** The costliest multi-agent runs. */
const MOST_RUNS = 2;

/** Where the money of all agents went, and the tokens of multi-agent runs, one step after the other. */
export function agentCharts(report: Report): readonly Chart[] {
  const { agents = [], stages = [], agentRuns = [] } = report;
  const byCost = [...agentRuns].sort((a, b) => (b.costUsd ?? -1) - (a.costUsd ?? -1));
  return [
    ...costChart('agent', agents),
    ...(agentRuns.length === 0 ? costChart('stage', stages) : []),
    ...byCost.slice(0, MOST_RUNS).flatMap(stagesChart),
  ];
}

/** What one step adds. */
interface Amount {
  readonly name: string;
  readonly value: number;
}

function costChart(what: 'agent' | 'stage', groups: readonly NamedUsage[]): readonly Chart[] {
  const amounts = groups.flatMap(({ name, usage: { costUsd } }) =>
    costUsd === null ? [] : [{ name, value: costUsd }],
  );
  const unknown = groups.length - amounts.length;
  const note = unknown === 0 ? [] : [`${sayCount(unknown)} more whose cost is not known.`];
  return waterfall(`Cost by ${what}`, amounts, sayUsd, formatAxisUsd, note);
}

function stagesChart({ id, name, stages }: AgentRunReport): readonly Chart[] {
  const amounts = stages.flatMap(({ name: stage, tokens }) =>
    tokens === null ? [] : [{ name: stage ?? '(no stage)', value: tokens }],
  );
  const unknown = stages.length - amounts.length;
  const note = unknown === 0 ? [] : [`${sayCount(unknown)} more whose tokens are not known.`];
  const title = `Tokens by stage: ${plainText(name ?? id) || '(no name)'}`;
  return waterfall(title, amounts, sayTokens, sayTokens, note);
}

/** None for fewer than two amounts. */
function waterfall(
  title: string,
  amounts: readonly Amount[],
  format: (value: number) => string,
  formatAxis: (value: number) => string,
  note: Chart['note'],
): readonly Chart[] {
  if (amounts.length < 2) return [];
  const shown = withRest([...amounts].sort((a, b) => b.value - a.value));
  let at = 0;
  const steps = shown.map(({ name, value }, index): Step => {
    const from = at;
    at += value;
    const isRest = index >= MOST_STEPS;
    return { name, from, to: at, color: isRest ? 'other' : 'c1', amount: format(value) };
  });
  const words = shown.map(({ name, value }) => `${plainText(name)} ${format(value)}`);
  return [
    {
      title,
      alternative: `${title}, ${format(at)} together: ${words.join('; ')}.`,
      legend: [],
      note,
      draw: drawWaterfall(
        [...steps, { name: 'all', from: 0, to: at, color: 'total', amount: format(at) }],
        formatAxis,
      ),
      table: table(
        [left('Name'), right('Amount')],
        [...shown.map(({ name, value }) => [code(name), format(value)]), ['all', format(at)]],
        1,
      ),
    },
  ];
}

function withRest(amounts: readonly Amount[]): readonly Amount[] {
  const rest = amounts.slice(MOST_STEPS);
  if (rest.length < 2) return amounts;
  const value = rest.reduce((sum, one) => sum + one.value, 0);
  return [...amounts.slice(0, MOST_STEPS), { name: `${rest.length} more`, value }];
}
