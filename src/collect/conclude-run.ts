import { MISSING_SPEND, type GapReason } from '../domain/coverage.ts';
import type { Run } from '../domain/run.ts';
import type { ScopeIntake } from '../reconcile/scope-intake.ts';

/** What reading one run came to. */
export interface Conclusion {
  /** What the usage rests on; `null` when the run reports none. */
  readonly basis: 'records' | 'totals' | null;
  /** Why usage is missing, in whole or in part; `null` when nothing is. */
  readonly gap: GapReason | null;
  /** Requests that the proxy saw where it recorded no usage; absent when it saw none. */
  readonly unrecordedRequests?: number;
}

/** The same of a run on GitHub. */
export interface RunOutcome extends Conclusion {
  readonly run: Run;
}

/** What is known of one phase under one `workflow_call` prefix. */
export interface Phase {
  readonly name: string;
  /** Where its records go. */
  readonly intake: ScopeIntake;
  files: number;
  /** Rejects of the file that had the most: copies of one file reject the same lines. */
  rejects: number;
  /** Requests of which there is evidence other than their usage. */
  evidence: number;
}

/** Begins a phase of which nothing is known. */
export function startPhase(name: string, intake: ScopeIntake): Phase {
  return { name, intake, files: 0, rejects: 0, evidence: 0 };
}

/** An artifact that reported nothing of a phase. */
export interface Failure {
  /** Phase that makes up for it when known; undefined when none does. */
  readonly phase: string | undefined;
  readonly gap: GapReason;
}

/** Whether nothing more can be learned about a phase from another copy of its records. */
export function isKnown({ intake, rejects }: Phase): boolean {
  return intake.facts.hasSpend && rejects === 0;
}

/** What a group's phases and failures come to; `hasFailed`: the run did. */
export function conclude(
  phases: readonly Phase[],
  failures: readonly Failure[],
  hasFailed: boolean,
): Conclusion {
  const open = failures.filter(
    ({ phase }) => !phases.some((known) => known.name === phase && isKnown(known)),
  );
  const unrecorded = phases
    .filter((phase) => !reportsUsage(phase))
    .reduce((sum, { evidence }) => sum + evidence, 0);
  const gaps = open.map(({ gap }) => gap);
  if (unrecorded > 0) gaps.push('usage-not-recorded');
  const failure = strongestGap(gaps);
  const known = unrecorded > 0 ? { unrecordedRequests: unrecorded } : {};
  const counted = phases.filter(isCounted);
  if (counted.length === 0) {
    return { basis: null, gap: failure ?? gapOfPhases(phases, hasFailed), ...known };
  }
  const basis = counted.some(countsRequests) ? 'records' : 'totals';
  return { basis, gap: failure ?? null, ...known };
}

function countsRequests({ intake: { facts } }: Phase): boolean {
  return facts.countedRequests + facts.countedMessages > 0;
}

function isCounted(phase: Phase): boolean {
  const { countedCoarser, countedRunTotals } = phase.intake.facts;
  return countsRequests(phase) || countedCoarser + countedRunTotals > 0;
}

/** Whether a phase reports any usage, of whatever provider. */
function reportsUsage({ intake: { facts } }: Phase): boolean {
  return facts.requests + facts.messages + facts.coarser + facts.runTotals > 0;
}

/** Why files that could be read reported no usage. */
function gapOfPhases(phases: readonly Phase[], hasFailed: boolean): GapReason {
  if (phases.some(({ rejects }) => rejects > 0)) return 'unreadable';
  if (phases.some(reportsUsage)) return 'other-provider';
  // What gh-aw writes for an agent that never began is whole: there was nothing to report.
  if (hasFailed && phases.some(({ intake }) => intake.facts.hasEmptyTotal)) return 'nothing-spent';
  return phases.some(({ files }) => files > 0) ? 'empty-usage-file' : 'no-usage-file';
}

/**
 * Reasons of which one is reported when a run has several: first those by which spend is
 * missing, then those that explain its absence.
 */
const GAPS_BY_STRENGTH: readonly GapReason[] = [
  'forbidden',
  'rate-limit',
  'time-budget',
  'too-large',
  'unreadable',
  'expired',
  'usage-not-recorded',
  'other-provider',
  'empty-usage-file',
  'nothing-spent',
  'no-usage-file',
];

function strongestGap(gaps: readonly GapReason[]): GapReason | undefined {
  return GAPS_BY_STRENGTH.find((gap) => gaps.includes(gap));
}

/** One conclusion for the agents that several `workflow_call` prefixes keep apart. */
export function joinParts(parts: readonly Conclusion[]): Conclusion {
  const known = parts.filter(({ basis }) => basis !== null);
  const gaps = parts.map(({ gap }) => gap).filter((gap) => gap !== null);
  const missing = gaps.filter((gap) => MISSING_SPEND.has(gap));
  const unrecorded = parts.reduce((sum, part) => sum + (part.unrecordedRequests ?? 0), 0);
  const requests = unrecorded > 0 ? { unrecordedRequests: unrecorded } : {};
  if (known.length === 0) {
    return { basis: null, gap: strongestGap(gaps) ?? 'no-usage-file', ...requests };
  }
  const basis = known.some((part) => part.basis === 'records') ? 'records' : 'totals';
  return { basis, gap: strongestGap(missing) ?? null, ...requests };
}
