import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_AGENTS } from '../../src/decoders/workflow-progress.ts';
import { workflowTelemetry } from '../../src/decoders/workflow-telemetry.ts';
import { decode } from '../support/decode.ts';

const FIXTURE = fileURLToPath(
  new URL('../fixtures/decoders/wf_id.json/claude-code/input.json', import.meta.url),
);

function decodeJson(value: unknown) {
  return decode(workflowTelemetry, Buffer.from(JSON.stringify(value)));
}

describe('the telemetry of a workflow', () => {
  it.each([
    ['project/session/workflows/wf_1f2e3d4c-5b6.json', true],
    ['wf_x.json', true],
    ['workflows/scripts/review-wf_1f2e3d4c-5b6.js', false],
    ['subagents/workflows/wf_1f2e3d4c-5b6/agent-a1.jsonl', false],
    ['my_wf_x.json', false],
  ])('is recognised by its name: %s, %s', (path, isTelemetry) => {
    expect(workflowTelemetry.recognisesName(path)).toBe(isTelemetry);
  });

  it.each([
    ['{"runId": "wf_1", "timestamp": "2026-11-18T09:34:10Z", "script": "', true],
    ['{"_note": "", "workflowProgress": [', true],
    ['{"type":"user","sessionId":"s","toolUseResult":{"runId":"wf_1"}}', false],
    ['{"prompt":"\\"workflowProgress\\": []"}', false],
    ['["workflowProgress"]', false],
  ])('is recognised by its head: %s, %s', (head, isTelemetry) => {
    expect(workflowTelemetry.recognisesContent(head)).toBe(isTelemetry);
  });

  it('lets nothing in of what agents were told and said', () => {
    const { agentRuns } = decode(workflowTelemetry, readFileSync(FIXTURE));
    expect(agentRuns).toHaveLength(1);
    expect(JSON.stringify(agentRuns)).not.toMatch(/secret|home/);
  });

  it('tells two runs that name themselves by nothing from each other', () => {
    const [one, other] = [1, 2].map((tokens) => ({
      workflowProgress: [{ type: 'workflow_agent', tokens }],
    }));
    const id = (value: unknown) => decodeJson(value).agentRuns[0]?.id;
    expect(id(one)).toMatch(/^unnamed-[0-9a-f]{16}$/);
    expect(id(one)).toBe(id(one));
    expect(id(one)).not.toBe(id(other));
  });

  it('refuses a run of more agents than any has', () => {
    const workflowProgress = Array.from({ length: MAX_AGENTS + 1 }, () => ({
      type: 'workflow_agent',
    }));
    const { agentRuns, rejects } = decodeJson({ workflowProgress });
    expect(agentRuns).toEqual([]);
    expect(rejects).toMatchObject([{ reason: 'too-long' }]);
  });

  it('refuses a document of more than 64 MiB without keeping it', () => {
    const chunk = new Uint8Array(32 * 1024 * 1024).fill(0x20);
    const reasons: string[] = [];
    const decoding = workflowTelemetry.start({
      origin: { container: 'x', path: '' },
      record: () => undefined,
      reject: ({ reason }) => reasons.push(reason),
      agentRun: () => undefined,
      agentName: () => undefined,
    });
    for (const part of [chunk, chunk, chunk.subarray(0, 1)]) decoding.write(part);
    expect(decoding.end()).toBe('decoded');
    expect(reasons).toEqual(['too-long']);
  });

  it('says when a document of such a name is no telemetry', () => {
    const decoding = workflowTelemetry.start({
      origin: { container: 'wf_other.json', path: '' },
      record: () => expect.fail('a record'),
      reject: () => expect.fail('a reject'),
      agentRun: () => expect.fail('a run'),
      agentName: () => expect.fail('a name'),
    });
    decoding.write(Buffer.from('{"compilerOptions": {}}'));
    expect(decoding.end()).toBe('nothing-found');
  });

  it('gives a run of whole counts or a reject, whatever its entries hold', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.integer({ max: 1e6 }), fc.constant(null));
    const keys = ['agentId', 'attempt', 'tokens', 'state', 'model', 'label', 'phaseTitle', 'title'];
    const entry = fc
      .tuple(
        fc.dictionary(fc.constantFrom(...keys), value),
        fc.constantFrom('workflow_agent', 'workflow_phase', 'other'),
      )
      .map(([fields, type]) => ({ ...fields, type }));
    const wire = fc.record(
      {
        runId: value,
        totalTokens: value,
        startTime: value,
        durationMs: value,
        phases: fc.oneof(value, fc.array(fc.oneof(value, entry))),
        workflowProgress: fc.oneof(value, fc.array(fc.oneof(value, entry))),
      },
      { requiredKeys: ['workflowProgress'] },
    );
    fc.assert(
      fc.property(wire, (run) => {
        const { agentRuns, rejects, records } = decodeJson(run);
        expect(records).toEqual([]);
        expect(agentRuns.length + rejects.length).toBeGreaterThan(0);
        for (const { agents, totalTokens } of agentRuns) {
          for (const tokens of [totalTokens, ...agents.map((agent) => agent.tokens)]) {
            expect(tokens === undefined || (Number.isSafeInteger(tokens) && tokens >= 0)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
