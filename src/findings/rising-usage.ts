import { windowDays } from '../domain/window.ts';
import { runCounts } from '../domain/coverage.ts';
import { sumKnown } from '../domain/sum-known.ts';
import type { Finding, NotAssessed } from '../domain/finding.ts';
import type { EarlierReport, WorkflowReport } from '../domain/report.ts';
import { countDegraded } from '../history/consumption.ts';
import { nameOfEarlier } from '../history/report-title.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { FEW_RUNS } from './judgement.ts';
import { leastUnusual } from '../trend/usual.ts';
import { missingShare } from '../trend/like-for-like.ts';
import {
  isJudgedByUsual,
  pairUp,
  riseOfTotals,
  riseOfWorkflow,
  usualOfTotals,
  type Pair,
  type Rise,
} from './rises.ts';
import {
  defineRule,
  toFinding,
  type AssessedReport,
  type Facts,
  type Judgement,
  type Saving,
} from './rule.ts';
import { usedRuns } from './scope.ts';
import { sayMany, sayShare, sayTokens, sayUsd } from './wording.ts';

/** Part of a rise of all workflows from which those of single ones are that rise. */
const MOST_OF_A_RISE = 0.5;

/**
 * Cost or tokens grew since the newest earlier report, like for like: per run of each
 * workflow, and a day for the whole report.
 */
export const risingUsage = defineRule('rising-usage', ['rising-usage'], (facts) => {
  const { report } = facts;
  const [earlier] = report.trend.earlier;
  if (earlier === undefined) {
    const reason = 'There is no earlier report to compare with.';
    return { findings: [], notAssessed: [toNotAssessed(reason)] };
  }
  const pairs = pairUp(facts, earlier);
  const rises = pairs.flatMap((pair) => {
    const rise = riseOfWorkflow(pair, facts, earlier);
    return rise === undefined ? [] : [{ pair, rise }];
  });
  return {
    findings: [
      ...findingOfTotals(
        rises.map(({ rise }) => rise),
        facts,
        earlier,
      ),
      ...rises.map(({ pair, rise }) => findingOfWorkflow(pair, rise, facts, earlier)),
    ],
    notAssessed: missing(pairs, facts, earlier).map(toNotAssessed),
  };
});

/** What rose in all workflows together, unless the rises of single ones say most of it. */
function findingOfTotals(
  ofWorkflows: readonly Rise[],
  facts: Facts,
  earlier: EarlierReport,
): readonly Finding[] {
  const rise = riseOfTotals(facts, earlier);
  if (rise === undefined || isToldBy(ofWorkflows, rise)) return [];
  const { workflows, coverage } = facts.report;
  const fewest = Math.min(earlier.runsWithUsage ?? 0, coverage.runsWithUsage);
  const judgement = judge(rise, facts, earlier, workflows, fewest);
  // Where the money is not known, what rose is pressing in its workflow.
  return [toFinding('rising-usage', null, { ...judgement, severity: 'low' })];
}

function isToldBy(ofWorkflows: readonly Rise[], { addedUsd }: Rise): boolean {
  const told = sumKnown(ofWorkflows.map((rise) => rise.addedUsd));
  return addedUsd !== null && told !== null && told >= addedUsd * MOST_OF_A_RISE;
}

function findingOfWorkflow(
  { before, after }: Pair,
  rise: Rise,
  facts: Facts,
  earlier: EarlierReport,
): Finding {
  const workflows = facts.report.workflows.filter(({ name }) => name === after.name);
  const fewest = Math.min(before?.runsWithUsage ?? Infinity, after.runsWithUsage);
  return toFinding('rising-usage', after.name, judge(rise, facts, earlier, workflows, fewest));
}

function judge(
  rise: Rise,
  { report, thresholds }: Facts,
  earlier: EarlierReport,
  workflows: readonly WorkflowReport[],
  fewestRuns: number,
): Judgement {
  const { before, after, relative } = rise.growth;
  const isCost = rise.what === 'Cost';
  const say = isCost ? sayUsd : sayTokens;
  const runs = workflows.flatMap(usedRuns).map((run) => ({
    run,
    value: isCost ? run.usage.costUsd : run.usage.totalTokens,
  }));
  const { usual } = rise;
  const isOfFew = usual === undefined && (earlier.isRounded || fewestRuns < FEW_RUNS);
  return {
    confidence: isOfFew ? 'low' : 'high',
    message:
      usual === undefined
        ? `${rise.what} ${rise.share} rose ${sayShare(relative)} since the report of ${nameOfEarlier(report, earlier)}, from ${say(before)} to ${say(after)}.`
        : `${rise.what} ${rise.share} is ${sayOver(relative)} its usual ${say(before)} (the median of ${sayMany(usual.reports, 'report')}): ${say(after)}.`,
    evidence: {
      unit: isCost ? 'usd' : 'tokens',
      measured: after,
      threshold: limitOf(rise, thresholds['rising-usage']),
      runs: evidenceRuns(runs),
    },
    ...(rise.addedUsd !== null && { saving: savingOf(rise, rise.addedUsd) }),
  };
}

/** `3.2 times`, `43% over`. */
function sayOver(relative: number): string {
  const times = relative + 1;
  return times >= 1.95 ? `${times.toFixed(1)} times` : `${sayShare(relative)} over`;
}

function limitOf({ growth: { before }, usual }: Rise, ratio: number): number {
  const limit = before * (1 + ratio);
  return usual === undefined ? limit : Math.max(limit, leastUnusual(usual));
}

function savingOf({ usual }: Rise, addedUsd: number): Saving {
  const of = usual && {
    medianUsd: usual.median,
    spreadUsd: usual.spread,
    reports: usual.reports,
  };
  return { usd: Math.max(0, addedUsd), isUpperBound: true, of: { addedUsd, ...of } };
}

function missing(pairs: readonly Pair[], facts: Facts, earlier: EarlierReport): readonly string[] {
  const { report } = facts;
  const reasons: string[] = [];
  if (windowDays(report.window) === null || windowDays(earlier) === null) {
    reasons.push('The window of one of the two reports is not known, so totals were not compared.');
  } else if (countDegraded(report.workflows) + (earlier.runsDegraded ?? 0) > 0) {
    reasons.push(
      'Some multi-agent runs of one of the two reports were degraded, so totals were not compared.',
    );
  } else if (isTooIncomplete(report, earlier)) {
    reasons.push(
      'Too many runs of one of the two reports reported no usage, so totals were not compared.',
    );
  } else if (usualOfTotals(facts) === undefined && !(isExact(report.totals) && isExact(earlier))) {
    reasons.push(
      'The total cost is missing or incomplete in one of the two reports, so only the tokens of the totals were compared.',
    );
  }
  const costless = pairs.filter(
    (pair) => !isJudgedByUsual(pair, facts) && !(isExact(pair.before) && isExact(pair.after)),
  );
  if (costless.length > 0) {
    reasons.push(
      `The cost of ${sayMany(costless.length, 'workflow')} is missing or incomplete in one of the two reports, so only tokens were compared there.`,
    );
  }
  return reasons;
}

function isTooIncomplete({ coverage }: AssessedReport, earlier: EarlierReport): boolean {
  return missingShare(runCounts(coverage)) === null || missingShare(earlier) === null;
}

function isExact(
  side: { readonly costUsd: number | null; readonly costIsFloor: boolean } | undefined,
): boolean {
  return side !== undefined && side.costUsd !== null && !side.costIsFloor;
}

function toNotAssessed(reason: string): NotAssessed {
  return { kind: 'rising-usage', workflow: null, reason };
}
