/*
 * The page of a task: what its agents' runs used, and at the end the summary.
 * Its comment on GitHub is Markdown; a terminal and a job's log show the same as plain text.
 */
import type { RunEntryLine, TaskView } from '../accounting/task-view.ts';
import type { AgentSum, RunSum, Spend, TaskSummary } from '../domain/task.ts';
import { sayMany } from '../findings/wording.ts';
import {
  bullets,
  code,
  details,
  headline,
  join,
  left,
  link,
  listing,
  NOTHING,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
  type Inline,
  type Text,
} from './blocks.ts';
import { formatInstant, shortModel, UNKNOWN } from './format.ts';
import { printMarkdown } from './markdown.ts';
import { formatShortTokens, sayCost, sayRuns, saySpend } from './spend-words.ts';
import { printTerminal, type TerminalOptions } from './terminal.ts';

/** The newest runs, each with a line of its own. */
export const MAX_RUN_LINES = 20;
/** Agents with a row of their own in the summary, and with a line among the older runs. */
const MAX_AGENTS = 25;
const MAX_MODELS = 3;

/**
 * The comment's Markdown, which begins with the hidden marker: a line for each of the
 * newest runs, the older ones by agent, and the summary where the view has one.
 * `repositoryUrl` is the page that runs are linked below, `https://github.com/owner/name`.
 */
export function renderTaskComment(view: TaskView, marker: string, repositoryUrl: string): string {
  const page = printMarkdown([
    headline('Agent usage'),
    ...bullets(view.lines.map((line) => entryLine(line, repositoryUrl))),
    ...olderRuns(view.older),
    ...(view.summary === undefined ? [] : summaryBlocks('Task summary', view.summary)),
  ]);
  return `${marker}\n\n${page}\n`;
}

/** `developer finished · 45.2k in / 12.1k out / 1.2M cached · $0.21` */
export function renderRunEntry(agent: string, spend: Spend): string {
  return printTerminal(paragraph(finished(agent, spend)), { width: Infinity });
}

/** The summary of a task for a terminal. */
export function renderTaskSummary(
  task: string,
  summary: TaskSummary,
  style: TerminalOptions = {},
): string {
  return printTerminal(summaryBlocks(say`Task ${task}`, summary), style);
}

function finished(agent: string, spend: Spend): Text {
  return say`${nameOf(agent)} finished · ${saySpend(spend)}`;
}

function entryLine({ agent, at, run, models, spend }: RunEntryLine, repositoryUrl: string): Text {
  const instant = formatInstant(at.toISOString());
  return join(
    [
      finished(agent, spend),
      listing(models, MAX_MODELS, (model) => code(shortModel(model))),
      run === null
        ? instant
        : link(instant, `${repositoryUrl}/actions/runs/${run.id}/attempts/${run.attempt}`),
    ],
    ' · ',
  );
}

function olderRuns(older: readonly AgentSum[]): readonly Block[] {
  if (older.length === 0) return [];
  const runs = older.reduce((sum, agent) => sum + agent.runs, 0);
  const shown = older.slice(0, MAX_AGENTS);
  const rest = older.length - shown.length;
  const lines = shown.map(
    (sum) => say`${nameOf(sum.agent)}: ${sayRuns(sum)} · ${saySpend(sum.spend)}`,
  );
  const more = rest === 0 ? NOTHING : [sayMany(rest, 'more agent')];
  return [details(sayMany(runs, 'older run'), bullets([...lines, more]))];
}

const COLUMNS = [
  left('Agent'),
  right('Runs'),
  right('In'),
  right('Out'),
  right('Cached'),
  right('Cache writes'),
  right('Cost'),
];

function summaryBlocks(title: Fragment, { total, agents }: TaskSummary): readonly Block[] {
  const shown = agents.slice(0, MAX_AGENTS);
  const rest = agents.length - shown.length;
  return [
    headline(title),
    ...paragraph(say`${strong(saySpend(total.spend))} in ${sayRuns(total)}.`),
    ...table(
      COLUMNS,
      shown.map((sum) => [nameOf(sum.agent), ...cellsOf(sum)]),
    ),
    ...(rest === 0 ? [] : paragraph(`${sayMany(rest, 'cheaper agent')} not shown.`)),
    ...paragraph('In is input outside of the cache; cached is input read from it.'),
  ];
}

/** Runs without usage are counted where their dashes do not show it. */
function cellsOf({ runs, unknownRuns, spend }: RunSum): readonly Fragment[] {
  const known = runs - unknownRuns;
  return [
    known === 0 || known === runs ? runs : `${known} of ${runs}`,
    formatShortTokens(spend.uncachedInput),
    formatShortTokens(spend.output),
    formatShortTokens(spend.cacheRead),
    formatShortTokens(spend.cacheWrite),
    sayCost(spend) || UNKNOWN,
  ];
}

/** `null` is for agents that are summed to save room. */
function nameOf(agent: string | null): Inline {
  if (agent === null) return 'Other agents';
  return strong(agent === '' ? code(agent) : agent);
}
