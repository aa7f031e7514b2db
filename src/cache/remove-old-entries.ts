import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { MS_PER_DAY } from '../domain/day.ts';

/**
 * GitHub keeps an artifact for 90 days unless set otherwise, so an entry of more is asked
 * for no more (docs.github.com, "Removing workflow artifacts", 2026).
 */
const MAX_AGE_MS = 90 * MS_PER_DAY;

/** What a folder may hold: some 50,000 artifacts of gh-aw, and a twentieth of what GitHub's cache gives a repository. Bytes. */
const MAX_FOLDER_BYTES = 512 * 1024 * 1024;

/** Names that the cache gives: an entry, or the draft of one. Other files are not ours. */
const OWN_NAME = /^[0-9a-f]{16}-\d+\.json\.gz(?:\.[0-9a-f-]{36})?$/;

/** Removes what was written more than 90 days ago, and beyond 512 MiB the oldest first. */
export async function removeOldEntries(
  folder: string,
  now: number,
  mostBytes: number = MAX_FOLDER_BYTES,
): Promise<void> {
  const names = (await readdir(folder)).filter((name) => OWN_NAME.test(name));
  const files = await pMap(names, (name) => measure(join(folder, name)), { concurrency: 16 });
  const newestFirst = files
    .filter((file) => file !== undefined)
    .sort((a, b) => b.writtenAt - a.writtenAt || (a.path < b.path ? -1 : 1));
  let bytes = 0;
  for (const { path, size, writtenAt } of newestFirst) {
    bytes += size;
    if (bytes > mostBytes || now - writtenAt > MAX_AGE_MS) await rm(path, { force: true });
  }
}

/** Undefined when another run has removed it in between. */
async function measure(
  path: string,
): Promise<{ path: string; size: number; writtenAt: number } | undefined> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { path, size, writtenAt: mtimeMs };
  } catch {
    return undefined;
  }
}
