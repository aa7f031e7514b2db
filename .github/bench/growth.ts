/** What this project needs for more and more runs. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from './bundle.ts';
import {
  measure,
  median,
  nodeProgram,
  startServer,
  type Measured,
  type Program,
} from './measure.ts';
import type { RepositoryShape } from './repositories.ts';
import type { Row } from './table.ts';

/** Whether GitHub's limit of requests a minute is kept to, which from 850 requests on is all the time. */
export type RateLimit = 'paced' | 'unpaced';

/** The program that reads from an API at an address. */
export type ProgramFor = (apiUrl: string) => Program | Promise<Program>;

export interface GrowthOptions {
  readonly latencyMs: number;
  /** Where the program writes its files. */
  readonly folder: string;
  readonly times: number;
}

/** Measures one size, and reports what a run costs of it. */
export async function measureGrowth(
  shape: RepositoryShape,
  pace: RateLimit,
  programFor: ProgramFor,
  { latencyMs, folder, times }: GrowthOptions,
): Promise<{ readonly work: string; readonly row: Row }> {
  const server = await startServer(shape, latencyMs);
  try {
    const program = await programFor(server.apiUrl);
    const own = await median(times, async () => {
      const measured = await measure(program);
      return { ...measured, ...(await server.traffic()) };
    });
    const { size } = await stat(join(folder, 'report.md'));
    const what = shape.isManifold === true ? 'workflows and models' : 'runs';
    const once = times === 1 ? ' (once)' : '';
    return {
      work: `${shape.runs.toLocaleString('en')} ${what}, ${pace}${once}`,
      row: { ...own, way: `this project: ${perRun(own, shape.runs)}, body ${size} bytes` },
    };
  } finally {
    server.close();
  }
}

function perRun(
  { requests, wallMs, peakBytes = Number.NaN }: Measured & { readonly requests: number },
  runs: number,
): string {
  const cells = [
    `${(requests / runs).toFixed(2)} requests`,
    `${(wallMs / runs).toFixed(1)} ms`,
    `${Math.round(peakBytes / runs / 1024)} KiB`,
  ];
  return `${cells.join(', ')} a run`;
}

let bundled: Promise<string> | undefined;

/** The job without the pace; bundled once, because the command itself always keeps to it. */
export async function unpacedProgram(apiUrl: string, folder: string): Promise<Program> {
  const source = fileURLToPath(new URL('unpaced.ts', import.meta.url));
  bundled ??= bundleProgram(source, join(folder, 'unpaced'));
  return nodeProgram([await bundled, apiUrl, folder]);
}
