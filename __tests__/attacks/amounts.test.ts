import { describe, expect, it } from 'vitest';
import { agentUsageJson } from '../../src/decoders/agent-usage-json.ts';
import { claudeResult } from '../../src/decoders/claude-result.ts';
import { tokenUsageJsonl } from '../../src/decoders/token-usage-jsonl.ts';
import { workflowTelemetry } from '../../src/decoders/workflow-telemetry.ts';
import { parseOptions } from '../../src/options/parse-options.ts';
import { decode } from '../support/decode.ts';
import { line } from '../support/collect-from.ts';

/** Finite, and more than anything is. */
const ABSURD = [1e300, 1e15, 2 ** 53];

describe.each(ABSURD)('an amount of %d', (absurd) => {
  const read = (text: string) => decode(tokenUsageJsonl, Buffer.from(text)).records;

  it('is no duration and no cost of a request, by the fast path and the slow one', () => {
    const told = { duration_ms: absurd, ai_credits_this_response: absurd };
    const lines = [0, 1, 2].map((id) => line(`r${id}`, told)).join('');
    const spelled = lines.replaceAll(/"duration_ms":[^,}]+/g, `"duration_ms":1${'0'.repeat(15)}`);
    for (const record of [...read(lines), ...read(spelled)]) {
      expect(record).toMatchObject({ durationMs: undefined, tokens: { output: 1 } });
      expect(record.reportedCostUsd).toBeUndefined();
    }
  });

  it('is no cost of a run or a session', () => {
    const usage = { input_tokens: 1, output_tokens: 1, primary_model: 'm', ai_credits: absurd };
    const [run] = decode(agentUsageJson, Buffer.from(JSON.stringify(usage))).records;
    expect(run?.reportedCostUsd).toBeUndefined();
    const modelUsage = { m: { inputTokens: 1, outputTokens: 1, costUSD: absurd } };
    const result = { type: 'result', session_id: 's', total_cost_usd: absurd, modelUsage };
    const [session] = decode(claudeResult, Buffer.from(JSON.stringify(result))).records;
    expect(session?.tokens.output).toBe(1);
    expect(session?.reportedCostUsd).toBeUndefined();
  });

  it('is no duration of a run of many agents', () => {
    const telemetry = { runId: 'wf_1', workflowProgress: [], durationMs: absurd };
    const [run] = decode(workflowTelemetry, Buffer.from(JSON.stringify(telemetry))).agentRuns;
    expect(run).toMatchObject({ id: 'wf_1', durationMs: undefined });
  });
});

describe('an error about a file that the user named', () => {
  const SECRET = 'hunter2-hunter2';

  it.each([
    `password: ${SECRET}`,
    `- ${SECRET}`,
    `a: *${SECRET}`,
    `a: [${SECRET}`,
    `"${SECRET}`,
    `m: {input: ${SECRET}, output: 1}`,
    `m: {input: 1, output: ["${SECRET}"]}`,
    SECRET,
  ])('does not quote what stands in it: %s', async (prices) => {
    const parsing = parseOptions({ repository: 'octo/shop', prices });
    const error: unknown = await parsing.catch((caught: unknown) => caught);
    expect(String(error)).toMatch(/^UserError: prices: /);
    expect(String(error)).not.toContain(SECRET);
  });
});
