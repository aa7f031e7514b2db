import { runCounts } from '../domain/coverage.ts';
import type { Finding, NotAssessed } from '../domain/finding.ts';
import type { EarlierReport, WorkflowReport } from '../domain/report.ts';
import { countDegraded } from '../history/consumption.ts';
import { nameOfEarlier } from '../history/report-title.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { FEW_RUNS } from './judgement.ts';
import { missingShare, windowDays } from '../trend/like-for-like.ts';
import { pairUp, riseOfTotals, riseOfWorkflow, type Pair, type Rise } from './rises.ts';
import { defineRule, toFinding, type AssessedReport, type Facts, type Judgement } from './rule.ts';
import { usedRuns } from './scope.ts';
import { sayMany, sayShare, sayTokens, sayUsd } from './wording.ts';

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
  const pairs = pairUp(report, earlier);
  return {
    findings: [
      ...findingOfTotals(facts, earlier),
      ...pairs.flatMap((pair) => findingOfWorkflow(pair, facts, earlier)),
    ],
    notAssessed: missing(pairs, report, earlier).map(toNotAssessed),
  };
});

function findingOfTotals(facts: Facts, earlier: EarlierReport): readonly Finding[] {
  const rise = riseOfTotals(facts, earlier);
  if (rise === undefined) return [];
  const { workflows, coverage } = facts.report;
  const fewest = Math.min(earlier.runsWithUsage ?? 0, coverage.runsWithUsage);
  return [toFinding('rising-usage', null, judge(rise, facts, earlier, workflows, fewest))];
}

function findingOfWorkflow(pair: Pair, facts: Facts, earlier: EarlierReport): readonly Finding[] {
  const rise = riseOfWorkflow(pair, facts, earlier);
  if (rise === undefined) return [];
  const { before, after } = pair;
  const workflows = facts.report.workflows.filter(({ name }) => name === after.name);
  const fewest = Math.min(before.runsWithUsage, after.runsWithUsage);
  return [toFinding('rising-usage', after.name, judge(rise, facts, earlier, workflows, fewest))];
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
  return {
    confidence: earlier.isRounded || fewestRuns < FEW_RUNS ? 'low' : 'high',
    message: `${rise.what} ${rise.share} rose ${sayShare(relative)} since the report of ${nameOfEarlier(report, earlier)}, from ${say(before)} to ${say(after)}.`,
    evidence: {
      unit: isCost ? 'usd' : 'tokens',
      measured: after,
      threshold: before * (1 + thresholds['rising-usage']),
      runs: evidenceRuns(runs),
    },
    ...(rise.addedUsd !== null && {
      saving: {
        usd: Math.max(0, rise.addedUsd),
        isUpperBound: true,
        of: { addedUsd: rise.addedUsd },
      },
    }),
  };
}

function missing(
  pairs: readonly Pair[],
  report: AssessedReport,
  earlier: EarlierReport,
): readonly string[] {
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
  } else if (!isExact(report.totals) || !isExact(earlier)) {
    reasons.push(
      'The total cost is missing or incomplete in one of the two reports, so only the tokens of the totals were compared.',
    );
  }
  const costless = pairs.filter(({ before, after }) => !isExact(before) || !isExact(after));
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

function isExact(side: {
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
}): boolean {
  return side.costUsd !== null && !side.costIsFloor;
}

function toNotAssessed(reason: string): NotAssessed {
  return { kind: 'rising-usage', workflow: null, reason };
}
