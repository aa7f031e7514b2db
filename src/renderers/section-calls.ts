import type {
  CallCounts,
  CallGroup,
  CallsReport,
  CallStoreReport,
  TemplateCalls,
} from '../domain/calls-report.ts';
import type { LossReason } from '../domain/call-record.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayList, sayMany, sayUsd } from '../findings/wording.ts';
import {
  bullets,
  code,
  headline,
  left,
  NOTHING,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Column,
  type Fragment,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost, formatRate, formatTokens, shortModel, UNKNOWN } from './format.ts';
import { moreIn } from './section-groups.ts';

/** As many templates as somebody will look at. */
const MOST_TEMPLATES = 10;

/** A template without a name is known by the start of its hash. */
const HASH_CHARS = 8;

/** The calls of programs by agent, task and model, and what their templates cost. */
export function callsSection(report: Report, extent: Extent): readonly Block[] {
  const { calls } = report;
  if (calls === undefined) return [];
  return [
    headline('Calls'),
    ...paragraph(sayHowTheyWent(calls)),
    ...groupTable(report, calls, extent),
    ...templateTable(calls),
    ...bullets([sayLost(calls), sayClock(calls), sayCut(calls), ...calls.stores.flatMap(sayStore)]),
  ];
}

function sayHowTheyWent({ counts, usage }: CallsReport): string {
  const { attempts, retries, cached } = counts;
  if (attempts + cached === 0) return 'No calls in this window.';
  const calls =
    retries === 0
      ? sayMany(attempts, 'call')
      : `${sayMany(counts.calls, 'call')} in ${sayMany(attempts, 'attempt')} (${sayRetries(retries)})`;
  const ends = sayList(
    [
      [counts.complete, 'complete'],
      [counts.partial, 'cut off'],
      [counts.failed, 'failed'],
      [counts.unfinished, 'unfinished'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${sayCount(Number(count))} ${what}`])),
    4,
  );
  return [
    attempts === 0 ? 'No call reached a model.' : `${calls}: ${ends}.`,
    sayUnknown(counts, usage.costIsFloor),
    sayCached(counts),
    counts.withoutSpend === 0 ? '' : `${sayMany(counts.withoutSpend, 'more call')} spent nothing.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sayRetries(retries: number): string {
  return retries === 1 ? '1 retry' : `${sayCount(retries)} retries`;
}

/** What nobody counted, so that the cost is a floor. */
function sayUnknown(
  { withoutUsage, partial, unfinished, unanswered }: CallCounts,
  isFloor: boolean,
): string {
  const parts = [
    ...(withoutUsage > 0 ? [`${sayMany(withoutUsage, 'answer')} came without usage`] : []),
    ...(partial + unfinished > 0
      ? [`of ${sayMany(partial + unfinished, 'call')} the whole answer is not known`]
      : []),
    ...(unanswered > 0 ? [`${sayMany(unanswered, 'call')} got no answer and may be billed`] : []),
  ];
  if (parts.length === 0) return '';
  const sentence = sayList(parts);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${isFloor ? ', so the true cost is higher' : ''}.`;
}

function sayCached({ cached, cacheSavedUsd }: CallCounts): string {
  if (cached === 0) return '';
  const saved = cacheSavedUsd === null ? '' : `, which saved ${sayUsd(cacheSavedUsd)}`;
  return `${sayMany(cached, 'answer')} came from the response cache${saved}.`;
}

/** As the weekly report of `.agent-costs.db` has it: who, what for, on which model, how often. */
function groupTable(report: Report, calls: CallsReport, extent: Extent): readonly Block[] {
  const { groups, counts, usage } = calls;
  const shown = groups.slice(0, extent.workflowRows);
  const hasRetries = counts.retries > 0;
  const columns: readonly Column[] = [
    left('Agent'),
    left('Task'),
    left('Model'),
    right('Calls'),
    ...(hasRetries ? [right('Retries')] : []),
    right('Average Input', { short: 'Avg in' }),
    right('Average Output', { short: 'Avg out', isExtra: true }),
    right('Cost'),
  ];
  const rows = shown.map((group): readonly Fragment[] => [
    nameOf(group.agent),
    nameOf(group.task),
    group.model === null ? UNKNOWN : shortModel(group.model),
    sayCount(group.counts.calls),
    ...(hasRetries ? [sayCount(group.counts.retries)] : []),
    formatAverage(group.averagePromptTokens),
    formatAverage(group.averageOutputTokens),
    formatCost(group.usage),
  ]);
  const total: readonly Fragment[] = [
    strong('Total'),
    '',
    '',
    sayCount(counts.calls),
    ...(hasRetries ? [sayCount(counts.retries)] : []),
    '',
    '',
    formatCost(usage),
  ];
  return [
    ...table(columns, rows.length === 0 ? [] : [...rows, total]),
    ...paragraph(moreIn(report, groups.length - shown.length, 'group')),
  ];
}

function nameOf(name: CallGroup['agent']): Fragment {
  return name === null ? UNKNOWN : code(name);
}

/** To the token: the averages of two agents are often near. */
function formatAverage(tokens: number | null): string {
  return tokens === null ? UNKNOWN : sayCount(tokens);
}

/** Nothing where no call names or hashes its template. */
function templateTable({ templates }: CallsReport): readonly Block[] {
  const known = templates.filter(({ template }) => template !== null).slice(0, MOST_TEMPLATES);
  if (known.length === 0) return [];
  const columns: readonly Column[] = [
    left('Template'),
    right('Length'),
    right('Repeats', { isExtra: true }),
    right('Cache Rate', { short: 'Cached' }),
    right('Attempts', { isExtra: true }),
    right('Cost/Call', { short: 'Cost/call' }),
    right('Cost'),
  ];
  return [
    headline('Most expensive templates', 4),
    ...table(
      columns,
      known.map((one) => [
        templateName(one),
        one.lengthChars === null ? UNKNOWN : `${formatTokens(one.lengthChars)} chars`,
        formatRate(one.repeatingShare),
        formatRate(one.usage.cacheHitRate),
        sayCount(one.attempts),
        formatUnitCost(one.costPerCallUsd),
        formatCost(one.usage),
      ]),
    ),
  ];
}

/** Most calls cost less than a cent: two digits tell them apart. */
function formatUnitCost(usd: number | null): string {
  if (usd === null) return UNKNOWN;
  if (usd === 0 || usd >= 0.01) return sayUsd(usd);
  const places = Math.min(8, 1 - Math.floor(Math.log10(usd)));
  return `$${usd.toFixed(places)}`;
}

function templateName({ template, isNamed }: TemplateCalls): Fragment {
  const name = template ?? '';
  return isNamed ? code(name) : say`unnamed ${code(name.slice(0, HASH_CHARS))}`;
}

const LOSSES: Readonly<Record<LossReason, string>> = {
  busy: 'the store was busy',
  unavailable: 'the store could not be used',
  fault: 'the tracker failed',
  clock: 'the clock jumped',
};

function sayLost({ lost, losses }: CallsReport): Text {
  if (lost === null || lost === 0) return NOTHING;
  const why = losses
    .filter(({ calls }) => calls > 0)
    .map(({ reason, calls }) => `${sayCount(calls)} because ${LOSSES[reason]}`);
  return say`${strong('Lost')}: ${sayMany(lost, 'call')} could not be stored${why.length === 0 ? '' : ` (${sayList(why, 4)})`}, so the true cost is higher.`;
}

function sayClock({ losses }: CallsReport): Text {
  const jumps = losses.find(({ reason }) => reason === 'clock')?.times ?? 0;
  if (jumps === 0) return NOTHING;
  return [`The clock jumped ${sayMany(jumps, 'time')}: some calls may be on a wrong day.`];
}

function sayCut({ promptsAreCut }: CallsReport): Text {
  return promptsAreCut
    ? ['Too many different prompts: repeats and bursts were looked for among the first of them.']
    : NOTHING;
}

/** What a store that keeps little leaves open, and its own cost beside ours. */
function sayStore({ name, inputMeanings = {}, recorded }: CallStoreReport): readonly Text[] {
  const { 'without-cache': without = 0, 'with-cache': including = 0 } = inputMeanings;
  const meanings = [
    ...(without > 0
      ? [
          `that of ${sayMany(without, 'call')} to Claude lacks the cache, so their cost is at least so much`,
        ]
      : []),
    ...(including > 0
      ? [
          `that of ${sayMany(including, 'other call')} includes cached tokens, so their cost is at most so much`,
        ]
      : []),
  ];
  return [
    meanings.length === 0
      ? NOTHING
      : say`${code(name)} keeps one number of input: ${sayList(meanings)}.`,
    recorded === undefined
      ? NOTHING
      : say`${code(name)} recorded ${sayUsd(recorded.recordedUsd)} for ${sayMany(recorded.attempts, 'call')}; list prices give ${sayUsd(recorded.ourUsd)}${recorded.priced < recorded.attempts ? ` for the ${sayCount(recorded.priced)} that have one` : ''}.`,
  ];
}
