import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { DIST, type Exit } from './spawn.ts';

/**
 * Whether a program can be run in a terminal here: `script` of util-linux makes one, which
 * every Linux has. That of macOS takes other options.
 */
export const CAN_RUN_IN_TERMINAL: boolean = hasScript();

function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

/**
 * Runs `dist/cli.js` in a terminal of so many columns, all three streams being that terminal:
 * `stdout` holds what it shows, errors and progress included. Nobody types anything.
 */
export async function runInTerminal(
  args: readonly string[],
  { columns = 80, env = {} }: { columns?: number; env?: Readonly<Record<string, string>> } = {},
): Promise<Exit> {
  const command = [process.execPath, join(DIST, 'cli.js'), ...args].map(quoted).join(' ');
  const child = spawn('script', ['-qec', `stty cols ${columns}; ${command}`, '/dev/null'], {
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', TZ: 'UTC', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 50_000,
  });
  const out: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const shown = Buffer.concat(out).toString().replaceAll('\r\n', '\n');
  return { code, stdout: shown, stderr: '' };
}

/** A word of a shell's line. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
