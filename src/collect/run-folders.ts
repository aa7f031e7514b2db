import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_RUN_INFO_BYTES, readRunInfo, type RunInfo } from '../decoders/engine.ts';
import type { LocalDocument } from '../sources/local-files.ts';

/** What the folders of runs report of their runs. */
export interface RunFolders {
  /** What is known of the run in a folder, which a document lies in or below. */
  infoOf(root: string, document: LocalDocument): Promise<RunInfo>;
  /** Takes an `aw_info.json` that came as a document, as in a zip. */
  take(root: string, info: RunInfo): void;
}

/**
 * Where a run's folder may hold its `aw_info.json`: at its top after `gh aw logs`, in the
 * artifacts of several versions after `gh run download` (github/gh-aw, read 2026-08).
 */
const CANDIDATES = [
  'aw_info.json',
  'activation/aw_info.json',
  'usage/aw_info.json',
  'agent/aw_info.json',
  'agent-artifacts/aw_info.json',
  'aw_info/aw_info.json',
];

/**
 * Creates a reader of folders. A folder is asked once, before its first document is read:
 * requests are charged to their run as they come.
 */
export function createRunFolders(): RunFolders {
  const known = new Map<string, RunInfo>();
  return {
    async infoOf(root, { file, path }) {
      const info = known.get(root);
      if (info !== undefined) return info;
      // Beside a file that the user named, other files are none of our business.
      const found = file === undefined || path === '' ? {} : await findInfo(root);
      known.set(root, found);
      return found;
    },
    take: (root, info) => void known.set(root, { ...known.get(root), ...info }),
  };
}

async function findInfo(root: string): Promise<RunInfo> {
  for (const candidate of CANDIDATES) {
    const text = await readSmall(join(root, candidate)).catch(() => undefined);
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
