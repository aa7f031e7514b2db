import type { Attribution } from '../domain/attribution.ts';
import { toHex } from '../domain/identity.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { ScopeState } from './scope-state.ts';

/** A run that a store keeps, such as a ledger of tasks, with its record. */
export interface StoredRun {
  readonly attribution: Attribution;
  readonly record: UsageRecord;
  /** The folder of the store. */
  readonly place: string;
  /** The sessions that the run used, 16 hexadecimal digits each; empty where unknown. */
  readonly sessions: readonly string[];
}

/**
 * The runs that nothing but their store reports. A store repeats what logs reported to it: a
 * run whose sessions documents report is theirs, and so is one that knows no session where
 * usage without sessions is in or below the store's folder.
 */
export function unreportedRuns(
  runs: readonly StoredRun[],
  scopes: readonly ScopeState[],
): readonly StoredRun[] {
  if (runs.length === 0) return [];
  const ofSessions = scopes.flatMap(({ messages, totals }) => [...messages, ...totals]);
  const sessions = new Set(
    ofSessions.flatMap(({ record: { session } }) => (session?.id ? toHex(session.id) : [])),
  );
  const folders = new Set(
    scopes.filter(reportsNoSession).map(({ scope }) => asFolder(scope.place)),
  );
  return runs.filter((run) => {
    if (run.sessions.length > 0) return !run.sessions.some((id) => sessions.has(id));
    return ![...folders].some((folder) => folder.startsWith(asFolder(run.place)));
  });
}

function reportsNoSession({ facts, runTotals, agentRuns }: ScopeState): boolean {
  const hasSessionlessRun = agentRuns.some(({ run }) => run.session === undefined);
  return facts.requests > 0 || runTotals.length > 0 || hasSessionlessRun;
}

function asFolder(place: string): string {
  return place.endsWith('/') ? place : `${place}/`;
}
