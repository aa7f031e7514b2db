import type { AgentRunReport, StageReport } from '../domain/agent-run-report.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayMany } from '../findings/wording.ts';
import {
  barOf,
  ESTIMATE_WORDS,
  hasEstimates,
  sayDegraded,
  sayInvariant,
  sayRunUsage,
  stageName,
} from './agent-run-words.ts';
import { formatCost, formatInstant, formatRate, UNKNOWN } from './format.ts';
import { plainText } from './plain-text.ts';
import { paintTitles, type Paint } from './terminal-paint.ts';
import { left, right, textTable, wrapText } from './text-table.ts';

/** Each takes some ten lines. */
const MAX_RUNS = 20;
const MAX_STAGES = 50;
/** Reasons have names in them. Code points. */
const MAX_TEXT_CHARS = 400;
/** Columns that a name and the numbers beside a bar take, and one more number. */
const BESIDE_BAR = 62;
const ONE_MORE = 12;
const MIN_BAR = 8;
const MAX_BAR = 40;

/**
 * A block for each run of a multi-agent workflow, newest first, with where its tokens went;
 * nothing without any. Then what the sign of an estimate means, which tables may show too.
 */
export function agentRunBlocks(report: Report, width: number, paint: Paint): readonly string[] {
  const { agentRuns = [] } = report;
  const more = agentRuns.length - MAX_RUNS;
  const words = hasEstimates(report)
    ? wrapText(ESTIMATE_WORDS, width, '').map((line) => paint('dim', line))
    : [];
  return [
    ...agentRuns.slice(0, MAX_RUNS).flatMap((run) => ['', ...agentRunBlock(run, width, paint)]),
    ...(more > 0 ? ['', `${sayMany(more, 'older multi-agent run')} in report.json.`] : []),
    ...(words.length > 0 ? ['', ...words] : []),
  ];
}

function agentRunBlock(run: AgentRunReport, width: number, paint: Paint): readonly string[] {
  const { stages, status, startedAt } = run;
  const id = plainText(run.id);
  const name = run.name === null ? id : `${plainText(run.name)} (${id})`;
  const start = startedAt === null ? '' : `Started ${formatInstant(startedAt)}. `;
  const told = status === null ? 'It tells no status.' : `Its own status: ${plainText(status)}.`;
  const degraded = sayDegraded(run);
  const wrap = (text: string): readonly string[] =>
    wrapText(plainText(text, MAX_TEXT_CHARS), width, '');
  return [
    ...wrap(`${name}: ${sayRunUsage(run)}`).map((line) => paint('bold', line)),
    ...wrap(`${start}${told} ${sayInvariant(run)}`),
    ...(degraded === undefined ? [] : wrap(`DEGRADED, ${degraded}`)).map((line) =>
      paint('red', line),
    ),
    ...(stages.length === 0 ? [] : stageTable(stages, width, paint)),
  ];
}

function stageTable(
  stages: readonly StageReport[],
  width: number,
  paint: Paint,
): readonly string[] {
  const counts = (['errors', 'running'] as const).filter((key) =>
    stages.some((stage) => stage[key] > 0),
  );
  const room = width - BESIDE_BAR - counts.length * ONE_MORE;
  const bar = Math.max(MIN_BAR, Math.min(MAX_BAR, room));
  const titles = { errors: 'In error', running: 'Unfinished' };
  const columns = [
    left('Stage'),
    right('Tokens'),
    right('Share'),
    right('Cost'),
    right('Agents'),
    ...counts.map((key) => right(titles[key])),
    left(''),
  ];
  const rows = stages
    .slice(0, MAX_STAGES)
    .map((stage) => [
      plainText(stageName(stage)) || '(no name)',
      stage.tokens === null ? UNKNOWN : sayCount(stage.tokens),
      formatRate(stage.share),
      formatCost(stage),
      sayCount(stage.agents),
      ...counts.map((key) => sayCount(stage[key])),
      barOf(stage.share, bar),
    ]);
  const more = stages.length - rows.length;
  return [
    ...paintTitles(textTable(columns, rows, width), paint),
    ...(more > 0 ? [`${sayMany(more, 'more stage')} in report.json.`] : []),
  ];
}
