/**
 * Session transcripts read by this project and by ccusage (https://ccusage.com, a native
 * program), where that is installed: `CCUSAGE` names it, or it is found on the PATH.
 */
import { readFileSync, rmSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram, measure, median, type Measured, type Program } from './measure.ts';
import type { Row } from './table.ts';
import { writeTranscripts } from './transcripts.ts';

/** Makes some 556 MB of 110,000 lines with usage. */
const ANSWERS = 60_000;

/** Tells what a program and those that it starts needed; GNU's, not the shell's. */
const TIME = '/usr/bin/time';

interface Totals {
  readonly totals: { readonly totalTokens: number };
}

export async function compareTranscripts(
  cli: string,
  folder: string,
  times: number,
): Promise<Row[]> {
  const projects = join(folder, 'projects');
  await writeTranscripts(folder, ANSWERS);
  const bytes = await sizeOf(projects);
  const run = async (program: Program): Promise<Omit<Row, 'way'>> => {
    const measured = await median(times, () => measureAll(program));
    const { totals } = JSON.parse(measured.stdout) as Totals;
    return { ...measured, bytes, tokens: totals.totalTokens };
  };
  const own = await run({
    command: process.execPath,
    args: [cli, 'report', projects, '--format', 'json'],
  });
  const rows: Row[] = [{ ...own, way: 'this project' }];
  const ccusage = process.env['CCUSAGE'] ?? 'ccusage';
  if (hasProgram(ccusage)) {
    const args = ['daily', '--json', '--offline'];
    const env = { CLAUDE_CONFIG_DIR: folder, HOME: folder };
    rows.push({ ...(await run({ command: ccusage, args, env })), way: 'ccusage' });
  } else rows.push({ way: 'ccusage: left out, there is none' });
  rmSync(projects, { recursive: true });
  return rows;
}

/** Measures a program with all that it starts, where the machine can tell. */
async function measureAll(program: Program): Promise<Measured & { readonly cpuMs?: number }> {
  if (!hasProgram(TIME)) return measure(program);
  const path = join(tmpdir(), `bench-time-${process.pid}`);
  const args = ['-f', '%U %S %M', '-o', path, program.command, ...program.args];
  const measured = await measure({ ...program, command: TIME, args });
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(path, 'utf8').split(' ').map(Number);
  rmSync(path);
  return { ...measured, cpuMs: 1_000 * (user + system), peakBytes: 1_024 * kilobytes };
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const path of await readdir(folder, { recursive: true })) {
    const info = await stat(join(folder, path));
    if (info.isFile()) bytes += info.size;
  }
  return bytes;
}
