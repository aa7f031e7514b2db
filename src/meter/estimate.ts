import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import { identityOfText } from '../domain/identity.ts';
import { UNKNOWN_TOKENS } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';

/** Attempts of agents are no requests, whatever their ids. */
const SEED = identityOfText('agent of a multi-agent run');

/**
 * What an attempt of an agent used, as a record: one number of tokens at the time when its
 * run started. For agents without transcripts, which report the same spend exactly.
 */
export function estimateOf(run: AgentRun, agent: RunAgent): UsageRecord {
  return {
    grain: 'agent',
    at: run.startedAt?.getTime(),
    provider: 'anthropic', // telemetry is Claude Code's
    model: agent.model,
    tokens: { ...UNKNOWN_TOKENS, unsplit: agent.tokens },
    identity: identityOfText(JSON.stringify([run.id, agent.id, agent.attempt]), SEED),
    session: { id: run.session, agent: { id: agent.id, run: run.id } },
  };
}
