import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/domain/report.ts';
import { movedByHostile, type Attack, type Outcome } from './attack.ts';
import { inFolder, reportOnPaths } from './program.ts';
import { at, request, SESSION } from './repository.ts';

type Files = Readonly<Record<string, string>>;

const USAGE = 'usage/agent/token-usage.jsonl';
const REQUESTS = ['t1', 't2', 't3'].map((id) => request(id)).join('');
const TOTAL = { cache_read_tokens: 0, cache_write_tokens: 0, primary_model: 'claude-sonnet-4-6' };

/** What `gh aw logs` leaves behind of a run, by its folder. */
function runFolder(folder: string, workflow: string, claimed: number, files: Files): Files {
  const info = { workflow_name: workflow, repository: 'octo/shop', run_id: claimed };
  const all = { 'aw_info.json': JSON.stringify({ ...info, engine_id: 'claude' }), ...files };
  return Object.fromEntries(Object.entries(all).map(([path, text]) => [`${folder}/${path}`, text]));
}

const total = (input: number): string =>
  JSON.stringify({ ...TOTAL, input_tokens: input, output_tokens: 50 });

const result = (tokens: number): string =>
  JSON.stringify({
    type: 'result',
    uuid: `r${tokens}`,
    session_id: 's-result',
    total_cost_usd: 1,
    modelUsage: { 'claude-sonnet-4-6': { inputTokens: tokens, outputTokens: 500 } },
  });

const HONEST: Files = {
  ...runFolder('run-100', 'Build', 100, { [USAGE]: REQUESTS }),
  ...runFolder('run-101', 'Review', 101, { 'agent/session.jsonl': SESSION }),
  ...runFolder('run-102', 'Total', 102, { 'usage/agent_usage.json': total(900) }),
  ...runFolder('run-103', 'Result', 103, { 'agent/result.json': result(5_000) }),
};

/** [what is tried, what the folder of the hostile run holds] */
const HOSTILE: readonly (readonly [string, Files])[] = [
  ['its requests', { [USAGE]: REQUESTS }],
  ['its messages, larger', { 'agent/session.jsonl': SESSION.replaceAll('s":', 's":9') }],
  [
    'its messages, of one token, hours before',
    {
      'agent/session.jsonl': SESSION.replaceAll(/("\w+_tokens"):\d+/g, '$1:1').replaceAll(
        at(3),
        at(9),
      ),
    },
  ],
  ['its total, a million times larger', { 'usage/agent_usage.json': total(9e8) }],
  ['its session’s total, larger', { 'agent/result.json': result(9e6) }],
];

/** Before and after all others, and without the name that GitHub's number gives. */
const FOLDERS = ['run-99', 'run-999', 'a folder'];

async function reportOn(files: Files): Promise<Report | undefined> {
  return inFolder(async (folder) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return (await reportOnPaths([folder])).report;
  });
}

/** A run's folder that says it is another's, among those that `gh aw logs` made. */
export const LOCAL_FOLDERS: readonly Attack[] = HOSTILE.map(([tried, files]) => ({
  line: 2,
  name: 'a folder that claims another run’s id',
  tried,
  async run(): Promise<Outcome> {
    const honest = await reportOn(HONEST);
    const broken: string[] = [];
    for (const folder of FOLDERS) {
      for (const claimed of [100, 101, 102, 103]) {
        const hostile = runFolder(folder, 'Hostile', claimed, files);
        const moved = movedByHostile(honest, await reportOn({ ...HONEST, ...hostile }));
        broken.push(...moved.map((one) => `${folder} as ${claimed}: ${one}`));
      }
    }
    return { broken, looked: '4 honest rows and the totals, 12 times' };
  },
}));
