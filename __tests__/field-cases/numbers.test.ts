import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { reportOnFiles } from '../../src/jobs/report-on-files.ts';
import { sayNearest } from '../../src/renderers/price-words.ts';
import { readLocalDocuments } from '../../src/sources/local-files.ts';
import { createRecordingLog } from '../github/recording-log.ts';

/** Each number below is worked out by hand from the provider's public prices. */
const MILLION = { input_tokens: 1_000_000, output_tokens: 0 };

async function report(name: string, ...lines: readonly object[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'numbers-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const made = await reportOnFiles(
      (unread) => readLocalDocuments([file], () => true, noInput(), unread),
      {
        providers: [],
        since: undefined,
        until: undefined,
        thresholds: parseThresholds(),
        prices: new Map(),
      },
      {
        openRecordSource: () => undefined,
        log: createRecordingLog(),
        now: new Date('2026-11-25T12:00:00Z'),
        version: '0',
      },
    );
    return made.report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

/** A result of `claude -p` with one model. */
function resultOf(name: string, usage: object): object {
  return {
    type: 'result',
    session_id: 's',
    uuid: 'u',
    timestamp: '2026-11-01T00:00:00Z',
    total_cost_usd: 1,
    usage: { input_tokens: 1, output_tokens: 1 },
    modelUsage: {
      [name]: {
        inputTokens: 1_000_000,
        outputTokens: 0,
        cacheReadInputTokens: 0,
        cacheCreationInputTokens: 0,
        webSearchRequests: 0,
        costUSD: 1,
        ...usage,
      },
    },
  };
}

let rows = 0;

/** A row of a transcript. */
function rowOf(model: string, usage: object): object {
  rows += 1;
  const cached = { cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };
  return {
    type: 'assistant',
    uuid: `u${rows}`,
    sessionId: 's',
    timestamp: '2026-11-01T00:00:00Z',
    requestId: `r${rows}`,
    message: {
      id: `m${rows}`,
      role: 'assistant',
      model,
      stop_reason: 'end_turn',
      usage: { ...MILLION, ...cached, ...usage },
    },
  };
}

describe('the cost of a result of Claude', () => {
  it.each<[string, string, object, number | null]>([
    [
      'in one region of Bedrock, whatever its canonical name',
      'us.anthropic.claude-opus-4-5-20251101-v1:0',
      { canonicalModel: 'claude-opus-4-5' },
      5.5,
    ],
    [
      'the same behind a path and in capitals',
      'bedrock/US.anthropic.claude-opus-4-5-20251101-v1:0',
      { canonicalModel: 'claude-opus-4-5' },
      5.5,
    ],
    ['by the canonical name of an alias', 'my-alias', { canonicalModel: 'claude-opus-4-8' }, 5],
    [
      'by its own name for a model of another maker',
      'gpt-5.4',
      { canonicalModel: 'claude-opus-4-8' },
      2.5,
    ],
    [
      'by its own name where the canonical one is a guess',
      'kimi-k2.5',
      { canonicalModel: 'claude-opus-4-8', costBasis: 'unknown' },
      0.6,
    ],
    [
      'of an alias whose price is a guess',
      'my-alias',
      { canonicalModel: 'claude-opus-4-8', costBasis: 'unknown' },
      null,
    ],
    ['of searches alone', 'claude-opus-4-8', { inputTokens: 0, webSearchRequests: 20 }, 0.2],
  ])('%s', async (_, name, usage, expected) => {
    const { totals } = await report('claude-execution-output.json', resultOf(name, usage));
    expect(totals.costUsd).toBe(expected);
  });
});

describe('the cost of a row of a transcript', () => {
  it.each<[string, string, object, number]>([
    ['on the batch tier', 'claude-sonnet-4-6', { service_tier: 'batch' }, 1.5],
    ['in the US alone', 'claude-opus-4-8', { inference_geo: 'us' }, 5.5],
    ['in fast mode', 'claude-opus-4-6', { speed: 'fast' }, 30],
    [
      'with writes for both times',
      'claude-sonnet-4-6',
      {
        cache_creation_input_tokens: 300_000,
        cache_creation: { ephemeral_5m_input_tokens: 200_000, ephemeral_1h_input_tokens: 100_000 },
      },
      3 + 0.2 * 3.75 + 0.1 * 6,
    ],
    ['with searches', 'claude-sonnet-4-6', { server_tool_use: { web_search_requests: 10 } }, 3.1],
  ])('%s', async (_, model, usage, expected) => {
    const { totals } = await report('s.jsonl', rowOf(model, usage));
    expect(totals.costUsd).toBeCloseTo(expected, 9);
    expect(totals.costIsFloor).toBe(false);
  });
});

describe('spend without a price', () => {
  it('tells its tokens only where none of the model’s requests has one, and how it has none', async () => {
    const { totals, pricing, findings } = await report(
      's.jsonl',
      rowOf('claude-sonnet-4-6', {}),
      rowOf('claude-sonnet-4-6', { service_tier: 'priority' }),
      rowOf('claude-opus-4-8', { service_tier: 'priority' }),
      rowOf('claude-sonnet-5-9', {}),
    );
    expect(totals).toMatchObject({ costUsd: 3, costIsFloor: true });
    const messages = findings.map(({ message }) => message).join('\n');
    expect(messages).toContain(
      'model claude-sonnet-4-6 on a service tier such as "priority" have no price (≈ $3.00 at its list price)',
    );
    expect(messages).toContain(
      'model claude-opus-4-8 on a service tier such as "priority" have no price (1M tokens, ≈ $5.00 at its list price)',
    );
    expect(pricing.unpriced.map((model) => model + sayNearest(pricing, model))).toEqual([
      'claude-opus-4-8 on a service tier such as "priority" (≈ $5.00 at its list price)',
      'claude-sonnet-4-6 on a service tier such as "priority" (≈ $3.00 at its list price)',
      'claude-sonnet-5-9 (≈ $2.00 as claude-sonnet-5)',
    ]);
  });

  it.each([
    ['flex', 'standard', null],
    ['standard', 'turbo', null],
    ['default', '', 3],
    ['auto', 'standard', 3],
  ])('on the tier "%s" at the speed "%s" costs %s', async (service_tier, speed, costUsd) => {
    const { totals } = await report('s.jsonl', rowOf('claude-sonnet-4-6', { service_tier, speed }));
    expect(totals.costUsd).toBe(costUsd);
  });
});

describe('the credits of a run', () => {
  const zeros = { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0 };

  it.each([{ ai_credits: 123.45 }, { ai_credits: 123.45, ...zeros }])(
    'are a known cost of unknown tokens in %o',
    async (document) => {
      const { totals, pricing } = await report('agent_usage.json', document);
      expect(totals).toMatchObject({ costUsd: null, totalTokens: null, costIsFloor: true });
      expect(pricing.reported).toMatchObject([{ reportedUsd: 1.2345, ourUsd: 0, requests: 1 }]);
    },
  );

  it('are nothing at 0 beside zeros, as of an agent that never began', async () => {
    const { pricing } = await report('agent_usage.json', { ai_credits: 0, ...zeros });
    expect(pricing.reported).toEqual([]);
  });
});

describe('what Copilot’s records call input', () => {
  // github/gh-aw#43034: gpt-5.4, 27,369 in of which 22,528 were read, 264 out.
  const record = {
    provider: 'copilot',
    model: 'gpt-5.4',
    input_tokens: 27_369,
    cache_read_tokens: 22_528,
    cache_write_tokens: 0,
    output_tokens: 264,
    timestamp: '2026-11-01T00:00:00Z',
  };
  const inclusive = 0.0216945;
  const additive = 0.0780145;

  it.each([
    ...['v0.27.5', 'v0.27.6', 'v0.27.43', 'v1.0.0', 'v0.0.0-dev'].flatMap((version) =>
      [true, false].flatMap((streaming) => [
        { version, streaming, path: '/chat/completions', expected: inclusive },
        { version, streaming, path: '/v1/responses?x=1', expected: inclusive },
        { version, streaming, path: '/api/v1/messages', expected: additive },
      ]),
    ),
    {
      version: undefined,
      input_tokens_include_cache: false,
      path: '/responses',
      expected: additive,
    },
    {
      version: undefined,
      input_tokens_include_cache: true,
      path: '/v1/messages',
      expected: inclusive,
    },
  ])('%o', async ({ version, expected, ...more }) => {
    const _schema = version && `token-usage/${version}`;
    const { totals } = await report('token-usage.jsonl', {
      ...record,
      ...more,
      _schema,
      request_id: 'r',
    });
    expect(totals.costUsd).toBeCloseTo(expected, 9);
  });

  it('is told for its group by a record that says so itself', async () => {
    const chat = { ...record, path: '/chat/completions', streaming: true };
    const { totals } = await report(
      'token-usage.jsonl',
      { ...chat, request_id: 'a' },
      { ...chat, request_id: 'b', input_tokens_include_cache: false },
    );
    expect(totals.costUsd).toBeCloseTo(2 * additive, 9);
  });
});
