import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const KEY = /^[0-9a-f]{64}$/;

/**
 * The key in a file, made when missing, so that the hashes of all programs that use one store
 * compare. It lies beside the databases and not in them: who is given a database cannot try
 * texts against its hashes. A key of this program alone where the file cannot be used.
 */
export function readHashKey(file: string): string {
  return readKey(file) ?? makeKey(file);
}

function readKey(file: string): string | undefined {
  try {
    const key = readFileSync(file, 'utf8').trim();
    return KEY.test(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Of several programs that make it at once, the first one's is everyone's. */
function makeKey(file: string): string {
  const key = randomBytes(32).toString('hex');
  const draft = `${file}.${key.slice(0, 8)}`;
  try {
    writeFileSync(draft, `${key}\n`, { mode: 0o600, flag: 'wx' });
    linkSync(draft, file);
    return key;
  } catch {
    return readKey(file) ?? key;
  } finally {
    removeDraft(draft);
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where no file can be, none was made.
  }
}
