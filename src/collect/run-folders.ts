import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_RUN_INFO_BYTES, readRunInfo, type RunInfo } from '../decoders/engine.ts';
import type { LocalDocument } from '../ports.ts';

/** What the folders of runs report of their runs. */
export interface RunFolders {
  /** What is known of the run in a folder, which a document lies in or below. */
  infoOf(root: string, document: LocalDocument): Promise<RunInfo>;
  /** Takes an `aw_info.json` that came as a document, as in a zip. */
  take(root: string, info: RunInfo): void;
}

/** More artifacts than a run makes. */
const MAX_FOLDERS = 50;

/**
 * Creates a reader of folders. A folder is asked once, before its first document is read:
 * requests are charged to their run as they come.
 */
export function createRunFolders(): RunFolders {
  const known = new Map<string, RunInfo>();
  return {
    async infoOf(root, { path, location }) {
      const info = known.get(root);
      if (info !== undefined) return info;
      // Beside a file or archive that the user named, other files are none of our business.
      const isOfFolder = path !== '' && path === location;
      const found = isOfFolder ? await findInfo(root) : {};
      known.set(root, found);
      return found;
    },
    take: (root, info) => void known.set(root, { ...known.get(root), ...info }),
  };
}

/**
 * A run's folder holds its `aw_info.json` at its top after `gh aw logs`, and in the artifacts
 * of several versions after `gh run download` (github/gh-aw, read 2026-08).
 */
async function findInfo(root: string): Promise<RunInfo> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const folder of ['.', ...folders.sort().slice(0, MAX_FOLDERS)]) {
    const text = await readSmall(join(root, folder, 'aw_info.json')).catch(() => undefined);
    if (text !== undefined) return readRunInfo(text);
  }
  return {};
}

/** Undefined for what is no small file. */
async function readSmall(path: string): Promise<string | undefined> {
  const handle = await open(path);
  try {
    const info = await handle.stat();
    if (!info.isFile() || info.size > MAX_RUN_INFO_BYTES) return undefined;
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
