import type { AgentRun } from '../domain/agent-run.ts';
import { MISSING_SPEND, type GapReason } from '../domain/coverage.ts';
import type { Run } from '../domain/run.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Deduplicator } from '../reconcile/deduplicate.ts';

/** What reading one run came to. */
export interface RunOutcome {
  readonly run: Run;
  /** What the usage rests on; `null` when the run told none. */
  readonly basis: 'records' | 'totals' | null;
  /** Why usage is missing, in whole or in part; `null` when nothing is. */
  readonly gap: GapReason | null;
}

/** What is known of one phase under one `workflow_call` prefix. */
export interface Phase {
  readonly name: string;
  readonly seen: Deduplicator;
  files: number;
  /** Rejects of the file that had the most: copies of one file reject the same lines. */
  rejects: number;
  /** Requests of an earlier attempt that were packed once more. */
  earlier: number;
  /** Requests told, and those of them that are of a provider to count. */
  requests: number;
  countedRequests: number;
  /** These, and what else of such a provider is counted. */
  counted: number;
  /** Of all requests those of Claude's provider: what Claude's own logs tell once more. */
  ofClaude: number;
  /** Totals to fall back to when no request is told. */
  total: UsageRecord | undefined;
  /** What Claude's own logs tell; counted when the firewall told no request. */
  readonly sessions: UsageRecord[];
  readonly agentRuns: AgentRun[];
}

/** An artifact that told nothing of a phase. */
export interface Failure {
  /** Phase that makes up for it when known; undefined when none does. */
  readonly phase: string | undefined;
  readonly gap: GapReason;
}

/** Whether nothing more can be learned about a phase from another copy of its records. */
export function isKnown(phase: Phase): boolean {
  return phase.requests > 0 && phase.rejects === 0;
}

/** What a group's phases and failures come to. */
export function conclude(
  run: Run,
  phases: readonly Phase[],
  failures: readonly Failure[],
): RunOutcome {
  const open = failures.filter(
    ({ phase }) => !phases.some((known) => known.name === phase && isKnown(known)),
  );
  const failure = strongestGap(open.map(({ gap }) => gap));
  const counted = phases.filter(({ counted }) => counted > 0);
  if (counted.length === 0) return { run, basis: null, gap: failure ?? gapOfPhases(phases) };
  const basis = counted.some(countsRequests) ? 'records' : 'totals';
  return { run, basis, gap: failure ?? null };
}

function countsRequests({ countedRequests, sessions }: Phase): boolean {
  return countedRequests > 0 || sessions.some(({ grain }) => grain === 'request');
}

function hasRequests({ requests, sessions }: Phase): boolean {
  return requests > 0 || sessions.some(({ grain }) => grain === 'request');
}

/** Why files that could be read told no usage. */
function gapOfPhases(phases: readonly Phase[]): GapReason {
  if (phases.some(({ rejects }) => rejects > 0)) return 'unreadable';
  if (phases.some((phase) => hasRequests(phase) || tellsTotal(phase))) {
    return 'other-provider';
  }
  return phases.some(({ files }) => files > 0) ? 'empty-usage-file' : 'no-usage-file';
}

function tellsTotal({ total, sessions, agentRuns }: Phase): boolean {
  return total !== undefined || sessions.length + agentRuns.length > 0;
}

/**
 * Reasons of which one is told when a run has several: first those by which spend is
 * missing, then those that explain its absence.
 */
const GAPS_BY_STRENGTH: readonly GapReason[] = [
  'forbidden',
  'rate-limit',
  'time-budget',
  'too-large',
  'unreadable',
  'expired',
  'other-provider',
  'empty-usage-file',
  'no-usage-file',
];

function strongestGap(gaps: readonly GapReason[]): GapReason | undefined {
  return GAPS_BY_STRENGTH.find((gap) => gaps.includes(gap));
}

/** One outcome of the agents that several `workflow_call` prefixes keep apart. */
export function joinParts(run: Run, parts: readonly RunOutcome[]): RunOutcome {
  const told = parts.filter(({ basis }) => basis !== null);
  const gaps = parts.map(({ gap }) => gap).filter((gap) => gap !== null);
  const missing = gaps.filter((gap) => MISSING_SPEND.has(gap));
  if (told.length === 0) return { run, basis: null, gap: strongestGap(gaps) ?? 'no-usage-file' };
  const basis = told.some((part) => part.basis === 'records') ? 'records' : 'totals';
  return { run, basis, gap: strongestGap(missing) ?? null };
}
