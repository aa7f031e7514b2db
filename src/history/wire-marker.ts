import * as v from 'valibot';
import type { EarlierWorkflow, KnownEarlierReport } from '../domain/report.ts';
import type { WindowBasis } from '../domain/window.ts';
import { MAX_OPEN_CHARS, readOpen } from './wire-open.ts';
import { budgetsFromWire, budgetsToWire, WIRE_BUDGETS } from './wire-budgets.ts';
import { MAX_SPENDS_CHARS, readSpends } from './wire-spends.ts';

/** What the marker carries: an earlier report without its place. */
export interface MarkerData extends Omit<KnownEarlierReport, 'issue' | 'url' | 'isRounded'> {
  readonly basis: WindowBasis;
  /** Label that the report was published under; absent in older markers. */
  readonly label?: string | undefined;
}

/** Version of the marker's shape: additions keep it, and a reader ignores any other. */
const VERSION = 1;
/** Most workflows in a marker: those that cost the most. */
export const MAX_MARKER_WORKFLOWS = 200;
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** More than a repository spends in the window of a report. US dollars. */
const MAX_USD = 1e9;
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_USD));
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
 * the cost is a floor, `k` total tokens, `m` runs whose spend may be missing,
 * `g` degraded runs, `e` the cost is an estimate (both absent elsewhere), `s` scope,
 * `l` label, `w` workflows, `x` the list of workflows is cut, `p` what each model of each
 * workflow spent, compressed, and `o` which findings stood, likewise (both absent in older
 * markers); those of `wire-budgets.ts`.
 * A workflow is `[name, runs with usage, cost, cost is a floor, total tokens, cache hit rate]`.
 */
export const WireMarker = v.object({
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
  g: v.optional(v.pipe(count, v.minValue(1))),
  e: v.optional(v.literal(true)),
  s: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
  l: v.exactOptional(v.string()),
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
  p: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_SPENDS_CHARS))),
  o: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_OPEN_CHARS))),
  ...WIRE_BUDGETS,
});
export type WireMarker = v.InferOutput<typeof WireMarker>;

/** Writes a marker with these workflows, which may be fewer than it knows. */
export function toWire(
  data: MarkerData,
  workflows: WireMarker['w'],
  isCut: boolean,
  packed: { readonly spends?: string | undefined; readonly open?: string | undefined } = {},
): WireMarker {
  const { spends, open } = packed;
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
    ...(data.runsDegraded !== undefined && { g: data.runsDegraded }),
    ...(data.costIsEstimate && { e: true }),
    s: data.scope,
    ...(data.label !== undefined && { l: data.label }),
    w: workflows,
    x: isCut,
    ...(spends !== undefined && { p: spends }),
    ...(open !== undefined && { o: open }),
    ...budgetsToWire(data),
  };
}

/** Writes a workflow of a marker. */
export function toWireWorkflow(workflow: EarlierWorkflow): WireMarker['w'][number] {
  const { name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate } = workflow;
  return [name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate];
}

/** Reads a marker. */
export function fromWire(wire: WireMarker): MarkerData {
  const spends = wire.p === undefined ? undefined : spendsOf(wire.p, wire.c);
  const open = wire.o === undefined ? undefined : readOpen(wire.o);
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
    ...(wire.g !== undefined && { runsDegraded: wire.g }),
    ...(wire.e && { costIsEstimate: wire.e }),
    scope: wire.s,
    ...(wire.l !== undefined && { label: wire.l }),
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
    ...(spends !== undefined && { spends }),
    ...(open !== undefined && { open }),
    ...budgetsFromWire(wire, wire.c),
  };
}

/** How far a cost in eight digits may be from the sum of its parts; US dollars, and a ratio. */
const ROUNDING_USD = 1e-5;
const ROUNDING = 1e-6;

/** Undefined where they are damaged, or do not add up to the cost of the report. */
function spendsOf(packed: string, costUsd: number | null): MarkerData['spends'] {
  const spends = readSpends(packed);
  const costs = (spends ?? []).flatMap(({ models }) => models.map((model) => model.costUsd ?? 0));
  const difference = costs.reduce((sum, cost) => sum + cost, 0) - (costUsd ?? 0);
  const isSame = Math.abs(difference) <= ROUNDING_USD + (costUsd ?? 0) * ROUNDING;
  return isSame ? spends : undefined;
}
