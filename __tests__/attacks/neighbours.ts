import type { Attack, Outcome } from './attack.ts';
import { movedByHostile } from './attack.ts';
import { runAction } from './program.ts';
import {
  at,
  HONEST,
  message,
  repositoryOf,
  request,
  SESSION,
  USAGE,
  type AttackRun,
} from './repository.ts';

type Files = AttackRun['artifacts'];

const NAMES = Array.from({ length: 1_001 }, (_, index) => `invented-${index}`);
const byName = (changes: (name: string, index: number) => object): Files => ({
  usage: {
    [USAGE]: NAMES.map((name, index) => request(`h-${name}`, { ...changes(name, index) })).join(''),
  },
});
const usageOf = (input: number, output: number) => ({ input_tokens: input, output_tokens: output });
const telemetry = (id: string, tokens: number): string =>
  JSON.stringify({
    runId: id,
    sessionId: 's-review',
    startTime: at(3),
    workflowProgress: NAMES.map((name) => ({
      type: 'workflow_agent',
      agentId: name,
      label: name,
      phaseTitle: name,
      state: 'done',
      tokens,
    })),
  });
const result = (id: string, tokens: number): string =>
  JSON.stringify({
    type: 'result',
    uuid: id,
    session_id: 's-review',
    total_cost_usd: tokens,
    modelUsage: { 'claude-opus-4-6': { inputTokens: tokens, outputTokens: tokens } },
  });

/** [line of issue 13, what it is, what is tried, what the hostile run left behind] */
const HOSTILE: readonly (readonly [number, string, string, Files])[] = [
  [1, 'invented models', '1,001 models', byName((model) => ({ model }))],
  [
    1,
    'invented prefixes',
    '1,001 of claude-sonnet-4-6-x',
    byName((name) => ({ model: `claude-sonnet-4-6-${name}` })),
  ],
  [1, 'invented providers', '1,001 providers', byName((provider) => ({ provider }))],
  [
    1,
    'invented producers',
    '1,001 versions',
    byName((_, index) => ({ _schema: `token-usage/v0.27.${index}` })),
  ],
  [1, 'invented days', '1,001 days', byName((_, index) => ({ timestamp: at(24 * index) }))],
  [
    1,
    'invented agents and stages',
    '1,001 of a run',
    { logs: { 'wf_1.json': telemetry('wf_h', 10) } },
  ],
  [
    1,
    'known models in odd spellings',
    '2,001 of claude-sonnet-4-6 with a date',
    {
      usage: {
        [USAGE]: Array.from({ length: 2_001 }, (_, index) =>
          request(`k${index}`, { model: `claude-sonnet-4-6-2025${1_000 + index}` }),
        ).join(''),
      },
    },
  ],
  [
    1,
    'names that sums and objects have',
    '(other models), __proto__, constructor and none',
    {
      usage: {
        [USAGE]: ['(other models)', '(other providers)', '__proto__', 'constructor', 'toString', '']
          .map((name) => request(`o${name}`, { model: name, provider: name }))
          .join(''),
      },
    },
  ],
  [
    1,
    'invented prefixes of artifacts',
    '200 of workflow_call, of three phases each',
    Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `${String(index).padStart(8, '0')}-usage`,
        Object.fromEntries(
          ['agent', 'detection', 'evals'].map((phase) => [
            `${phase}/token_usage.jsonl`,
            request(`${phase}${index}`),
          ]),
        ),
      ]),
    ),
  ],
  [
    1,
    'names of agents and stages of 64 KB',
    'twenty of a run',
    {
      logs: {
        'wf_1.json': JSON.stringify({
          runId: 'wf_h',
          workflowProgress: NAMES.slice(0, 20).map((name) => ({
            type: 'workflow_agent',
            agentId: name.repeat(4_000),
            label: name.repeat(4_000),
            phaseTitle: name.repeat(4_000),
            state: 'done',
            tokens: 10,
          })),
        }),
      },
    },
  ],
  [
    2,
    'request ids of others',
    'the same ids, larger',
    { usage: { [USAGE]: ['t1', 't2', 's1'].map((id) => request(id, usageOf(9e6, 9e6))).join('') } },
  ],
  [
    2,
    'message ids of others',
    'the same ids, larger, another model',
    {
      logs: {
        'session.jsonl': SESSION.replaceAll('"output_tokens":', '"output_tokens":9').replaceAll(
          'claude-sonnet-4-6',
          'claude-opus-4-6',
        ),
      },
    },
  ],
  [
    2,
    'message ids of others',
    'the same ids, all zeros',
    { logs: { 'session.jsonl': SESSION.replaceAll(/("\w+_tokens"):\d+/g, '$1:0') } },
  ],
  [
    2,
    'message ids of others',
    'the same lines, to the letter',
    { logs: { 'session.jsonl': SESSION } },
  ],
  [
    2,
    'a sidechain of others',
    'the same messages as replays',
    {
      logs: {
        'session.jsonl': SESSION.replaceAll('"isSidechain":false', '"isSidechain":true').replaceAll(
          'req_',
          'other_',
        ),
      },
    },
  ],
  [
    2,
    'a total of another session',
    'smaller than its requests',
    { logs: { 'result.json': result('r', 1) } },
  ],
  [
    2,
    'a total of another session',
    'a thousand times larger',
    { logs: { 'result.json': result('r', 9e6) } },
  ],
  [
    2,
    'a run of another session',
    'its agents, under their id',
    { logs: { 'wf_review.json': telemetry('wf_review', 1e6) } },
  ],
  [
    2,
    'messages before its time',
    'a copy dated before the others',
    {
      logs: { 'session.jsonl': message('msg_1', 's-review', usageOf(1, 1), { timestamp: at(20) }) },
    },
  ],
  [
    2,
    'documents nested without end',
    'a million brackets in every format',
    {
      usage: { [USAGE]: '['.repeat(1e6) },
      logs: {
        'session.jsonl': `${'{"a":'.repeat(1e5)}\n${SESSION.replaceAll('msg_', 'own_')}`,
        'wf_1.json': `{"runId":"wf_h","workflowProgress":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      },
    },
  ],
  [
    2,
    'votes on what input means',
    'Copilot records with proofs',
    {
      usage: {
        [USAGE]: ['1', '2', '3']
          .map((id) => request(`c${id}`, { provider: 'copilot', ...usageOf(10, 10) }))
          .join(''),
      },
    },
  ],
];

/** Before and after all others: a message belongs to the run in whose time it was made. */
const TIMES = { last: [1, 0.5], first: [22, 21] } as const;

async function attackWith(files: Files, [from, to]: readonly [number, number]): Promise<string[]> {
  const hostile = { workflow: 'Hostile', from, to, artifacts: files };
  const inputs = { provider: 'all' };
  honest ??= runAction(repositoryOf(HONEST), inputs);
  const both = await runAction(repositoryOf([...HONEST, hostile]), inputs);
  return movedByHostile((await honest).report, both.report);
}

let honest: ReturnType<typeof runAction> | undefined;

/** A hostile run beside honest ones may move its own row alone. */
export const NEIGHBOURS: readonly Attack[] = HOSTILE.map(([line, name, tried, files]) => ({
  line,
  name,
  tried,
  async run(): Promise<Outcome> {
    const broken: string[] = [];
    for (const [when, times] of Object.entries(TIMES)) {
      const moved = await attackWith(files, times);
      broken.push(...moved.map((one) => `${when}: ${one}`));
    }
    return { broken, looked: `${HONEST.length} honest rows and the totals, twice` };
  },
}));
