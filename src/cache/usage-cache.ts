import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open as openFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, sayCode } from '../domain/errors.ts';
import type { Log, UsageCache } from '../ports.ts';
import { readEntry, writeEntry, type EntryKey } from './entry.ts';
import { removeOldEntries } from './remove-old-entries.ts';

export interface UsageCacheOptions {
  /** Made when it is first written to; several repositories may share it. */
  readonly folder: string;
  /** The repository whose artifacts the ids name. */
  readonly repository: string;
  /** Everything that decides what decoding gives, beside the artifact's bytes. */
  readonly madeWith: string;
  readonly log: Log;
}

/**
 * Keeps decoded usage in a folder, one small file an artifact. The content of an artifact
 * never changes, so an entry is right as long as the same decoders made it; any
 * other is read as if it were not there, and then replaced. A folder that cannot be
 * written to gives one warning.
 */
export function createUsageCache({
  folder,
  repository,
  madeWith,
  log,
}: UsageCacheOptions): UsageCache {
  const prefix = digest(repository).slice(0, PREFIX_LENGTH);
  const keyOf = (artifactId: number): EntryKey => ({ artifactId, madeWith: digest(madeWith) });
  const pathOf = (artifactId: number): string => join(folder, `${prefix}-${artifactId}.json.gz`);
  let opened: Promise<void> | undefined;
  let isWritable = true;
  let isOurs: Promise<boolean> | undefined;

  /** False for a folder that is a link: whoever put it there chose what is read and removed. */
  async function isNoLink(): Promise<boolean> {
    try {
      if (!(await lstat(folder)).isSymbolicLink()) return true;
    } catch {
      return true; // writing to it reports what is wrong with it
    }
    isWritable = false;
    log.warning(
      `cache-dir: ${folder} is a link, so nothing is kept there; give the folder itself.`,
    );
    return false;
  }

  /** Makes the folder and room in it, before the first entry is written. */
  async function open(): Promise<void> {
    try {
      await mkdir(folder, { recursive: true });
      await removeOldEntries(folder, Date.now());
    } catch (error) {
      giveUp(error);
    }
  }

  function giveUp(error: unknown): void {
    if (!isWritable) return;
    isWritable = false;
    log.warning(
      `cache-dir: ${folder} cannot be written to${sayCode(error)}, so the next run reads artifacts again; give a folder that can be written to.`,
    );
  }

  return {
    async read(artifactId) {
      if (!(await (isOurs ??= isNoLink()))) return undefined;
      const path = pathOf(artifactId);
      try {
        return await readEntry(keyOf(artifactId), await readPlainFile(path));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') log.debug(`${path} is no cache entry: it is read anew.`);
        return undefined;
      }
    },
    async write(artifactId, decoded) {
      if (!(await (isOurs ??= isNoLink()))) return;
      opened ??= open();
      await opened;
      if (!isWritable) return;
      const path = pathOf(artifactId);
      const draft = `${path}.${randomUUID()}`;
      try {
        const entry = await writeEntry(keyOf(artifactId), decoded);
        if (entry === undefined) return;
        await writeFile(draft, entry, { flag: 'wx', mode: 0o600 });
        await rename(draft, path);
      } catch (error) {
        giveUp(error);
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** No entry is larger than what it unpacks to. Bytes. */
const MAX_PACKED_BYTES = 32 * 1024 * 1024;

/** Reads a file that is no link and of a size that ours may have. */
async function readPlainFile(path: string): Promise<Uint8Array> {
  const file = await openFile(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if ((await file.stat()).size > MAX_PACKED_BYTES) throw new Error('The file is too large');
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Of 64 hex digits; enough to keep apart the repositories that share a folder. */
const PREFIX_LENGTH = 16;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
