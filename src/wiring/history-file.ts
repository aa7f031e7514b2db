import type { HistoryStore } from '../ports.ts';
import { writeHistoryFile } from '../publishers/history-file.ts';
import { readHistoryFile } from '../sources/history-file.ts';

/** The reports that a file of the user's keeps; it need not be there yet. */
export function openHistoryFile(path: string): HistoryStore {
  return {
    name: path,
    read: () => readHistoryFile(path),
    write: (text) => writeHistoryFile(path, text),
  };
}
