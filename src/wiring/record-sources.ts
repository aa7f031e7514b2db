import { spendOfRuns } from '../accounting/summary.ts';
import { UNKNOWN_SPEND } from '../accounting/spend.ts';
import { decodeRecordedRun } from '../decoders/recorded-run.ts';
import type { RecordedEntry } from '../domain/task.ts';
import { SourceError } from '../domain/errors.ts';
import type { CallSource, LocalDocument, RecordSource, StoredRecord } from '../ports.ts';
import { openCallLines } from '../sources/call-lines.ts';
import { openCallStoreFile } from '../sources/call-store-file.ts';
import { isDatabase, readTaskLedger } from '../sources/task-ledger-file.ts';

/** The store that a document is; undefined for documents that hold records themselves. */
export function openRecordSource(document: LocalDocument): RecordSource | undefined {
  return isDatabase(document.head) ? openTaskLedgerFile(document) : undefined;
}

/** The store of calls that a document is, a database or lines; undefined for one that is none. */
export async function openCallSource(document: LocalDocument): Promise<CallSource | undefined> {
  if (!isDatabase(document.head)) return openCallLines(document);
  return document.file === undefined ? undefined : openCallStoreFile(document.file);
}

/** A ledger of tasks: what each run used itself, without the sessions' earlier runs. */
function openTaskLedgerFile({ container, path, file }: LocalDocument): RecordSource {
  return {
    async read() {
      if (file === undefined) {
        const input = path === '' ? container : `${container} ${path}`;
        throw new SourceError(
          `${input}: is a SQLite database, which is read from disk alone; save or unpack it and name its file.`,
        );
      }
      const entries = await readTaskLedger(file);
      return entries === undefined ? undefined : toRecords(entries);
    },
  };
}

/** Oldest first, as they were recorded. */
function toRecords(entries: readonly RecordedEntry[]): readonly StoredRecord[] {
  const spends = spendOfRuns(entries.map(({ entry }) => entry));
  return entries.toReversed().map(({ task, entry }) => ({
    record: decodeRecordedRun(entry, spends.get(entry.id) ?? UNKNOWN_SPEND),
    agent: entry.agent,
    task,
    sessions: entry.sessions.flatMap(({ session }) => session ?? []),
  }));
}
