import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { codeOf } from '../domain/errors.ts';

/** What a look at a file gave: its text, that there is none, that it is as before, or why not. */
export type Look =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * A file that was written a moment ago may be written again within one tick of the file
 * system's clock, with the same size: it is looked at once more. Milliseconds.
 */
const UNSETTLED_MS = 100;

/**
 * Makes a look at a file that reads it only when it has changed, and never more of it than
 * `maxBytes`. Never throws.
 */
export function createFileLook(path: string, maxBytes: number): () => Look {
  let seen: string | undefined;
  return () => {
    try {
      const found = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (found === undefined) {
        seen = undefined;
        return { kind: 'absent' };
      }
      const state = `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
      if (state === seen) return { kind: 'unchanged' };
      const isSettled = Math.abs(Date.now() - Number(found.mtimeMs)) > UNSETTLED_MS;
      seen = isSettled ? state : undefined;
      return readSmallFile(path, maxBytes);
    } catch (error) {
      seen = undefined;
      return unreadable(error);
    }
  };
}

/** Reads a file of at most `maxBytes`. Never throws, and never waits for a pipe. */
export function readSmallFile(path: string, maxBytes: number): Look {
  let file: number | undefined;
  try {
    // Opening a pipe would wait for somebody to write to it.
    if (!statSync(path).isFile()) return { kind: 'unreadable', why: 'is no file' };
    file = openSync(path, 'r');
    const tooLarge = { kind: 'unreadable', why: `has more than ${maxBytes / 1024} KiB` } as const;
    if (fstatSync(file).size > maxBytes) return tooLarge;
    const bytes = Buffer.alloc(maxBytes + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= maxBytes; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    if (length > maxBytes) return tooLarge; // it grew meanwhile
    return { kind: 'text', text: new TextDecoder().decode(bytes.subarray(0, length)) };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { kind: 'absent' } : unreadable(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function unreadable(error: unknown): Look {
  return { kind: 'unreadable', why: `cannot be read (${codeOf(error) ?? 'unknown reason'})` };
}
