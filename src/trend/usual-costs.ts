import { windowDays } from '../domain/window.ts';
import { mergeByName } from '../history/consumption.ts';
import type { EarlierReport } from '../domain/report.ts';
import { missingShare, per } from './like-for-like.ts';
import { usualOf, type Usual } from './usual.ts';

/** What is usual in a series of reports; US dollars. */
export interface UsualCosts {
  /** Of a run, by workflow, over the reports in which it ran. */
  readonly perRun: ReadonlyMap<string, Usual>;
  /** Of a workflow and a day, likewise. */
  readonly perDay: ReadonlyMap<string, Usual>;
  /** Of all workflows and a day. */
  readonly totalPerDay: Usual | undefined;
}

/**
 * What is usual by earlier reports. Costs that are rounded or a floor are left out; so are
 * costs a day of reports from which runs are missing or in which some were degraded.
 */
export function usualCosts(earlier: readonly EarlierReport[]): UsualCosts {
  const exact = earlier.filter(({ isRounded }) => !isRounded);
  const whole = exact.filter((one) => missingShare(one) === 0 && one.runsDegraded === undefined);
  return {
    perRun: usualByName(exact, ({ costUsd, runsWithUsage }) => per(costUsd, runsWithUsage)),
    perDay: usualByName(whole, ({ costUsd }, report) => per(costUsd, windowDays(report))),
    totalPerDay: usualOf(
      whole
        .filter(({ costIsFloor }) => !costIsFloor)
        .flatMap((report) => per(report.costUsd, windowDays(report)) ?? []),
    ),
  };
}

function usualByName(
  reports: readonly EarlierReport[],
  numberOf: (workflow: EarlierReport['workflows'][number], report: EarlierReport) => number | null,
): ReadonlyMap<string, Usual> {
  const numbers = new Map<string, number[]>();
  for (const report of reports) {
    for (const workflow of mergeByName(report.workflows).values()) {
      const number = workflow.costIsFloor ? null : numberOf(workflow, report);
      if (number === null) continue;
      const own = numbers.get(workflow.name);
      if (own === undefined) numbers.set(workflow.name, [number]);
      else own.push(number);
    }
  }
  return new Map(
    Array.from(numbers).flatMap(([name, own]): [string, Usual][] => {
      const usual = usualOf(own);
      return usual === undefined ? [] : [[name, usual]];
    }),
  );
}
