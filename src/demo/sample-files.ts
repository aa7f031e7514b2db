import type { SampleRequest } from './sample-records.ts';

/** What one attempt of a run left behind. */
export interface Leavings {
  readonly engine: 'claude' | 'copilot' | 'codex';
  readonly workflow: string;
  readonly runId: number;
  readonly attempt: number;
  readonly agent: readonly SampleRequest[];
  /** Requests of the threat detection; empty where a workflow has none. */
  readonly detection: readonly SampleRequest[];
  /** What is wrong with the agent's records. */
  readonly damage: Damage | undefined;
}

/** `duplicate`: a line twice. `truncated`: cut off within the last line. `unreadable-lines`: no records. */
export type Damage = 'duplicate' | 'truncated' | 'unreadable-lines';

/** One line per request, as `token-usage.jsonl` has them. */
export function lines(requests: readonly SampleRequest[]): string {
  return requests.map(({ line }) => `${line}\n`).join('');
}

/** The agent's records, with their damage. */
export function records({ agent, damage }: Leavings): string {
  const whole = lines(agent);
  const last = agent.at(-1)?.line ?? '';
  if (damage === 'duplicate') return `${whole}${last}\n`;
  if (damage === 'truncated') return `${whole}${last.slice(0, last.length / 2)}`;
  if (damage === 'unreadable-lines') {
    const negative = last.replace(/"output_tokens":\d+/, '"output_tokens":-1');
    return `api-proxy: upstream closed the stream\n${negative}\n${whole}`;
  }
  return whole;
}

/** `agent_usage.json`: the totals of a run. */
export function totals(requests: readonly SampleRequest[]): string {
  const sum = (pick: (request: SampleRequest) => number): number =>
    requests.reduce((total, request) => total + pick(request), 0);
  const first = requests[0];
  return JSON.stringify({
    input_tokens: sum(({ uncached }) => uncached),
    output_tokens: sum(({ output }) => output),
    cache_read_tokens: sum(({ cacheRead }) => cacheRead),
    cache_write_tokens: sum(({ cacheWrite }) => cacheWrite),
    ambient_context: first === undefined ? 0 : first.uncached + first.cacheWrite,
    ai_credits: Number(sum(({ costUsd }) => (costUsd ?? 0) * 100).toFixed(3)),
    primary_model: first?.model,
  });
}

/** `aw_info.json`: what ran. */
export function info({ engine, workflow, runId, attempt }: Leavings): string {
  return JSON.stringify({
    engine_id: engine,
    workflow_name: workflow,
    run_id: runId,
    run_attempt: String(attempt),
    firewall_enabled: true,
  });
}
