/*
 * `npm run bench`: what this project needs beside the same work done by hand, done with
 * octokit in the naive way, and the bare limits of network and parser. Every program runs
 * as a process of its own; times are the median of three runs unless a row says otherwise.
 * Fails when two ways count different totals, never on times.
 *
 * Options: --quick (no 10,000 runs, no jq over a million records), --full (also five
 * million records, 10,000 workflows, and 1,000 runs at the pace that GitHub asks for),
 * --only WORK (start, small, large, growth, manifold, records, transcripts, tracker,
 * reuse or paperclip), --cli PATH
 * (another build than dist/cli.js). `CCUSAGE` names the program that transcripts are
 * compared with, where it is not on the PATH.
 */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { compareTranscripts } from './compare-transcripts.ts';
import { measureGrowth, unpacedProgram, type RateLimit, type ProgramFor } from './growth.ts';
import { hasProgram, measure, median, nodeProgram, startServer, type Program } from './measure.ts';
import { auditLargeCompany } from './paperclip.ts';
import { writeRecords } from './records.ts';
import type { RepositoryShape } from './repositories.ts';
import { measureReuse } from './reuse-calls.ts';
import { STARTS, startRows } from './start-up.ts';
import { createTable, type Row } from './table.ts';
import { measureTracking } from './tracker-calls.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    full: { type: 'boolean', default: false },
    cli: { type: 'string', default: fileURLToPath(new URL('../../dist/cli.js', import.meta.url)) },
  },
});
const LATENCY_MS = 50;
const TIMES = 3;
const DAY_MS = 86_400_000;
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'token-usage-bench-'));
const table = createTable(process.stdout);

interface ReportTotals {
  readonly totals: { readonly totalTokens: number };
}

function ownProgram(apiUrl: string, more: readonly string[] = []): Program {
  const args = ['github', 'acme/storefront', '--since', '24h', '--output-dir', folder, ...more];
  return nodeProgram([values.cli, ...args], {
    GITHUB_TOKEN: 'demo-token',
    GITHUB_API_URL: apiUrl,
  });
}

async function ownTokens(): Promise<number> {
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as ReportTotals;
  return report.totals.totalTokens;
}

/** A repository read in every way; the first row is this project's. */
async function compareOnGitHub(
  work: string,
  shape: RepositoryShape,
  roundTrips: number,
): Promise<void> {
  const server = await startServer(shape, LATENCY_MS);
  const since = `${new Date(Date.now() - DAY_MS).toISOString().slice(0, 19)}Z`; // whole seconds
  const read = async (program: Program) => {
    const measured = await measure(program);
    return { ...measured, ...(await server.traffic()) };
  };
  try {
    const own = await median(TIMES, () => read(ownProgram(server.apiUrl)));
    const rows: Row[] = [{ ...own, way: 'this project', tokens: await ownTokens() }];
    const naive = nodeProgram([here('naive-octokit.ts'), server.apiUrl, since]);
    const octokit = await median(TIMES, () => read(naive));
    rows.push({ ...octokit, way: 'octokit, naively', tokens: Number(octokit.stdout) });
    const missing = ['curl', 'unzip', 'jq'].filter((name) => !hasProgram(name));
    if (missing.length === 0) {
      const byHand = { command: 'bash', args: [here('by-hand.sh'), server.apiUrl, since] };
      const hand = await median(TIMES, () => read(byHand));
      rows.push({ ...hand, way: 'by hand: curl, unzip, jq', tokens: Number(hand.stdout) });
    } else rows.push({ way: `by hand: left out, there is no ${missing.join(', ')}` });
    rows.push({ way: `limit: ${roundTrips} round trips`, wallMs: roundTrips * LATENCY_MS });
    table.add(work, rows);
  } finally {
    server.close();
  }
}

/** This project alone, on more and more runs. */
async function grow(shape: RepositoryShape, pace: RateLimit, times = 1): Promise<void> {
  const program: ProgramFor = (apiUrl) =>
    pace === 'paced'
      ? ownProgram(apiUrl, ['--time-budget', '60m'])
      : unpacedProgram(apiUrl, folder);
  const { work, row } = await measureGrowth(shape, pace, program, {
    latencyMs: LATENCY_MS,
    folder,
    times,
  });
  table.add(work, [row]);
}

