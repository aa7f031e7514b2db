import type { Attack } from './attack.ts';
import { runAction } from './program.ts';
import { message, repositoryOf, request, SESSION, USAGE, type AttackRun } from './repository.ts';

const ZEROS = { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0 };
const REAL = ['t1', 't2'].map((id) => request(id)).join('');
const total = (tokens: number): string =>
  JSON.stringify({
    input_tokens: tokens,
    output_tokens: tokens,
    primary_model: 'claude-sonnet-4-6',
  });
const zero = message('msg_1', 's-review', {
  input_tokens: 0,
  output_tokens: 0,
  cache_read_input_tokens: 0,
  cache_creation_input_tokens: 0,
});

/** [what is tried, the run, what it used in tokens] */
const ZERO_CASES: readonly (readonly [string, AttackRun['artifacts'], number])[] = [
  [
    'a firewall that saw one request of zeros, beside a transcript',
    { usage: { [USAGE]: request('z', ZEROS) }, logs: { 'session.jsonl': SESSION } },
    111_200,
  ],
  [
    'a usage artifact with one record of zeros, before agent',
    {
      usage: { [USAGE]: request('z', ZEROS) },
      agent: { 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': REAL },
    },
    49_000,
  ],
  [
    'a copy of a message with zeros, before the real one',
    { logs: { 'a.jsonl': zero, 'b.jsonl': SESSION } },
    111_200,
  ],
  [
    'a copy of a request with zeros, before the real one',
    { usage: { [USAGE]: request('t1', ZEROS) + REAL } },
    49_000,
  ],
  [
    'a copy of messages whose outputs are zero, after the real one',
    {
      logs: {
        'a.jsonl': SESSION,
        'b.jsonl': SESSION.replaceAll(/("output_tokens"):\d+/g, '$1:0'),
      },
    },
    111_200,
  ],
  [
    'a total of the run of zeros, before agent and a larger one',
    {
      usage: { 'agent_usage.json': total(0) },
      agent: { 'agent_usage.json': total(900) },
    },
    1_800,
  ],
  [
    'a firewall that saw one token of an agent, beside a transcript',
    {
      usage: { [USAGE]: request('z', { ...ZEROS, output_tokens: 1 }) },
      logs: { 'session.jsonl': SESSION },
    },
    111_200,
  ],
  [
    'a request of less than nothing, before agent',
    {
      usage: { [USAGE]: request('z', { ...ZEROS, input_tokens: -5 }) },
      agent: { 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': REAL },
    },
    49_000,
  ],
];

/** What suppresses another observation has to tell as much. */
export const OWN_ZEROS: readonly Attack[] = ZERO_CASES.map(([tried, artifacts, tokens]) => ({
  line: 3,
  name: 'zeros that hide spend',
  tried,
  async run() {
    const run = { workflow: 'Review', from: 4, to: 2, artifacts };
    const { report } = await runAction(repositoryOf([run]), { provider: 'all' });
    const told = report?.totals.totalTokens ?? null;
    const broken = told === tokens ? [] : [`${told} tokens of ${tokens}`];
    return { broken, looked: `${tokens} tokens` };
  },
}));
