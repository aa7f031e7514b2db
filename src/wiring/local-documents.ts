import { mayTellUsage } from '../decoders/choose-decoder.ts';
import type { FindDocuments, Log } from '../ports.ts';
import { readLocalDocuments } from '../sources/local-files.ts';
import { isDatabaseName } from '../sources/task-ledger-file.ts';

/** Finds the documents of files, folders, zips and `-` (standard input) that may hold usage. */
export function findLocalDocuments(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  log: Log,
): FindDocuments {
  const isWantedInZip = (path: string): boolean => {
    if (isDatabaseName(path)) {
      log.info(`${path} in a zip was not read: a database has to be unpacked first.`);
    }
    return mayTellUsage(path);
  };
  return (onUnread) => readLocalDocuments(paths, isWantedInZip, stdin, onUnread);
}
