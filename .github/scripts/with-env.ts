/*
 * Runs a command with environment variables on any system:
 * `node with-env.ts NAME=value command args`.
 */
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const first = args.findIndex((arg) => !/^\w+=/.test(arg));
const env = Object.fromEntries(args.slice(0, first).map((arg) => arg.split('=', 2)));
const [command = '', ...rest] = args.slice(first);
const { status } = spawnSync(command, rest, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...env },
});
process.exitCode = status ?? 1;
