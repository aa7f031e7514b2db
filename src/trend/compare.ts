import { windowDays } from '../domain/window.ts';
import type {
  Change,
  ChangeKind,
  EarlierReport,
  EarlierWorkflow,
  KnownEarlierReport,
  Report,
  TotalsChange,
  Trend,
} from '../domain/report.ts';
import { compareText } from '../domain/compare-text.ts';
import { runCounts } from '../domain/coverage.ts';
import { consumptionByName, countDegraded, mergeByName } from '../history/consumption.ts';
import {
  costPerRunGrowth,
  isOver,
  missingShare,
  per,
  tokensPerRunGrowth,
  type Growth,
} from './like-for-like.ts';

/** What of a report is compared. */
export type ComparedReport = Pick<Report, 'window' | 'workflows' | 'totals' | 'coverage'>;

/**
 * Change of consumption per run from which it is listed: the analyzer's "increasing trend",
 * in both directions. https://github.com/github/gh-aw-firewall/pull/1605 (2026-04-02)
 */
const LISTED_CHANGE = 0.2;

/** A rounded table shows any smaller cache hit rate as 0%. */
const ROUNDED_ZERO_RATE = 0.01;

/** What needs a look comes first. */
const KIND_ORDER: readonly ChangeKind[] = [
  'cost-up',
  'tokens-up',
  'caching-lost',
  'workflow-new',
  'cost-down',
  'tokens-down',
  'caching-gained',
  'workflow-gone',
];

/**
 * The report against the newest of the earlier ones, workflow by workflow, matched by name.
 *
 * Numbers that are missing or a floor on either side are not compared, nor are degraded runs
 * and totals that hold one, and a change that the rounding of another program's report could
 * explain is not listed. A workflow is new
 * when no earlier report at hand names it, and gone when it has no run in this window.
 */
export function compare(current: ComparedReport, reports: readonly KnownEarlierReport[]): Trend {
  const earlier = reports.map(shownPart).sort(newestFirst);
  const [newest] = earlier;
  if (newest === undefined) return { earlier, changes: [], totals: null };
  const after = consumptionByName(current.workflows);
  const before = mergeByName(newest.workflows);
  const changes = [
    ...[...after.values()].flatMap((workflow) => {
      const match = before.get(workflow.name);
      return match === undefined ? [] : differences(match, workflow, newest.isRounded);
    }),
    ...newWorkflows(after, earlier),
    ...goneWorkflows(before, after, current),
  ];
  return { earlier, changes: changes.sort(byKindAndSize), totals: totalsChange(current, newest) };
}

/** What a later report repeats of an earlier one. */
function shownPart({
  spends: _spends,
  open: _open,
  days: _days,
  budgetDays: _budgetDays,
  notified: _notified,
  ...report
}: KnownEarlierReport): EarlierReport {
  return report;
}

function differences(
  before: EarlierWorkflow,
  after: EarlierWorkflow,
  isRounded: boolean,
): readonly Change[] {
  const { name } = after;
  const cost = consumptionChange(name, 'cost', costPerRunGrowth(before, after, isRounded));
  const tokens = consumptionChange(name, 'tokens', tokensPerRunGrowth(before, after, isRounded));
  return [cost ?? tokens, cachingChange(before, after, isRounded)].filter(
    (change) => change !== undefined,
  );
}

function consumptionChange(
  workflow: string,
  what: 'cost' | 'tokens',
  growth: Growth | null,
): Change | undefined {
  if (growth === null) return undefined;
  const { before, after, relative, certain } = growth;
  if (isOver(LISTED_CHANGE, Math.abs(certain))) return undefined;
  return { kind: `${what}-${certain > 0 ? 'up' : 'down'}`, workflow, before, after, relative };
}

function cachingChange(
  { cacheHitRate: before }: EarlierWorkflow,
  { name: workflow, cacheHitRate: after }: EarlierWorkflow,
  isRounded: boolean,
): Change | undefined {
  if (before === null || after === null) return undefined;
  const isGained = before === 0 && after > (isRounded ? ROUNDED_ZERO_RATE : 0);
  const isLost = before > 0 && after === 0;
  if (!isGained && !isLost) return undefined;
  const relative = relativeOf(before, after);
  return { kind: isGained ? 'caching-gained' : 'caching-lost', workflow, before, after, relative };
}

/** A workflow that runs weekly is missing from the newest of daily reports, yet not new. */
function newWorkflows(
  after: ReadonlyMap<string, EarlierWorkflow>,
  earlier: readonly EarlierReport[],
): readonly Change[] {
  if (earlier[0]?.workflowsAreCut === true) return [];
  const known = new Set(earlier.flatMap(({ workflows }) => workflows.map(({ name }) => name)));
  return [...after.values()]
    .filter(({ name }) => !known.has(name))
    .map(({ name, costUsd }) => onOneSide('workflow-new', name, null, costUsd));
}

/** A workflow that ran and lost its token data is a gap of the report, not gone. */
function goneWorkflows(
  before: ReadonlyMap<string, EarlierWorkflow>,
  after: ReadonlyMap<string, EarlierWorkflow>,
  current: ComparedReport,
): readonly Change[] {
  const running = new Set(current.workflows.filter(({ runs }) => runs > 0).map(({ name }) => name));
  return [...before.values()]
    .filter(({ name }) => !running.has(name) && !after.has(name))
    .map(({ name, costUsd }) => onOneSide('workflow-gone', name, costUsd, null));
}

function onOneSide(
  kind: ChangeKind,
  workflow: string,
  before: number | null,
  after: number | null,
): Change {
  return { kind, workflow, before, after, relative: null };
}

function totalsChange(current: ComparedReport, earlier: EarlierReport): TotalsChange {
  const days = windowDays(current.window);
  const earlierDays = windowDays(earlier);
  const costPerDayBefore = per(earlier.costUsd, earlierDays);
  const costPerDayAfter = per(current.totals.costUsd, days);
  const tokensPerDayBefore = per(earlier.totalTokens, earlierDays);
  const tokensPerDayAfter = per(current.totals.totalTokens, days);
  const isFloor = earlier.costIsFloor || current.totals.costIsFloor;
  const now = runCounts(current.coverage);
  const degraded = (earlier.runsDegraded ?? 0) + countDegraded(current.workflows);
  const isComparable =
    degraded === 0 && missingShare(earlier) !== null && missingShare(now) !== null;
  return {
    costPerDayBefore,
    costPerDayAfter,
    costRelative: isFloor || !isComparable ? null : relativeOf(costPerDayBefore, costPerDayAfter),
    tokensPerDayBefore,
    tokensPerDayAfter,
    tokensRelative: isComparable ? relativeOf(tokensPerDayBefore, tokensPerDayAfter) : null,
  };
}

function relativeOf(before: number | null, after: number | null): number | null {
  return before === null || after === null || before === 0 ? null : after / before - 1;
}

function newestFirst(a: EarlierReport, b: EarlierReport): number {
  return compareText(b.date, a.date) || b.issue - a.issue;
}

function byKindAndSize(a: Change, b: Change): number {
  const size = ({ before, after }: Change): number => Math.abs((after ?? 0) - (before ?? 0));
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    size(b) - size(a) ||
    compareText(a.workflow, b.workflow)
  );
}
