/* The comment of a task: what its agents' runs used, and at the end of it all the summary. */
import type { AgentSum, RunSum } from '../domain/task.ts';
import type { RunEntryLine, TaskView } from '../accounting/task-view.ts';
import { sayMany } from '../findings/wording.ts';
import { formatInstant, shortModel, UNKNOWN } from './format.ts';
import {
  blocks,
  bullets,
  code,
  details,
  join,
  link,
  list,
  Markdown,
  NOTHING,
  safe,
  table,
  type Column,
  type Fragment,
} from './markdown-kit.ts';
import { formatShortTokens, sayCost, sayRuns, saySpend } from './spend-words.ts';

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
  const content = blocks([
    new Markdown(marker),
    safe`### Agent usage`,
    bullets(view.lines.map((line) => finishLine(line, repositoryUrl))),
    olderRuns(view.older),
    ...summaryBlocks(view),
  ]);
  return `${content.source}\n`;
}

function finishLine(
  { agent, at, run, models, spend }: RunEntryLine,
  repositoryUrl: string,
): Markdown {
  const parts: Fragment[] = [safe`${name(agent)} finished`, saySpend(spend)];
  if (models.length > 0) parts.push(list(models, MAX_MODELS, (model) => code(shortModel(model))));
  const place = formatInstant(at.toISOString());
  parts.push(
    run === null
      ? place
      : link(place, `${repositoryUrl}/actions/runs/${run.id}/attempts/${run.attempt}`),
  );
  return join(parts, ' · ');
}

function olderRuns(older: readonly AgentSum[]): Markdown {
  if (older.length === 0) return NOTHING;
  const runs = older.reduce((sum, agent) => sum + agent.runs, 0);
  const shown = older.slice(0, MAX_AGENTS);
  const rest = older.length - shown.length;
  const lines = shown.map((sum) => safe`${nameOf(sum)}: ${sayRuns(sum)} · ${saySpend(sum.spend)}`);
  const more = rest === 0 ? [] : [safe`${sayMany(rest, 'more agent')}`];
  return details(safe`${sayMany(runs, 'older run')}`, [bullets([...lines, ...more])]);
}

const COLUMNS: readonly Column[] = [
  { title: 'Agent', align: 'left' },
  { title: 'Runs', align: 'right' },
  { title: 'In', align: 'right' },
  { title: 'Out', align: 'right' },
  { title: 'Cached', align: 'right' },
  { title: 'Cache writes', align: 'right' },
  { title: 'Cost', align: 'right' },
];

function summaryBlocks({ summary }: TaskView): Markdown[] {
  if (summary === undefined) return [];
  const { total, agents } = summary;
  const shown = agents.slice(0, MAX_AGENTS);
  const rest = agents.length - shown.length;
  return [
    safe`### Task summary`,
    safe`**${saySpend(total.spend)}** in ${sayRuns(total)}.`,
    table(
      COLUMNS,
      shown.map((sum) => row(nameOf(sum), sum)),
    ),
    rest === 0 ? NOTHING : safe`${sayMany(rest, 'cheaper agent')} not shown.`,
    safe`In is input outside of the cache; cached is input read from it.`,
  ];
}

function row(agent: Markdown, { runs, spend }: RunSum): readonly Fragment[] {
  return [
    agent,
    runs,
    formatShortTokens(spend.uncachedInput),
    formatShortTokens(spend.output),
    formatShortTokens(spend.cacheRead),
    formatShortTokens(spend.cacheWrite),
    sayCost(spend) || UNKNOWN,
  ];
}

function nameOf({ agent }: AgentSum): Markdown {
  return agent === null ? safe`Other agents` : name(agent);
}

function name(agent: string): Markdown {
  return safe`**${agent === '' ? code(agent) : agent}**`;
}
