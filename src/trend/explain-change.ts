import { windowDays } from '../domain/window.ts';
import { runCounts } from '../domain/coverage.ts';
import { toDollars, toNanos } from '../domain/money.ts';
import type { EarlierReport, KnownEarlierReport, Report } from '../domain/report.ts';
import type { ChangePart, CostChange, WorkflowSpend } from '../domain/spend-detail.ts';
import { countDegraded } from '../history/consumption.ts';
import { costsOf, spendsOf } from '../history/report-spends.ts';
import { alignSpends, OTHER_MODELS } from '../history/wire-spends.ts';
import { missingShare } from './like-for-like.ts';
import { costOfWindow, splitChange, type RatesOf } from './split-change.ts';

/** Windows of a cron job differ by minutes; from a fiftieth on costs are compared by the day. */
const SAME_LENGTH = 0.02;

/** What of a report its change in cost is made of. */
export type ExplainedReport = Pick<Report, 'window' | 'workflows' | 'totals' | 'coverage'>;

/**
 * The change in cost since an earlier report, split among its causes. Of an earlier report that
 * kept nothing of its models only the workflows' costs are compared. A cost that is a floor is
 * compared as far as it is known. `null` where the cost of either report is unknown or rounded,
 * too many runs of either are missing, or any was degraded.
 */
export function explainChange(
  current: ExplainedReport,
  earlier: KnownEarlierReport,
  ratesOf: RatesOf,
): CostChange | null {
  const scales = scalesOf(current.window, earlier);
  const sides = sidesOf(current, earlier);
  if (scales === null || sides === null || !isComparable(current, earlier)) return null;
  const before = { workflows: sides.before, scale: scales.before };
  const after = { workflows: sides.after, scale: scales.after };
  const parts = splitChange(before, after, ratesOf);
  return {
    fromUsd: costOfWindow(before),
    toUsd: costOfWindow(after),
    perDay: scales.isPerDay,
    parts: mergeParts(parts.map((part) => asFarAsKnown(part, current))),
  };
}

function isComparable(current: ExplainedReport, earlier: KnownEarlierReport): boolean {
  if (current.totals.costUsd === null || earlier.costUsd === null || earlier.isRounded)
    return false;
  if ((earlier.runsDegraded ?? 0) + countDegraded(current.workflows) > 0) return false;
  return [runCounts(current.coverage), earlier].every((one) => missingShare(one) !== null);
}

function scalesOf(
  window: Report['window'],
  earlier: EarlierReport,
): { readonly before: number; readonly after: number; readonly isPerDay: boolean } | null {
  const [now, then] = [windowDays(window), windowDays(earlier)];
  if (now === null || then === null) return null;
  return Math.abs(now / then - 1) <= SAME_LENGTH
    ? { before: 1, after: 1, isPerDay: false }
    : { before: 1 / then, after: 1 / now, isPerDay: true };
}

/** The spends of both in rows that can be compared; `null` where those of either are cut. */
function sidesOf(
  current: ExplainedReport,
  { spends, workflows, workflowsAreCut }: KnownEarlierReport,
): { readonly before: readonly WorkflowSpend[]; readonly after: readonly WorkflowSpend[] } | null {
  const own = spendsOf(current.workflows);
  if (spends !== undefined) {
    const [before, after] = alignSpends(spends, own);
    return { before, after };
  }
  return workflowsAreCut ? null : { before: costsOf(workflows), after: costsAlone(own) };
}

/** Costs alone, to be compared with costs alone. */
function costsAlone(spends: readonly WorkflowSpend[]): readonly WorkflowSpend[] {
  return costsOf(
    spends.map(({ name, runs, models }) => {
      const costs = models.map(({ costUsd }) => costUsd).filter((cost) => cost !== null);
      const costUsd = costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
      return { name, runsWithUsage: runs, costUsd };
    }),
  );
}

/**
 * A workflow that ran and lost its token data is not gone, and a price of several models
 * together changes with what they are.
 */
function asFarAsKnown(part: ChangePart, { workflows }: ExplainedReport): ChangePart {
  const hasRun = workflows.some(({ name, runs }) => name === part.workflow && runs > 0);
  if (part.kind === 'workflow-gone' && hasRun) return { ...part, kind: 'not-explained' };
  return part.model === OTHER_MODELS ? { ...part, kind: 'model-mix', model: null } : part;
}

/** Parts of one cause as one; those that come to nothing are left out. */
function mergeParts(parts: readonly ChangePart[]): readonly ChangePart[] {
  const merged = new Map<string, ChangePart>();
  for (const part of parts) {
    const key = JSON.stringify([part.kind, part.workflow, part.model]);
    const usd = toDollars(toNanos(merged.get(key)?.usd ?? 0) + toNanos(part.usd));
    merged.set(key, { ...part, usd });
  }
  return [...merged.values()].filter(({ usd }) => usd !== 0);
}
