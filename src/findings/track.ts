import type { Finding, NotAssessed } from '../domain/finding.ts';
import { countedDays, DAYS_PER_MONTH } from '../domain/month.ts';
import type { KnownEarlierReport } from '../domain/report.ts';
import type { CauseOfChange, WorkflowSpend } from '../domain/spend-detail.ts';
import type { OpenFinding, TrackEntry } from '../domain/standing.ts';
import { openFindingsOf } from '../history/open-findings.ts';
import { alignSpends } from '../history/wire-spends.ts';
import { splitChange, type RatesOf } from '../trend/split-change.ts';
import type { RuleKind } from './catalogue.ts';

/** A run's own factors: how many there are is another matter. */
const OF_A_RUN: readonly CauseOfChange[] = [
  'requests-per-run',
  'model-mix',
  'prompt-length',
  'caching',
  'output-length',
];

/**
 * Which parts of a change in cost doing away with a finding is about. Others have no record: a
 * rise ends by itself once it is the last report's, and what is not known saves nothing.
 */
const PARTS: Readonly<Partial<Record<RuleKind, readonly CauseOfChange[]>>> = {
  'zero-cache-hits': ['caching'],
  'low-cache-hits': ['caching'],
  'cache-write-over-read': ['caching'],
  'high-input-output-ratio': ['prompt-length'],
  'many-small-requests': ['requests-per-run'],
  'many-requests': ['requests-per-run'],
  'heavy-run': OF_A_RUN,
  'costly-run': OF_A_RUN,
  // Runs are fewer for other reasons too: what their failing cost no split of the cost tells.
  'failing-runs': [],
  'failed-run-spend': [],
  'dearer-model': ['model-mix'],
};
const PARTS_OF = new Map<string, readonly CauseOfChange[]>(Object.entries(PARTS));

/** Single runs come and go by chance; a finding of them has to stand before its end means something. */
const BY_CHANCE: ReadonlySet<string> = new Set<RuleKind>([
  'high-input-output-ratio',
  'many-small-requests',
  'many-requests',
  'heavy-run',
  'costly-run',
]);

/** A finding that would have saved less is not worth a record: chance is larger. US dollars a month. */
const LEAST_PREDICTED_USD = 1;

/** Reports in which a finding of single runs has to have stood. */
const LEAST_STANDING = 3;

/** A report of the series as the record reads it. */
interface Standing {
  readonly date: string;
  readonly days: number | null;
  readonly open: readonly OpenFinding[];
  /** Workflows that ran and reported usage. */
  readonly ran: ReadonlySet<string>;
  readonly spends: readonly WorkflowSpend[] | undefined;
}

/** The report of now. */
export interface CurrentStanding {
  readonly date: string;
  readonly window: { readonly from: string | null; readonly to: string | null };
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
  readonly spends: readonly WorkflowSpend[];
}

/**
 * Which findings ended, and what that was worth against what was predicted. One has ended if
 * its workflow ran since and it was found no more; what it was worth is the change of the
 * workflow's cost since the last report in which it stood, as far as it is of what the remedy
 * is about, a day on average over the reports since and at as many runs as before. The newest
 * end comes first.
 *
 * @param history - earlier reports, the newest first.
 */
export function trackRecord(
  current: CurrentStanding,
  history: readonly KnownEarlierReport[],
  ratesOf: RatesOf,
): readonly TrackEntry[] {
  const reports = [...history.flatMap(standingOf).toReversed(), nowOf(current)];
  const entries = endedIn(reports).flatMap(({ finding, last }): TrackEntry[] => {
    const { kind, workflow, savingUsdPerMonth, savingIsUpperBound } = finding;
    if (workflow === null || isInDoubt(finding, current)) return [];
    if (BY_CHANCE.has(kind) && finding.reports < LEAST_STANDING) return [];
    const [before, ...later] = reports.slice(last);
    const since = later.filter(({ ran }) => ran.has(workflow));
    const [first] = since;
    if (before === undefined || first === undefined) return [];
    const actualUsdPerMonth = savedSince(before, since, finding, ratesOf);
    // A workflow that spends less is under the threshold of this one without another model.
    if (kind === 'dearer-model' && (actualUsdPerMonth ?? 0) <= 0) return [];
    return [
      {
        finding: kind,
        workflow,
        since: finding.since,
        ended: first.date,
        reports: since.length,
        predictedUsdPerMonth: savingUsdPerMonth ?? 0,
        predictionIsUpperBound: savingIsUpperBound,
        actualUsdPerMonth,
      },
    ];
  });
  return entries.sort(
    (a, b) =>
      descending(a.ended, b.ended) ||
      descending(a.predictedUsdPerMonth, b.predictedUsdPerMonth) ||
      descending(b.workflow, a.workflow) ||
      descending(b.finding, a.finding),
  );
}

