import { idOf, type CompanyRows } from './company-rows.ts';

/** Texts in columns that no statement may read. */
export const SECRETS = ['sk-ant-secret', '/srv/secret/path', 'a private result', 'a private error'];

const ISSUE = idOf(200, 1);
const ROUTINE_ISSUE = idOf(200, 2);
const BUILDER = idOf(100, 1);
const SECRETARY = idOf(100, 2);
const AUDIT = idOf(500, 1);

interface SecretRows extends Omit<CompanyRows, 'agents' | 'runs' | 'routines'> {
  agents: (CompanyRows['agents'][number] & { adapter_config: object })[];
  runs: (CompanyRows['runs'][number] & { error: string; result_json: object })[];
  routines: (CompanyRows['routines'][number] & { env: object; description: string })[];
}

function run(number: number, agent_id: string, more: Partial<CompanyRows['runs'][number]>) {
  return {
    id: idOf(300, number),
    agent_id,
    invocation_source: 'timer',
    status: 'succeeded',
    started_at: `2026-11-10T0${number}:00:00Z`,
    finished_at: `2026-11-10T0${number}:10:00Z`,
    usage_json: null,
    context_snapshot: null,
    retry_of_run_id: null,
    created_at: `2026-11-10T0${number}:00:00Z`,
    error: 'a private error',
    result_json: { summary: 'a private result' },
    ...more,
  };
}

function event(number: number, more: Partial<CompanyRows['events'][number]>) {
  return {
    id: idOf(400, number),
    agent_id: BUILDER,
    issue_id: null,
    heartbeat_run_id: null,
    provider: 'anthropic',
    billing_type: 'metered_api',
    cost_status: 'reported',
    model: 'claude-opus-4-6',
    input_tokens: 20_000,
    cached_input_tokens: 0,
    output_tokens: 1_000,
    cost_cents: 13,
    occurred_at: '2026-11-10T02:00:00Z',
    ...more,
  };
}