const JQ_SUM =
  'reduce inputs as $r (0; . + $r.input_tokens + $r.output_tokens + $r.cache_read_tokens + $r.cache_write_tokens)';

/** The package `@duckdb/node-api`, where `DUCKDB` names its folder. */
const DUCKDB = process.env['DUCKDB'];

/** A local file of records read in every way. */
async function compareOnFile(millions: number, times = TIMES): Promise<void> {
  const path = join(folder, 'token-usage.jsonl');
  await writeRecords(path, millions * 1_000_000);
  const { size } = await stat(path);
  const rows: Row[] = [];
  const add = async (
    way: string,
    program: Program,
    tokensOf: (stdout: string) => number = Number,
  ): Promise<void> => {
    const measured = await median(times, () => measure(program));
    rows.push({ ...measured, way, bytes: size, tokens: tokensOf(measured.stdout) });
  };
  await add(
    'this project',
    nodeProgram([values.cli, 'report', path, '--format', 'json']),
    (stdout) => (JSON.parse(stdout) as ReportTotals).totals.totalTokens,
  );
  await add('limit: bare JSON.parse loop', nodeProgram([here('json-parse-loop.ts'), path]));
  if (DUCKDB === undefined) rows.push({ way: 'DuckDB: left out, DUCKDB does not name it' });
  else {
    const script = here('duckdb.ts');
    await add('DuckDB, the sum alone', nodeProgram([script, DUCKDB, path, 'sum']));
    await add('DuckDB, each once, by model and day', nodeProgram([script, DUCKDB, path, 'group']));
  }
  if (!hasProgram('jq')) rows.push({ way: 'jq: left out, there is none' });
  else if (values.quick) rows.push({ way: 'jq: left out, it takes long' });
  else await add('jq, the sum alone', { command: 'jq', args: ['-n', JQ_SUM, path] });
  table.add(`${millions} million records in a file`, rows);
  await rm(path);
}

/** By the names that `--only` takes. */
const WORKS: Readonly<Record<string, () => Promise<void>>> = {
  async start() {
    table.add(`start (median of ${STARTS})`, await startRows(values.cli));
  },
  // Reports; runs and artifacts together; then redirect and blob of all artifacts at once.
  small: () => compareOnGitHub('50 small artifacts', { runs: 50 }, 4),
  // Instead of the blob: tail, directory and entry of the archive.
  large: () =>
    compareOnGitHub('one archive of 300 MB, 2,000 entries', { runs: 1, isLarge: true }, 6),
  async growth() {
    await grow({ runs: 100 }, 'unpaced', TIMES);
    await grow({ runs: 1_000 }, 'unpaced');
    if (!values.quick) await grow({ runs: 10_000 }, 'unpaced');
    if (values.full) await grow({ runs: 1_000 }, 'paced');
  },
  async manifold() {
    await grow({ runs: 3_000, isManifold: true }, 'unpaced');
    if (values.full) await grow({ runs: 10_000, isManifold: true }, 'unpaced');
  },
  async records() {
    await compareOnFile(1);
    if (values.full) await compareOnFile(5);
  },
  async transcripts() {
    table.add('session transcripts', await compareTranscripts(values.cli, folder, TIMES));
  },
  async tracker() {
    const works = await measureTracking(dirname(values.cli), folder);
    for (const { work, rows } of works) table.add(work, rows);
  },
  async paperclip() {
    const work = 'a Paperclip company of 1 million cost events and 200,000 runs';
    table.add(work, await auditLargeCompany(values.cli, TIMES));
  },
  async reuse() {
    const works = await measureReuse(dirname(values.cli), folder);
    for (const { work, rows } of works) table.add(work, rows);
  },
};

try {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  process.stdout.write(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${gigabytes} GB, ${platform()} ${arch()}, Node ${process.version}, ${LATENCY_MS} ms before every answer of API and blob store\n\n`,
  );
  table.head();
  for (const [name, work] of Object.entries(WORKS)) {
    if (values.only === undefined || values.only === name) await work();
  }
  process.exitCode = table.differences().length > 0 ? 1 : 0;
  for (const words of table.differences()) process.stderr.write(`${words}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
