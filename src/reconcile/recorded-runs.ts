import { toHex } from '../domain/identity.ts';
import type { RecordedRun } from '../domain/task.ts';
import type { Held } from './session-requests.ts';

/** A run that a ledger of tasks tells, with its record. */
export interface HeldRecordedRun extends Held {
  readonly run: Pick<RecordedRun, 'sessions'>;
}

/** What documents other than ledgers tell. */
export interface ToldElsewhere {
  /** Records that belong to sessions. */
  readonly ofSessions: readonly Held[];
  /** Places of usage that tells no session. */
  readonly places: Iterable<string>;
}

/**
 * The runs that nothing but their ledger tells. A ledger repeats what logs told it: a run
 * whose sessions other documents tell is theirs, and so is one that knows no session where
 * usage without sessions lies in or below the ledger's folder.
 */
export function toldByLedgerAlone(
  runs: readonly HeldRecordedRun[],
  { ofSessions, places }: ToldElsewhere,
): readonly HeldRecordedRun[] {
  const sessions = new Set(
    ofSessions.flatMap(({ record: { session } }) => (session?.id ? toHex(session.id) : [])),
  );
  const folders = [...new Set(places)].map(asFolder);
  return runs.filter(({ run, place }) => {
    if (run.sessions.length > 0) return !run.sessions.some((id) => sessions.has(id));
    return !folders.some((folder) => folder.startsWith(asFolder(place)));
  });
}

function asFolder(place: string): string {
  return place.endsWith('/') ? place : `${place}/`;
}
