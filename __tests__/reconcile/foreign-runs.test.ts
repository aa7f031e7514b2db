import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentRun } from '../../src/domain/agent-run.ts';
import type { Attribution } from '../../src/domain/attribution.ts';
import { identityOfText } from '../../src/domain/identity.ts';
import type { Run } from '../../src/domain/run.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { estimateOf } from '../../src/meter/estimate.ts';
import { createReconciler } from '../../src/reconcile/reconcile.ts';
import { makeRecord, makeRun } from '../support/record-factory.ts';

/*
 * Message ids, request ids and ids of runs of agents are secrets of nobody: a run that repeats
 * another's must move none of its numbers.
 */

const NOON = Date.UTC(2026, 10, 19, 12);
const minutes = (count: number): number => count * 60_000;

/** What one run's documents report. */
interface Reported {
  readonly run: Run;
  readonly records: readonly UsageRecord[];
  readonly agentRuns: readonly AgentRun[];
}

function runOf(id: number, from: number, to: number): Run {
  return makeRun({ id, startedAt: new Date(NOON + from), completedAt: new Date(NOON + to) });
}

/** What counts of each run, and what is reported of conflicts. */
function reconcile(reported: readonly Reported[]) {
  const added: { attribution: Attribution; record: UsageRecord }[] = [];
  const reconciler = createReconciler(
    {
      isWanted: () => true,
      add: (attribution, record) => added.push({ attribution, record }) > 0,
    },
    estimateOf,
  );
  for (const { run, records, agentRuns } of reported) {
    const intake = reconciler.scope({
      place: `${run.id}/${run.attempt}`,
      prefix: '',
      isOneRun: true,
      attribution: { workflow: run.workflow, run, phase: 'agent' },
    });
    for (const record of records) intake.record(record);
    for (const agentRun of agentRuns) intake.agentRun(agentRun);
  }
  const { conflicts } = reconciler.finish();
  const ofRun = (id: number): unknown[] =>
    added
      .filter(({ attribution }) => attribution.run?.id === id)
      .map(({ attribution: { agent, stage }, record }) => ({ agent, stage, ...record }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { ofRun, conflicts };
}

interface Numbers {
  readonly output: number;
  readonly model: string;
}

const SESSION = identityOfText('session');

function message(id: number, at: number | undefined, { output, model }: Numbers): UsageRecord {
  return makeRecord({
    at: at === undefined ? undefined : NOON + at,
    model,
    identity: identityOfText(`message ${id} request`),
    tokens: { uncachedInput: 10, cacheRead: 0, cacheWrite: 0, output },
    session: { id: SESSION, message: identityOfText(`message ${id}`), isSidechain: false },
  });
}

function total({ output, model }: Numbers): UsageRecord {
  return makeRecord({
    grain: 'session',
    at: undefined,
    model,
    identity: identityOfText(`result ${model}`),
    tokens: { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output },
    session: { id: SESSION, message: identityOfText('result') },
  });
}

function agents({ output, model }: Numbers, startedAt: number | undefined): AgentRun {
  return {
    id: 'wf_1',
    startedAt: startedAt === undefined ? undefined : new Date(NOON + startedAt),
    stages: ['Verify'],
    totalTokens: output,
    agents: [{ id: 'a1', attempt: 1, stage: 'Verify', state: 'done', model, tokens: output }],
  };
}

const numbers = fc.record({
  output: fc.nat(1_000_000),
  model: fc.constantFrom('claude-sonnet-4-6', 'claude-opus-4-8'),
});
const claims = (lastMinute: number) =>
  fc.record({
    messages: fc.array(fc.record({ id: fc.nat(3), minute: fc.nat(lastMinute), numbers }), {
      maxLength: 5,
    }),
    totals: fc.array(numbers, { maxLength: 2 }),
    agents: fc.array(fc.record({ minute: fc.nat(lastMinute), numbers }), { maxLength: 1 }),
  });

function reportedBy(
  run: Run,
  {
    messages,
    totals,
    agents: runs,
  }: ReturnType<typeof claims> extends fc.Arbitrary<infer T> ? T : never,
): Reported {
  return {
    run,
    records: [
      ...messages.map(({ id, minute, numbers: own }) => message(id, minutes(minute), own)),
      ...totals.map(total),
    ],
    agentRuns: runs.map(({ minute, numbers: own }) => agents(own, minutes(minute))),
  };
}

describe('a run that repeats the ids of another', () => {
  it('changes nothing of one that began before it', () => {
    const later = fc.record({ from: fc.integer({ min: 1, max: 200 }), length: fc.nat(100) });
    fc.assert(
      fc.property(claims(120), claims(240), later, (honest, hostile, { from, length }) => {
        const own = reportedBy(runOf(1, 0, minutes(120)), honest);
        const other = reportedBy(runOf(2, minutes(from), minutes(from + length)), hostile);
        const alone = reconcile([own]).ofRun(1);
        expect(reconcile([own, other]).ofRun(1)).toEqual(alone);
        expect(reconcile([other, own]).ofRun(1)).toEqual(alone);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['$7.13 cannot become $0.08', 100],
    ['nor $8,915', 900_000_000],
    ['nor nothing', 0],
  ])('%s', (_, output) => {
    const model = 'claude-sonnet-4-6';
    const honest = [1, 2].map((id) => message(id, minutes(id), { output: 5_000, model }));
    const forged = [1, 2].map((id) => message(id, minutes(id), { output, model: 'cheap-model' }));
    for (const run of [runOf(2, minutes(60), minutes(90)), runOf(2, -minutes(90), -minutes(60))]) {
      const first = { run: runOf(1, 0, minutes(30)), records: honest, agentRuns: [] };
      const second = { run, records: forged, agentRuns: [] };
      const { ofRun, conflicts } = reconcile([second, first]);
      expect(ofRun(1)).toMatchObject(honest.map(({ tokens }) => ({ tokens, model })));
      // What a run reports of its own time is its own; a copy of another's counts nothing.
      expect(ofRun(2)).toEqual([]);
      expect(conflicts).toEqual([
        {
          kind: 'message',
          runs: [
            { id: 1, attempt: 1 },
            { id: 2, attempt: 1 },
          ],
          records: 2,
        },
      ]);
    }
  });

  it('and resumed its session carries copies, which count nothing and are no conflict', () => {
    const old = message(1, minutes(10), { output: 20, model: 'claude-sonnet-4-6' });
    const own = message(2, minutes(70), { output: 30, model: 'claude-sonnet-4-6' });
    const first = { run: runOf(1, 0, minutes(30)), records: [old], agentRuns: [] };
    const second = { run: runOf(2, minutes(60), minutes(90)), records: [old, own], agentRuns: [] };
    const { ofRun, conflicts } = reconcile([second, first]);
    expect([ofRun(1).length, ofRun(2).length, conflicts]).toEqual([1, 1, []]);
  });
});

describe('a zero', () => {
  it('does not make the real copy of a message vanish, and rows of zeros are unknown', () => {
    const model = 'claude-sonnet-4-6';
    const at = minutes(10);
    const zero = makeRecord({
      ...message(1, at, { output: 0, model }),
      tokens: { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 },
    });
    const real = message(1, at, { output: 5_000, model });
    const run = runOf(1, 0, minutes(30));
    for (const records of [
      [zero, real],
      [real, zero],
    ]) {
      expect(reconcile([{ run, records, agentRuns: [] }]).ofRun(1)).toMatchObject([
        { tokens: real.tokens },
      ]);
    }
    expect(reconcile([{ run, records: [zero], agentRuns: [] }]).ofRun(1)).toMatchObject([
      { tokens: { uncachedInput: undefined, output: undefined } },
    ]);
  });
});