function standingOf(report: KnownEarlierReport): readonly Standing[] {
  if (report.open === undefined) return [];
  const { date, open, workflows, spends } = report;
  return [
    {
      date,
      days: countedDays(report),
      open,
      ran: new Set([...workflows, ...(spends ?? [])].map(({ name }) => name)),
      spends,
    },
  ];
}

function nowOf({ date, window, findings, spends }: CurrentStanding): Standing {
  return {
    date,
    days: countedDays(window),
    open: openFindingsOf(findings),
    ran: new Set(spends.map(({ name }) => name)),
    spends,
  };
}

/** A finding that does not stand now. */
interface Ended {
  /** As the last report had it in which it stood. */
  readonly finding: OpenFinding;
  /** Place of that report. */
  readonly last: number;
}

/** What stood last as a symptom ended with its cause, which has the record. */
function endedIn(reports: readonly Standing[]): readonly Ended[] {
  const last = new Map<string, Ended>();
  for (const [index, { open }] of reports.entries()) {
    for (const finding of open) {
      const key = JSON.stringify([finding.kind, finding.workflow]);
      if (PARTS_OF.has(finding.kind)) last.set(key, { finding, last: index });
    }
  }
  return [...last.values()].filter(
    (ended) =>
      ended.last < reports.length - 1 &&
      (ended.finding.savingUsdPerMonth ?? 0) >= LEAST_PREDICTED_USD,
  );
}

/**
 * What ended findings save together, US dollars a month: predicted, and so far. Findings of one
 * workflow that are about the same parts of its cost count once, as the one that saved most;
 * what is not known is left out of both. `null` where nothing is known.
 */
export function sumTrack(
  track: readonly TrackEntry[],
): { readonly predictedUsd: number; readonly actualUsd: number } | null {
  const counted = new Set<string>();
  let [predictedUsd, actualUsd] = [0, 0];
  const known = track.filter(({ actualUsdPerMonth }) => actualUsdPerMonth !== null);
  const saved = (entry: TrackEntry): number => entry.actualUsdPerMonth ?? 0;
  for (const entry of known.toSorted((a, b) => saved(b) - saved(a))) {
    const parts = (PARTS_OF.get(entry.finding) ?? [entry.finding]).map((part) =>
      JSON.stringify([entry.workflow, part]),
    );
    if (parts.some((part) => counted.has(part))) continue;
    for (const part of parts) counted.add(part);
    predictedUsd += entry.predictedUsdPerMonth;
    actualUsd += saved(entry);
  }
  return counted.size === 0 ? null : { predictedUsd, actualUsd };
}

function isInDoubt({ kind, workflow }: OpenFinding, { notAssessed }: CurrentStanding): boolean {
  return notAssessed.some((one) => one.kind === kind && one.workflow === workflow);
}

/** US dollars a month; `null` where no report since can be compared with the one before. */
function savedSince(
  before: Standing,
  since: readonly Standing[],
  finding: OpenFinding,
  ratesOf: RatesOf,
): number | null {
  let days = 0;
  let savedUsd = 0;
  for (const report of since) {
    const saved = savedPerDay(before, report, finding, ratesOf);
    if (saved === null || report.days === null) continue;
    days += report.days;
    savedUsd += saved * report.days;
  }
  return days === 0 ? null : (savedUsd / days) * DAYS_PER_MONTH;
}

function savedPerDay(
  before: Standing,
  after: Standing,
  { kind, workflow }: OpenFinding,
  ratesOf: RatesOf,
): number | null {
  if (!before.spends || !after.spends || !before.days || !after.days) return null;
  const [then, now] = alignSpends(before.spends, after.spends).map((spends) =>
    spends.filter(({ name }) => name === workflow),
  );
  // A workflow for which a marker had no room cannot be compared.
  if (!then?.length || !now?.length) return null;
  const meant = new Set(PARTS_OF.get(kind));
  if (meant.size === 0) return null;
  const parts = splitChange(
    { workflows: then, scale: 1 / before.days },
    { workflows: now, scale: asManyRuns(then, now, before.days) ?? 1 / after.days },
    ratesOf,
  );
  if (parts.some((part) => part.kind === 'not-explained')) return null;
  return parts.reduce((saved, part) => (meant.has(part.kind) ? saved - part.usd : saved), 0);
}

/**
 * What makes a day of the runs since one of as many as before, so that fewer runs save nothing
 * and more take nothing away; undefined where the records know no runs.
 */
function asManyRuns(
  then: readonly WorkflowSpend[],
  now: readonly WorkflowSpend[],
  daysBefore: number,
): number | undefined {
  const [before, after] = [then, now].map((of) => of.reduce((sum, { runs }) => sum + runs, 0));
  return before && after ? before / after / daysBefore : undefined;
}

function descending<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
