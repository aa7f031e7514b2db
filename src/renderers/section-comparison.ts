import type { ComparedPart, ComparedSide, ComparedWorkflow, Metric } from '../domain/comparison.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayMany, sayTokens, sayUsd } from '../findings/wording.ts';
import {
  code,
  headline,
  join,
  left,
  paragraph,
  right,
  say,
  table,
  type Block,
  type Fragment,
  type Item,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatChange, formatPeriod, UNKNOWN } from './format.ts';
import { moreIn } from './section-groups.ts';
import { sayCautions } from './say-cautions.ts';

const COLUMNS = [
  left('Workflow'),
  right('Runs'),
  right('Mean'),
  right('Change'),
  right('95% interval', { short: '95%' }),
  right('Median', { isExtra: 'late' }),
  right('Its change', { short: 'Change', isExtra: 'late' }),
];

/** What each metric is called in a sentence. */
const WORDS: Readonly<Record<Metric, string>> = {
  cost: 'Cost',
  tokens: 'Tokens',
  'full-price-tokens': 'Full-price tokens',
  'effective-tokens': 'Effective tokens',
  'effective-tokens-without-writes': 'Effective tokens without cache writes',
};

/** Two spans of time, run against run; nothing where no comparison was asked for. */
export function comparisonSection(report: Report, extent: Extent): readonly Block[] {
  const { comparison } = report;
  if (comparison === undefined) return [];
  const { metric, before, after, workflows, runsWithoutTime, bootstrap } = comparison;
  const known = workflows.filter((one) => one.before.runs + one.after.runs > 0);
  const unknown = workflows.length - known.length;
  const shown = known.slice(0, extent.workflowRows);
  const { resamples, seed } = bootstrap;
  return [
    headline('Before and after'),
    ...paragraph(
      say`${WORDS[metric]} per run. Before: ${formatPeriod(before)}; after: ${formatPeriod(after)}.`,
    ),
    ...table(
      COLUMNS,
      shown.map((workflow) => rowOf(workflow, metric)),
    ),
    ...explanations(shown, metric),
    ...paragraph(moreIn(report, known.length - shown.length, 'workflow')),
    ...(unknown === 0
      ? []
      : paragraph(
          `${sayMany(unknown, 'workflow')} ran, and of no run of ${unknown === 1 ? 'it' : 'them'} is this known.`,
        )),
    ...(runsWithoutTime === 0
      ? []
      : paragraph(
          `${sayMany(runsWithoutTime, 'run')} without a known time ${runsWithoutTime === 1 ? 'is' : 'are'} on neither side.`,
          'warning',
        )),
    ...paragraph(
      `A run belongs to the side on which it completed. Intervals: percentile bootstrap of the ratio of means, ${sayCount(resamples)} draws, seed ${seed}.`,
    ),
  ];
}

function rowOf(workflow: ComparedWorkflow, metric: Metric): readonly Fragment[] {
  const { name, before, after, change, medianChange, interval } = workflow;
  const arrow = (of: (side: ComparedSide) => string): string => `${of(before)} → ${of(after)}`;
  const amount = (value: number | null): string =>
    value === null ? UNKNOWN : sayAmount(value, metric);
  return [
    code(name),
    arrow(({ runs }) => sayCount(runs)),
    arrow(({ mean }) => amount(mean)),
    formatChange(change),
    interval === null ? UNKNOWN : `${sayPercent(interval[0])} to ${sayPercent(interval[1])}`,
    arrow(({ median }) => amount(median)),
    formatChange(medianChange),
  ];
}

/** US dollars to the cent, or two digits of less than one; tokens to about three digits. */
function sayAmount(value: number, metric: Metric): string {
  if (metric !== 'cost') return sayTokens(value);
  // Many a run costs less than a cent; what is compared should not all look the same.
  return value > 0 && value < 0.01 ? `$${Number(value.toPrecision(2))}` : sayUsd(value);
}

/** An end of an interval: `−75%`, `0%`, `+12%`. */
function sayPercent(relative: number): string {
  const percent = Math.round(100 * relative);
  const sign = percent < 0 ? '−' : '+';
  return `${percent === 0 ? '' : sign}${sayCount(Math.abs(percent))}%`;
}

/** Less would be printed as nothing. */
const LEAST_USD = 0.00005;
const LEAST_TOKENS = 0.5;

/** What each cause did to the mean, as it made it larger or smaller. */
const CAUSES: Readonly<Record<ComparedPart['kind'], readonly [more: string, less: string]>> = {
  'workflow-new': ['new', 'new'],
  'workflow-gone': ['gone', 'gone'],
  runs: ['more runs', 'fewer runs'],
  'requests-per-run': ['more requests a run', 'fewer requests a run'],
  'model-mix': ['heavier models', 'lighter models'],
  'prompt-length': ['longer prompts', 'shorter prompts'],
  caching: ['less caching', 'more caching'],
  'output-length': ['longer answers', 'shorter answers'],
  price: ['a higher price', 'a lower price'],
  'not-explained': ['not explained', 'not explained'],
};

/** Why each mean changed, and below it what to be wary of; none where nothing is to be said. */
function explanations(workflows: readonly ComparedWorkflow[], metric: Metric): readonly Block[] {
  const items = workflows.flatMap((workflow): Item[] => {
    const causes = sayCauses(workflow, metric);
    const below = sayCautions(workflow).map((sentence): Text => [sentence]);
    if (causes.length + below.length === 0) return [];
    return [
      { text: [code(workflow.name), ...(causes.length > 0 ? [': ', ...causes] : [])], below },
    ];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** `shorter prompts −41K, less caching +21K`, the largest first; what is too small falls out. */
function sayCauses({ parts }: ComparedWorkflow, metric: Metric): Text {
  const least = metric === 'cost' ? LEAST_USD : LEAST_TOKENS;
  const causes = parts
    .map((part) => ({ part, value: part.usd ?? part.tokens ?? 0 }))
    .filter(({ value }) => Math.abs(value) >= least)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return join(causes.map(({ part, value }) => sayPart(part, value, metric)));
}

function sayPart(part: ComparedPart, value: number, metric: Metric): Text {
  const [more, less] = CAUSES[part.kind];
  const of = part.model === null ? '' : say` of ${code(part.model)}`;
  const amount = sayAmount(Math.abs(value), metric);
  return say`${value > 0 ? more : less}${of} ${value > 0 ? '+' : '−'}${amount}`;
}
