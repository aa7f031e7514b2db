/**
 * Session transcripts read by this project and by ccusage (https://ccusage.com, a native
 * program), where that is installed: `CCUSAGE` names it, or it is found on the PATH.
 */
import { rmSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasProgram, measure, median, type Program } from './measure.ts';
import type { Row } from './table.ts';
import { writeTranscripts } from './transcripts.ts';

/** Makes some 556 MB of 110,000 lines with usage. */
const ANSWERS = 60_000;

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
    const measured = await median(times, () => measure(program));
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

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const path of await readdir(folder, { recursive: true })) {
    const info = await stat(join(folder, path));
    if (info.isFile()) bytes += info.size;
  }
  return bytes;
}
