/*
 * The hidden first line of an issue: it says that the issue is ours, and carries what a
 * later report compares with, so that no report has to be worked out a second time.
 */
import * as v from 'valibot';
import type { Notified } from '../domain/notification.ts';
import type { EarlierWorkflow, Report } from '../domain/report.ts';
import { dateOfWindow } from '../domain/window.ts';
import { runCounts } from '../domain/coverage.ts';
import { consumptionByName, countDegraded } from './consumption.ts';
import { openFindingsOf } from './open-findings.ts';
import { readHiddenComment, safeJson, writeHiddenComment } from './hidden-comment.ts';
import { spendsOf } from './report-spends.ts';
import { scopeKey } from './scope.ts';
import { MAX_OPEN_CHARS, writeOpen } from './wire-open.ts';
import { keptDaysOf } from './wire-budgets.ts';
import { MAX_SPENDS_CHARS, writeSpends } from './wire-spends.ts';
import {
  fromWire,
  MAX_MARKER_WORKFLOWS,
  toWire,
  toWireWorkflow,
  WireMarker,
  type MarkerData,
} from './wire-marker.ts';

const OPENING = '<!-- token-usage-report ';
const END_OPENING = '<!-- token-usage-report-end ';

/** Longest marker, so that it never takes more than a quarter of an issue's 65,536 characters. */
const MAX_LISTED_CHARS = 16_000;

/** With what its models spent and which findings stood, which are compressed. */
export const MAX_MARKER_CHARS = MAX_LISTED_CHARS + MAX_SPENDS_CHARS + MAX_OPEN_CHARS + 100;

/** What a later report needs of this one, published under a label, and what was sent of it. */
export function markerFromReport(
  report: Report,
  label?: string,
  notified?: readonly Notified[],
): MarkerData {
  const { window, coverage, totals } = report;
  const workflows = [...consumptionByName(report.workflows).values()];
  const degraded = countDegraded(report.workflows);
  return {
    date: dateOfReport(report),
    from: window.from,
    to: window.to,
    basis: window.basis,
    ...runCounts(coverage),
    scope: scopeKey({
      providers: report.providers,
      ...report.filters,
      period: window.period?.unit,
    }),
    label,
    ...(degraded > 0 && { runsDegraded: degraded }),
    costUsd: rounded(totals.costUsd),
    costIsFloor: totals.costIsFloor,
    ...(totals.costIsEstimate && { costIsEstimate: true }),
    totalTokens: totals.totalTokens,
    workflows: workflows.map((workflow) => ({
      ...workflow,
      costUsd: rounded(workflow.costUsd),
      cacheHitRate: rounded(workflow.cacheHitRate),
    })),
    workflowsAreCut: false,
    spends: spendsOf(report.workflows),
    open: openFindingsOf(report.findings),
    ...keptDaysOf(report),
    ...(notified !== undefined && { notified }),
  };
}

/** UTC date of a report, `YYYY-MM-DD`: that of its window's last instant. */
export function dateOfReport({
  window,
  generatedAt,
}: Pick<Report, 'window' | 'generatedAt'>): string {
  return window.to === null ? generatedAt.slice(0, 10) : dateOfWindow({ to: new Date(window.to) });
}

/** Eight digits are exact to the millionth of a dollar below $100 and keep the marker short. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(8));
}

/**
 * The marker as one HTML comment on one line, at most `MAX_MARKER_CHARS` long. Workflows
 * that do not fit are left out, the cheapest first, and the marker says so.
 *
 * No name can end the comment: inside strings `<`, `>`, `&`, double hyphens and all that is
 * not printable ASCII are written as `\uXXXX`.
 */
export function writeMarker(data: MarkerData): string {
  const rows = [...data.workflows].sort(byCost).map(toWireWorkflow);
  const kept: WireMarker['w'] = [];
  let free = MAX_LISTED_CHARS - wrap(toWire(data, [], true)).length;
  for (const row of rows) {
    const length = safeJson(row).length + 1;
    if (kept.length === MAX_MARKER_WORKFLOWS) break;
    if (length > free) continue;
    kept.push(row);
    free -= length;
  }
  const spends = data.spends === undefined ? undefined : writeSpends(data.spends);
  const open = data.open === undefined ? undefined : writeOpen(data.open);
  const isCut = data.workflowsAreCut || kept.length < rows.length;
  return wrap(toWire(data, kept, isCut, { spends, open }));
}

/**
 * The marker once more, without the workflows and the days of budgets, for the last line of a body: an edit that
 * damages the first line then loses neither the window nor whose report it is.
 */
export function writeEndMarker({ budgetDays: _budgetDays, ...data }: MarkerData): string {
  return wrap(toWire(data, [], true), END_OPENING);
}

function byCost(a: EarlierWorkflow, b: EarlierWorkflow): number {
  const difference = (b.costUsd ?? -1) - (a.costUsd ?? -1);
  if (difference !== 0 || a.name === b.name) return difference;
  return a.name < b.name ? -1 : 1;
}

function wrap(wire: WireMarker, opening = OPENING): string {
  return writeHiddenComment(opening, wire);
}

/**
 * The marker at the very start of an issue's body; undefined when there is none, or none
 * that can be trusted. Never throws: a body is anybody's text.
 */
export function readMarker(body: string): MarkerData | undefined {
  return parseMarker(readHiddenComment(OPENING, body, MAX_MARKER_CHARS));
}

/** The marker that is the whole last line of a body, in the same way; it has no workflows. */
export function readEndMarker(body: string): MarkerData | undefined {
  const text = body.slice(-MAX_MARKER_CHARS).trimEnd();
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const isWhole = line.indexOf('-->') === line.length - '-->'.length;
  return isWhole ? parseMarker(readHiddenComment(END_OPENING, line, MAX_MARKER_CHARS)) : undefined;
}

function parseMarker(value: unknown): MarkerData | undefined {
  const wire = v.safeParse(WireMarker, value);
  return wire.success ? fromWire(wire.output) : undefined;
}
