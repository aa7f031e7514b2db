import { stringify } from 'csv-stringify/sync';
import type { Report, RunReport, WorkflowReport } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { inertText } from './plain-text.ts';

/** A cell; `null` and undefined are unknown and become empty. */
type Cell = string | number | boolean | null | undefined;

interface Row {
  readonly workflow: WorkflowReport;
  /** Undefined for usage that belongs to no run, as that of files. */
  readonly run: RunReport | undefined;
  readonly usage: Usage | null;
}

/** Columns by name, in their order. The names are public; units are those of `report.json`. */
const COLUMNS: readonly (readonly [string, (row: Row) => Cell])[] = [
  ['workflow', ({ workflow }) => workflow.name],
  ['workflow_path', ({ workflow }) => workflow.path],
  ['run_id', ({ run }) => run?.id],
  ['attempt', ({ run }) => run?.attempt],
  ['url', ({ run }) => run?.url],
  ['conclusion', ({ run }) => run?.conclusion],
  ['created_at', ({ run }) => run?.createdAt],
  ['completed_at', ({ run }) => run?.completedAt],
  ['basis', ({ run }) => run?.basis],
  ['gap', ({ run }) => run?.gap],
  ['requests', ({ usage }) => usage?.requests],
  ['requests_are_floor', ({ usage }) => usage?.requestsAreFloor],
  ['uncached_input_tokens', ({ usage }) => usage?.uncachedInputTokens],
  ['cache_read_tokens', ({ usage }) => usage?.cacheReadTokens],
  ['cache_write_tokens', ({ usage }) => usage?.cacheWriteTokens],
  ['output_tokens', ({ usage }) => usage?.outputTokens],
  ['total_tokens', ({ usage }) => usage?.totalTokens],
  ['full_price_tokens', ({ usage }) => usage?.fullPriceTokens],
  ['cache_hit_rate', ({ usage }) => usage?.cacheHitRate],
  ['cache_write_rate', ({ usage }) => usage?.cacheWriteRate],
  ['input_output_ratio', ({ usage }) => usage?.inputOutputRatio],
  ['average_latency_ms', ({ usage }) => usage?.averageLatencyMs],
  ['cost_usd', ({ usage }) => usage?.costUsd],
  ['cost_is_floor', ({ usage }) => usage?.costIsFloor],
];

/**
 * One line for each run of each workflow, RFC 4180. Text that a spreadsheet would take for
 * a formula begins with an apostrophe.
 */
export function renderCsv(report: Report): string {
  return writeCsv(
    COLUMNS.map(([name]) => name),
    report.workflows.flatMap(toRows).map((row) => COLUMNS.map(([, cellOf]) => cellOf(row))),
  );
}

/** A heading and lines, RFC 4180. */
export function writeCsv(heading: readonly string[], lines: readonly (readonly Cell[])[]): string {
  const cells = lines.map((line) => line.map((cell) => inertText(String(cell ?? ''))));
  return stringify([heading, ...cells], {
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/, // the library quotes no half of a line end
  });
}

function toRows(workflow: WorkflowReport): Row[] {
  const { runsDetail, usage } = workflow;
  if (runsDetail.length === 0) return [{ workflow, run: undefined, usage }];
  return runsDetail.map((run) => ({ workflow, run, usage: run.usage }));
}
