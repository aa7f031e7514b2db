import fc from 'fast-check';
import { idOf, type CompanyRows } from './company-rows.ts';

/** The window of the tests; rows lie in it, on its ends and around it. */
export const FROM = '2026-11-01T00:00:00.000Z';
export const TO = '2026-11-21T00:00:00.000Z';

const AGENTS = [1, 2, 3, 4].map((n) => idOf(100, n));
const ISSUES = [1, 2, 3].map((n) => idOf(200, n));
const GONE = idOf(299, 1);

const instant = fc.oneof(
  fc.constantFrom(
    FROM,
    TO,
    '2026-10-31T23:59:59.999Z',
    '2026-11-20T23:59:59.999Z',
    '2026-11-05T00:00:00.000Z',
  ),
  fc
    .date({ min: new Date('2026-10-25'), max: new Date('2026-11-28'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);
const model = fc.constantFrom(
  ['anthropic', 'claude-sonnet-4-6'],
  ['anthropic', 'claude-opus-4-6'],
  ['anthropic', 'claude-haiku-4-5'],
  ['openai', 'gpt-5'],
  ['google', 'gemini-2.5-pro'],
  ['house', 'house-model'],
);
const tokens = fc.oneof(
  { weight: 3, arbitrary: fc.nat(200_000) },
  fc.constantFrom(0, 2_147_483_647, 2_147_483_646, 1),
);
const billing = fc.constantFrom(
  'metered_api',
  'metered_api',
  'subscription_included',
  'subscription_overage',
  'credits',
  'unknown',
  'barter',
);
const usd = fc.oneof(
  fc.constantFrom(0, 0.0042, 0.005, 0.3127, 1.004, 250),
  fc.double({ min: 0, max: 20, noNaN: true }).map((value) => Number(value.toFixed(6))),
);
/** What a producer may write where a number belongs. */
const odd = fc.constantFrom<unknown>(null, 'free', -1, 1e9, true, [], {});

const usage = fc
  .record(
    {
      model,
      billingType: billing,
      costStatus: fc.constantFrom('reported', 'unpriced'),
      usageSource: fc.constantFrom('per_run', 'session_delta'),
      inputTokens: tokens,
      cachedInputTokens: tokens,
      outputTokens: fc.nat(20_000),
      costUsd: fc.oneof({ weight: 6, arbitrary: usd }, odd),
      cacheAdjustedCostUsd: fc.oneof({ weight: 6, arbitrary: usd }, odd),
    },
    { requiredKeys: ['model', 'billingType', 'inputTokens', 'cachedInputTokens', 'outputTokens'] },
  )
  .map(({ model: [provider, name], ...rest }): Record<string, unknown> => ({
    ...rest,
    provider,
    model: name,
  }));

const runs = fc
  .array(
    fc.record({
      agent_id: fc.constantFrom(...AGENTS),
      invocation_source: fc.constantFrom(
        'timer',
        'timer',
        'assignment',
        'on_demand',
        'automation',
        'telepathy',
      ),
      status: fc.constantFrom(
        'succeeded',
        'succeeded',
        'failed',
        'timed_out',
        'running',
        'queued',
        'evaporated',
      ),
      started_at: fc.option(instant),
      finished_at: fc.option(instant, { freq: 6 }),
      usage_json: fc.option(usage, { freq: 4 }),
      context_snapshot: fc.option(
        fc.constantFrom<Record<string, unknown>>(
          {},
          { issueId: '' },
          { issueId: null },
          ...[...ISSUES, GONE].map((issueId) => ({ issueId })),
        ),
      ),
      isRetry: fc.boolean(),
      created_at: instant,
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ isRetry, ...run }, index) => ({
      id: idOf(300, index),
      ...run,
      retry_of_run_id: isRetry ? idOf(300, 0) : null,
    })),
  );

const ledger = fc.array(
  fc.record({
    agent_id: fc.constantFrom(...AGENTS),
    issue_id: fc.option(fc.constantFrom(...ISSUES)),
    /** Of which run; the first few have several rows. */
    run: fc.option(fc.oneof(fc.nat(40), fc.nat(4)), { freq: 4 }),
    model,
    billing_type: billing,
    cost_status: fc.constantFrom('reported', 'reported', 'unpriced', 'pondered'),
    input_tokens: tokens,
    cached_input_tokens: tokens,
    output_tokens: tokens,
    cents: fc.oneof(fc.constant('of the run'), fc.nat(5_000), fc.constantFrom(0, 2_147_483_647)),
    occurred_at: instant,
    copies: fc.constantFrom(1, 1, 1, 2, 3),
  }),
  { maxLength: 40 },
);

/** Rows of a company, in every state that the schema allows. */
export const arbitraryRows: fc.Arbitrary<CompanyRows> = fc
  .record({
    runs,
    ledger,
    adapters: fc.tuple(
      ...AGENTS.map(() =>
        fc.constantFrom('claude_local', 'codex_local', 'gemini_local', 'process'),
      ),
    ),
    touched: fc.array(fc.nat(30), { maxLength: 8 }),
  })
  .map(({ runs: ownRuns, ledger: rows, adapters, touched }) => {
    let id = 0;
    const events = rows.flatMap(
      ({ run: index, model: [provider = '', name = ''], cents, copies, ...row }) => {
        const run = index === null ? undefined : ownRuns[index];
        const reported = run?.usage_json?.['costUsd'];
        // Paperclip rounds what the run reported.
        const rounded =
          typeof reported === 'number' && reported >= 0 && reported < 1e6
            ? Math.round(reported * 100)
            : 0;
        return Array.from({ length: copies }, () => ({
          id: idOf(400, (id += 1)),
          ...row,
          heartbeat_run_id: run?.id ?? null,
          provider,
          model: name,
          cost_cents: typeof cents === 'number' ? cents : rounded,
        }));
      },
    );
    return {
      agents: AGENTS.map((agent, index) => ({
        id: agent,
        name: index < 2 ? 'Twin' : `Agent ${index}`,
        role: 'engineer',
        status: 'idle',
        adapter_type: adapters[index] ?? 'process',
      })),
      issues: ISSUES.map((issue, index) => ({
        id: issue,
        title: `Issue ${index}`,
        identifier: `ACM-${index}`,
        status: 'todo',
        origin_kind: 'manual',
        origin_id: null,
      })),
      runs: ownRuns,
      events,
      touched: touched.flatMap((index) => ownRuns[index]?.id ?? []),
      routines: [],
      triggers: [],
      routineRuns: [],
    };
  });
