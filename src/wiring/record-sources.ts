import { SourceError } from '../domain/errors.ts';
import type { LocalDocument, RecordSource } from '../ports.ts';
import { isDatabase, readTaskLedger } from '../sources/task-ledger-file.ts';

/** The store that a document is; undefined for documents that hold records themselves. */
export function openRecordSource(document: LocalDocument): RecordSource | undefined {
  return isDatabase(document.head) ? openTaskLedgerFile(document) : undefined;
}

/** A ledger of tasks. */
function openTaskLedgerFile({ container, path, file }: LocalDocument): RecordSource {
  return {
    async read() {
      if (file !== undefined) return readTaskLedger(file);
      const input = path === '' ? container : `${container} ${path}`;
      throw new SourceError(
        `${input}: is a SQLite database, which is read from disk alone; save or unpack it and name its file.`,
      );
    },
  };
}