/** A small company with something in every section. */
export const FULL_COMPANY: SecretRows = {
  agents: [
    {
      id: BUILDER,
      name: 'Builder',
      role: 'engineer',
      status: 'idle',
      adapter_type: 'claude_local',
      adapter_config: { env: { ANTHROPIC_API_KEY: 'sk-ant-secret' }, cwd: '/srv/secret/path' },
    },
    {
      id: SECRETARY,
      name: 'Secretary',
      role: 'qa',
      status: 'paused',
      adapter_type: 'codex_local',
      adapter_config: {},
    },
  ],
  issues: [
    {
      id: ISSUE,
      title: 'Fix the login',
      identifier: 'ACM-1',
      status: 'todo',
      origin_kind: 'manual',
      origin_id: null,
    },
    {
      id: ROUTINE_ISSUE,
      title: 'Nightly audit',
      identifier: 'ACM-2',
      status: 'done',
      origin_kind: 'routine_execution',
      origin_id: AUDIT,
    },
  ],
  runs: [
    run(1, BUILDER, {
      invocation_source: 'assignment',
      context_snapshot: { issueId: ISSUE },
      usage_json: { provider: 'anthropic', model: 'claude-opus-4-6', costUsd: 0.1304 },
    }),
    run(2, SECRETARY, { usage_json: { provider: 'openai', model: 'gpt-5', costUsd: 0.5 } }),
    run(3, SECRETARY, { usage_json: { provider: 'openai', model: 'gpt-5', costUsd: 0.9 } }),
    run(4, SECRETARY, {}),
    run(5, SECRETARY, { context_snapshot: { issueId: idOf(299, 1) } }),
    run(6, SECRETARY, {}),
  ],
  events: [
    event(1, { issue_id: ISSUE, heartbeat_run_id: idOf(300, 1) }),
    event(2, {
      agent_id: SECRETARY,
      heartbeat_run_id: idOf(300, 2),
      provider: 'openai',
      model: 'gpt-5',
      cached_input_tokens: 15_000,
      cost_cents: 50,
    }),
    // The ledger has another cost than the run.
    event(3, {
      agent_id: SECRETARY,
      heartbeat_run_id: idOf(300, 3),
      provider: 'openai',
      model: 'gpt-5',
      cached_input_tokens: 15_000,
      cost_cents: 30,
    }),
    event(4, { issue_id: ROUTINE_ISSUE, cost_cents: 200 }),
    // Posted twice.
    event(5, { cost_cents: 7, output_tokens: 5 }),
    event(6, { cost_cents: 7, output_tokens: 5 }),
  ],
  touched: [idOf(300, 6)],
  routines: [
    {
      id: AUDIT,
      title: 'Nightly audit',
      status: 'active',
      assignee_agent_id: BUILDER,
      env: { TOKEN: 'sk-ant-secret' },
      description: 'a private result',
    },
    {
      id: idOf(500, 2),
      title: 'Hourly look',
      status: 'active',
      assignee_agent_id: SECRETARY,
      env: {},
      description: '',
    },
    {
      id: idOf(500, 3),
      title: 'Never yet',
      status: 'active',
      assignee_agent_id: BUILDER,
      env: {},
      description: '',
    },
    {
      id: idOf(500, 4),
      title: 'Held back',
      status: 'paused',
      assignee_agent_id: BUILDER,
      env: {},
      description: '',
    },
    {
      id: idOf(500, 5),
      title: 'Late one',
      status: 'active',
      assignee_agent_id: BUILDER,
      env: {},
      description: '',
    },
    {
      id: idOf(500, 6),
      title: 'Gone long ago',
      status: 'archived',
      assignee_agent_id: null,
      env: {},
      description: '',
    },
    {
      id: idOf(500, 7),
      title: 'Fails',
      status: 'active',
      assignee_agent_id: BUILDER,
      env: {},
      description: '',
    },
    {
      id: idOf(500, 8),
      title: 'Does well',
      status: 'active',
      assignee_agent_id: BUILDER,
      env: {},
      description: '',
    },
    {
      id: idOf(500, 9),
      title: 'Skips',
      status: 'active',
      assignee_agent_id: BUILDER,
      env: {},
      description: '',
    },
  ],
  triggers: [
    {
      routine_id: idOf(500, 4),
      kind: 'schedule',
      enabled: true,
      next_run_at: '2026-11-01T00:00:00Z',
      last_fired_at: null,
    },
    {
      routine_id: idOf(500, 5),
      kind: 'schedule',
      enabled: true,
      next_run_at: '2026-11-20T00:00:00Z',
      last_fired_at: '2026-11-19T00:00:00Z',
    },
    {
      routine_id: idOf(500, 8),
      kind: 'schedule',
      enabled: true,
      next_run_at: '2026-11-22T00:00:00Z',
      last_fired_at: '2026-11-20T00:00:00Z',
    },
    {
      routine_id: idOf(500, 8),
      kind: 'schedule',
      enabled: false,
      next_run_at: '2026-11-01T00:00:00Z',
      last_fired_at: null,
    },
  ],
  routineRuns: [
    {
      routine_id: AUDIT,
      status: 'issue_created',
      triggered_at: '2026-11-10T01:00:00Z',
      linked_issue_id: ROUTINE_ISSUE,
      failure_reason: null,
    },
    {
      routine_id: idOf(500, 2),
      status: 'failed',
      triggered_at: '2026-11-10T01:00:00Z',
      linked_issue_id: null,
      failure_reason: 'Agent is not invokable in its current state',
    },
    {
      routine_id: idOf(500, 7),
      status: 'completed',
      triggered_at: '2026-11-10T01:00:00Z',
      linked_issue_id: null,
      failure_reason: null,
    },
    {
      routine_id: idOf(500, 7),
      status: 'failed',
      triggered_at: '2026-11-11T01:00:00Z',
      linked_issue_id: null,
      failure_reason: 'No workspace',
    },
    {
      routine_id: idOf(500, 8),
      status: 'completed',
      triggered_at: '2026-11-20T00:00:00Z',
      linked_issue_id: null,
      failure_reason: null,
    },
    {
      routine_id: idOf(500, 9),
      status: 'skipped',
      triggered_at: '2026-11-12T00:00:00Z',
      linked_issue_id: null,
      failure_reason: null,
    },
  ],
};
