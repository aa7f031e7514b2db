import { readFile, stat } from 'node:fs/promises';
import { codeOf, sayCode, UserError } from '../domain/errors.ts';

/** More than a history of all that it keeps. Bytes. */
const MAX_BYTES = 128 * 1024 * 1024;

/** The text of a history; empty where there is none yet. Throws UserError. */
export async function readHistoryFile(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      throw new UserError(`--history: ${path} is too large for a history; give another file.`);
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (codeOf(error) === 'ENOENT') return '';
    throw new UserError(
      `--history: ${path} could not be read${sayCode(error)}; give a file that may be read and written.`,
      { cause: error },
    );
  }
}
