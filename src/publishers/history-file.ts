import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PublishError, sayCode } from '../domain/errors.ts';

/**
 * Writes a history: all of it or nothing, so that no reader meets half a line. Throws
 * PublishError when it cannot be written.
 */
export async function writeHistoryFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path); // a link stays one
  const draft = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw new PublishError(
      `The report could not be added to the history ${path}${sayCode(error)}: give a file in a folder that exists and may be written to.`,
      { cause: error },
    );
  }
}
