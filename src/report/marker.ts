/*
 * The hidden first line of an issue: it says that the issue is ours, and carries what a
 * later report compares with, so that no report has to be worked out a second time.
 */
import * as v from 'valibot';
import type { EarlierReport, EarlierWorkflow, Report } from '../domain/report.ts';
import { dateOfWindow, type WindowBasis } from '../domain/window.ts';
import { runCounts } from '../domain/coverage.ts';
import { consumptionByName } from '../findings/consumption.ts';
import { scopeKey } from './scope.ts';

/** What the marker carries: an earlier report without its place. */
export interface MarkerData extends Omit<EarlierReport, 'issue' | 'url' | 'isRounded'> {
  readonly basis: WindowBasis;
}

/** Version of the marker's shape: additions keep it, and a reader ignores any other. */
const VERSION = 1;
const OPENING = '<!-- token-usage-report ';
const CLOSING = ' -->';

/** Most workflows in a marker: those that cost the most. */
export const MAX_MARKER_WORKFLOWS = 200;
/** Longest marker, so that it never takes more than a quarter of an issue's 65,536 characters. */
export const MAX_MARKER_CHARS = 16_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const rate = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const date = v.pipe(v.string(), v.isoDate());
const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => Number.isFinite(Date.parse(text))),
);

/**
 * The marker on the wire. Keys are short because GitHub counts them:
 * `d` date, `f` from, `t` to, `b` basis, `r` runs with usage, `c` cost in US dollars, `cf`
 * the cost is a floor, `k` total tokens, `m` runs whose spend may be missing, `s` scope, `w` workflows, `x` the list of workflows is cut.
 * A workflow is `[name, runs with usage, cost, cost is a floor, total tokens, cache hit rate]`.
 */
const WireMarker = v.object({
  v: v.literal(VERSION),
  d: date,
  f: v.nullable(instant),
  t: v.nullable(instant),
  b: v.picklist(['last-report', 'look-back', 'explicit']),
  r: v.nullable(count),
  c: v.nullable(amount),
  cf: v.boolean(),
  k: v.nullable(count),
  m: v.nullable(count),
  s: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
  w: v.pipe(
    v.array(
      v.tuple([
        v.string(),
        count,
        v.nullable(amount),
        v.boolean(),
        v.nullable(count),
        v.nullable(rate),
      ]),
    ),
    v.maxLength(MAX_MARKER_WORKFLOWS),
  ),
  x: v.boolean(),
});
type WireMarker = v.InferOutput<typeof WireMarker>;

/** What a later report needs of this one. */
export function markerFromReport(report: Report): MarkerData {
  const { window, coverage, totals } = report;
  const workflows = [...consumptionByName(report.workflows).values()];
  return {
    date:
      window.to === null
        ? report.generatedAt.slice(0, 10)
        : dateOfWindow({ to: new Date(window.to) }),
    from: window.from,
    to: window.to,
    basis: window.basis,
    ...runCounts(coverage),
    scope: scopeKey({ providers: report.providers, ...report.filters }),
    costUsd: rounded(totals.costUsd),
    costIsFloor: totals.costIsFloor,
    totalTokens: totals.totalTokens,
    workflows: workflows.map((workflow) => ({
      ...workflow,
      costUsd: rounded(workflow.costUsd),
      cacheHitRate: rounded(workflow.cacheHitRate),
    })),
    workflowsAreCut: false,
  };
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
  let free = MAX_MARKER_CHARS - wrap(toWire(data, [], true)).length;
  for (const row of rows) {
    const length = safeJson(row).length + 1;
    if (kept.length === MAX_MARKER_WORKFLOWS) break;
    if (length > free) continue;
    kept.push(row);
    free -= length;
  }
  return wrap(toWire(data, kept, data.workflowsAreCut || kept.length < rows.length));
}

function toWire(data: MarkerData, workflows: WireMarker['w'], isCut: boolean): WireMarker {
  return {
    v: VERSION,
    d: data.date,
    f: data.from,
    t: data.to,
    b: data.basis,
    r: data.runsWithUsage,
    c: data.costUsd,
    cf: data.costIsFloor,
    k: data.totalTokens,
    m: data.runsMissing,
    s: data.scope,
    w: workflows,
    x: isCut,
  };
}

function toWireWorkflow(workflow: EarlierWorkflow): WireMarker['w'][number] {
  const { name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate } = workflow;
  return [name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate];
}

function byCost(a: EarlierWorkflow, b: EarlierWorkflow): number {
  const difference = (b.costUsd ?? -1) - (a.costUsd ?? -1);
  if (difference !== 0 || a.name === b.name) return difference;
  return a.name < b.name ? -1 : 1;
}

function wrap(wire: WireMarker): string {
  return `${OPENING}${safeJson(wire)}${CLOSING}`;
}

function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    literal.replace(
      /[<>&]|-(?=-)|[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/**
 * The marker at the very start of an issue's body; undefined when there is none, or none
 * that can be trusted. Never throws: a body is anybody's text.
 */
export function readMarker(body: string): MarkerData | undefined {
  const text = body.slice(0, MAX_MARKER_CHARS + 100).trimStart();
  const end = text.indexOf(CLOSING);
  if (!text.startsWith(OPENING) || end < 0 || end + CLOSING.length > MAX_MARKER_CHARS) {
    return undefined;
  }
  const wire = v.safeParse(WireMarker, parseJson(text.slice(OPENING.length, end)));
  return wire.success ? fromWire(wire.output) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromWire(wire: WireMarker): MarkerData {
  return {
    date: wire.d,
    from: wire.f,
    to: wire.t,
    basis: wire.b,
    runsWithUsage: wire.r,
    costUsd: wire.c,
    costIsFloor: wire.cf,
    totalTokens: wire.k,
    runsMissing: wire.m,
    scope: wire.s,
    workflows: wire.w.map(
      ([name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate]) => ({
        name,
        runsWithUsage,
        costUsd,
        costIsFloor,
        totalTokens,
        cacheHitRate,
      }),
    ),
    workflowsAreCut: wire.x,
  };
}
