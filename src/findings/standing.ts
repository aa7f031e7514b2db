import type { Finding } from '../domain/finding.ts';
import type { KnownEarlierReport } from '../domain/report.ts';
import type { OpenFinding } from '../domain/standing.ts';
import { subjectKeyOf } from '../history/open-findings.ts';

type Standing = Pick<OpenFinding, 'since' | 'reports'>;

/**
 * Findings with how long they stand. A workflow that did not run in a report did not do away
 * with its findings there, so that they are looked up in the last one in which it ran.
 *
 * @param history - earlier reports, the newest first.
 * @param date - UTC date of the report, `YYYY-MM-DD`.
 */
export function withStanding(
  findings: readonly Finding[],
  history: readonly KnownEarlierReport[],
  date: string,
): readonly Finding[] {
  const standing = history.map(standingOf);
  const isKnown = history[0]?.open !== undefined;
  return findings.map((finding) => {
    const before = lastStanding(finding, standing);
    return before === undefined
      ? { ...finding, since: date, ...(isKnown && { reports: 1 }) }
      : { ...finding, since: before.since, reports: before.reports + 1 };
  });
}

/** What a report says of findings. */
interface ReportStanding {
  readonly open: ReadonlyMap<string, Standing>;
  /** Workflows that ran in it and reported usage. */
  readonly ran: ReadonlySet<string>;
}

function standingOf({ open = [], workflows, spends = [] }: KnownEarlierReport): ReportStanding {
  return {
    open: new Map(open.map((finding) => [keyOf(finding, finding.subject), finding])),
    // Files know no runs, but what was spent.
    ran: new Set([...workflows, ...spends].map(({ name }) => name)),
  };
}

function lastStanding(finding: Finding, reports: readonly ReportStanding[]): Standing | undefined {
  const { workflow } = finding;
  const runs = workflow !== null && reports.some(({ ran }) => ran.has(workflow));
  // Of a workflow that never reported usage it is unknown in which reports it ran.
  for (const { open, ran } of runs ? reports : reports.slice(0, 1)) {
    const found = open.get(keyOf(finding, subjectKeyOf(finding)));
    if (found !== undefined || (workflow !== null && ran.has(workflow))) return found;
  }
  return undefined;
}

function keyOf(
  { kind, workflow }: Pick<Finding, 'kind' | 'workflow'>,
  subject: string | undefined,
): string {
  return JSON.stringify([kind, workflow, subject]);
}
