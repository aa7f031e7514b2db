import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built library, as programs import it. */
const TRACKER = new URL('../../dist/tracker.js', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface ProgramOptions {
  readonly flags?: readonly string[];
  /** Variables beside the path; `HOME` decides where the default store is. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a program that imports the built library as `tracker`. */
export function startProgram(
  code: string,
  { flags = [], env = {} }: ProgramOptions = {},
): ChildProcess {
  const text = `import * as tracker from ${JSON.stringify(TRACKER)};\n${code}`;
  return spawn(process.execPath, [...flags, '--input-type=module', '--eval', text], {
    cwd: ROOT, // where the clients are found
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs such a program to its end. */
export async function runProgram(code: string, options?: ProgramOptions): Promise<Ended> {
  const child = startProgram(code, options);
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code: status, stdout, stderr };
}
