import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workflowTelemetry } from '../../src/decoders/workflow-telemetry.ts';
import type { AgentRun, RunAgent } from '../../src/domain/agent-run.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { estimateOf } from '../../src/meter/estimate.ts';
import { meterRun } from '../../src/meter/meter-run.ts';
import { parsePriceOverrides } from '../../src/pricing/overrides.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { decode } from '../support/decode.ts';
import { makeRecord } from '../support/record-factory.ts';

const AT = new Date('2026-11-01T12:00:00Z');
const prices = createPriceBook(new Map());
const none = (): undefined => undefined;

function makeAgent(overrides: Partial<RunAgent> = {}): RunAgent {
  return {
    id: 'a',
    attempt: 1,
    stage: 'Work',
    model: 'claude-sonnet-4-6',
    state: 'done',
    tokens: 1_000,
    ...overrides,
  };
}

function makeRun(agents: readonly RunAgent[], overrides: Partial<AgentRun> = {}): AgentRun {
  return { id: 'wf_1', startedAt: AT, stages: [], agents, ...overrides };
}

/** Agents of one stage that used as many tokens each. */
function makeStage(
  stage: string,
  count: number,
  tokens: number,
  state: RunAgent['state'] = 'done',
) {
  return Array.from({ length: count }, (_, index) =>
    makeAgent({ id: `${stage}-${index}`, stage, tokens, state }),
  );
}

describe('the sample run of the meter that this one follows', () => {
  const path = '../fixtures/decoders/wf_id.json/sample-spelling/input.json';
  const { agentRuns } = decode(workflowTelemetry, readFileSync(new URL(path, import.meta.url)));
  const run = agentRuns[0] ?? makeRun([]);
  const report = meterRun(run, none, prices, AT);

  it('has the same tokens, shares and costs', () => {
    expect(report).toMatchObject({
      id: 'wf_made-up-01',
      name: 'sample-research',
      status: 'completed',
      totalTokens: 1_006_200,
      agentTokens: 1_006_200,
      invariant: 'holds',
      agents: 19,
      isDegraded: false,
      degraded: [],
    });
    expect(report.costUsd?.toFixed(2)).toBe('3.92');
    expect(
      report.stages.map(({ name, tokens, share, costUsd, agents }) => [
        name,
        tokens,
        `${(100 * (share ?? 0)).toFixed(1)}%`,
        costUsd?.toFixed(2),
        agents,
      ]),
    ).toEqual([
      ['Verify', 720_748, '71.6%', '3.46', 12],
      ['Search', 254_248, '25.3%', '0.41', 6],
      ['Scope', 31_204, '3.1%', '0.05', 1],
    ]);
  });

  it('says that its costs are estimates, from all input to all output', () => {
    const [verify] = report.stages;
    expect(verify).toMatchObject({ costIsEstimate: true, costIsFloor: false });
    expect(verify?.costLowUsd).toBeCloseTo((720_748 * 3) / 1e6, 6);
    expect(verify?.costHighUsd).toBeCloseTo((720_748 * 15) / 1e6, 6);
    expect(report.costLowUsd).toBeLessThan(report.costUsd ?? 0);
  });

  it('has no list price without any time', () => {
    const untimed = meterRun(run, none, prices);
    expect(untimed).toMatchObject({ costUsd: null, costIsFloor: true });
    expect(untimed).not.toHaveProperty('costIsEstimate');
  });
});

describe('the invariant', () => {
  it.each([
    [3_000, [1_000, 2_000], 'holds'],
    [3_001, [1_000, 2_000], 'broken'],
    [2_999, [1_000, 2_000], 'broken'],
    [undefined, [1_000], 'not-told'],
    [0, [], 'not-told'],
    [5, [undefined], 'not-told'],
    [3_000, [3_000, undefined], 'holds'],
    [3_000, [1_000, undefined], 'not-told'],
    [3_000, [4_000, undefined], 'broken'],
  ] as const)('of a total of %s and agents of %j: %s', (totalTokens, tokens, invariant) => {
    const agents = tokens.map((count, index) => makeAgent({ id: `${index}`, tokens: count }));
    expect(meterRun(makeRun(agents, { totalTokens }), none, prices).invariant).toBe(invariant);
  });
});

describe('silent degradation', () => {
  it('is an agent in error, whatever the run says of itself', () => {
    const agents = [...makeStage('Fetch', 3, 16_000), ...makeStage('Verify', 2, 1_588, 'error')];
    const report = meterRun(makeRun(agents, { status: 'completed' }), none, prices);
    expect(report).toMatchObject({ status: 'completed', isDegraded: true });
    expect(report.degraded).toEqual([
      { kind: 'agents-in-error', stage: 'Verify', errors: 2, agents: 2 },
    ]);
  });

  it.each([
    // Means: of the stage itself, of the others 1,000 and 1,000; their median is 1,000.
    ['just below a quarter', 5, 249, true],
    ['a quarter', 5, 250, false],
    ['too few agents', 4, 1, false],
    ['no tokens at all', 5, 0, true],
  ])('is a stage far cheaper than the others: %s', (_, count, tokens, isDegraded) => {
    const agents = [
      ...makeStage('One', 1, 1_000),
      ...makeStage('Two', 1, 1_000),
      ...makeStage('Cheap', count, tokens),
    ];
    const { degraded, ...report } = meterRun(makeRun(agents), none, prices);
    expect(report.isDegraded).toBe(isDegraded);
    const found = { stage: 'Cheap', agents: count, meanTokens: tokens, medianTokens: 1_000 };
    expect(degraded).toEqual(isDegraded ? [{ kind: 'cheap-stage', ...found }] : []);
  });

  it('takes the median of the stages, so that many cheap agents cannot hide themselves', () => {
    const agents = [...makeStage('Verify', 75, 1_588), ...makeStage('Fetch', 5, 16_000)];
    expect(meterRun(makeRun(agents), none, prices).degraded).toMatchObject([
      { kind: 'cheap-stage', stage: 'Verify', medianTokens: (1_588 + 16_000) / 2 },
    ]);
  });

  it('takes no agent that reported nothing for a cheap one', () => {
    const silent = makeStage('Cheap', 9, 0).map((agent) => ({ ...agent, tokens: undefined }));
    const told = makeAgent({ id: 'told', stage: 'Cheap', tokens: 1_000 });
    const agents = [...silent, told, ...makeStage('Other', 5, 1_000)];
    expect(meterRun(makeRun(agents), none, prices).isDegraded).toBe(false);
  });

  it('judges no stage of which nothing is known', () => {
    const silent = makeStage('Silent', 9, 0).map((agent) => ({ ...agent, tokens: undefined }));
    const report = meterRun(makeRun([...silent, ...makeStage('Told', 5, 10)]), none, prices);
    expect(report.isDegraded).toBe(false);
    expect(report.stages.at(-1)).toMatchObject({ name: 'Silent', tokens: null, share: null });
  });
});

describe('attempts of an agent', () => {
  const failed = makeAgent({ attempt: 1, state: 'error', tokens: 300 });
  const done = makeAgent({ attempt: 2, state: 'done', tokens: 700 });

  it('all spent their tokens, and the last one shows how it ended', () => {
    const report = meterRun(makeRun([done, failed], { totalTokens: 1_000 }), none, prices);
    expect(report).toMatchObject({ agents: 1, agentTokens: 1_000, invariant: 'holds' });
    expect(report.stages).toMatchObject([{ tokens: 1_000, agents: 1, errors: 0 }]);
    expect(report.isDegraded).toBe(false);
  });

  it('are an error when the last one is', () => {
    const again = makeAgent({ attempt: 3, state: 'error', tokens: 1 });
    const report = meterRun(makeRun([again, done, failed]), none, prices);
    expect(report.stages).toMatchObject([{ agents: 1, errors: 1 }]);
  });

  it('have one transcript together', () => {
    const asked: RunAgent[] = [];
    const report = meterRun(
      makeRun([failed, done]),
      (agent) => {
        asked.push(agent);
        return [makeRecord({ at: AT.getTime() })];
      },
      prices,
    );
    expect(asked).toEqual([done]);
    expect(report.costUsd).toBe(
      prices.priceOf({ ...makeRecord(), model: 'claude-sonnet-4-6', at: AT.getTime() })?.usd,
    );
  });
});

describe('agents with transcripts', () => {
  const records: readonly UsageRecord[] = [
    makeRecord({ at: AT.getTime() }),
    makeRecord({ at: AT.getTime(), model: 'claude-haiku-4-5' }),
  ];
  const exactUsd = (100 * 4 + 1_000 * 0.4 + 50 * 5 + 20 * 20) / 1e6;

  it('have an exact cost and no range', () => {
    const report = meterRun(makeRun([makeAgent()]), () => records, prices);
    expect(report.costUsd).toBeCloseTo(exactUsd, 9);
    expect(report).not.toHaveProperty('costIsEstimate');
    expect(report).toMatchObject({ agentTokens: 1_000, transcriptTokens: 2_340 });
  });

  it('leave nothing to estimate beside an agent that used nothing', () => {
    const agents = [makeAgent(), makeAgent({ id: 'idle', tokens: 0 })];
    const report = meterRun(
      makeRun(agents),
      ({ id }) => (id === 'a' ? records : undefined),
      prices,
    );
    expect(report).toMatchObject({ costIsFloor: false, transcriptTokens: 2_340 });
    expect(report).not.toHaveProperty('costIsEstimate');
  });

  it('make a part of an estimate exact', () => {
    const agents = [makeAgent(), makeAgent({ id: 'b' })];
    const report = meterRun(
      makeRun(agents),
      ({ id }) => (id === 'a' ? records : undefined),
      prices,
    );
    expect(report).toMatchObject({ costIsEstimate: true, transcriptTokens: null });
    expect(report.costLowUsd).toBeCloseTo(exactUsd + 0.003, 9);
    expect(report.costHighUsd).toBeCloseTo(exactUsd + 0.015, 9);
  });
});

describe('what is unknown', () => {
  it('makes a stage of agents without one, and a floor of a cost', () => {
    const agents = [
      makeAgent({ stage: undefined }),
      makeAgent({ id: 'b', stage: undefined, tokens: undefined, state: 'running' }),
      makeAgent({ id: 'c', model: 'sonnet' }),
    ];
    const report = meterRun(makeRun(agents), none, prices);
    expect(report.stages).toMatchObject([
      { name: null, tokens: 1_000, agents: 2, running: 1, costIsFloor: true },
      { name: 'Work', costUsd: null, costIsFloor: true },
    ]);
    expect(report.stages[0]?.costUsd).toBeCloseTo(0.0048, 9);
  });

  it('has a price where the user gave one for an alias', () => {
    const own = createPriceBook(parsePriceOverrides({ sonnet: { input: 1, output: 1 } }));
    const report = meterRun(makeRun([makeAgent({ model: 'sonnet' })]), none, own);
    expect(report).toMatchObject({ costUsd: 0.001, costIsFloor: false });
  });

  it('leaves a run without agents empty', () => {
    expect(meterRun(makeRun([], { startedAt: undefined }), none, prices)).toMatchObject({
      name: null,
      status: null,
      startedAt: null,
      agentTokens: null,
      costUsd: null,
      stages: [],
      isDegraded: false,
    });
  });
});

describe('the record of an agent', () => {
  it('holds one number, at the time of its run', () => {
    const run = makeRun([]);
    expect(estimateOf(run, makeAgent({ tokens: 7 }))).toMatchObject({
      grain: 'agent',
      at: AT.getTime(),
      provider: 'anthropic',
      model: 'claude-sonnet-4-6',
      tokens: { uncachedInput: undefined, output: undefined, unsplit: 7 },
      session: { agent: { id: 'a', run: 'wf_1' } },
    });
  });

  it('is another for another run, agent or attempt, and the same for the same', () => {
    const keys = [
      [makeRun([]), makeAgent()],
      [makeRun([], { id: 'wf_2' }), makeAgent()],
      [makeRun([]), makeAgent({ id: 'b' })],
      [makeRun([]), makeAgent({ attempt: 2 })],
    ] as const;
    const identities = keys.map(([run, agent]) => JSON.stringify(estimateOf(run, agent).identity));
    expect(new Set(identities).size).toBe(keys.length);
    const again = estimateOf(makeRun([]), makeAgent({ tokens: 9, state: 'error' })).identity;
    expect(JSON.stringify(again)).toBe(identities[0]);
  });
});

describe('a run that makes up its stages', () => {
  it('has 1,000 of them and one for the rest', () => {
    const agents = Array.from({ length: 1_500 }, (_, index) =>
      makeAgent({ id: String(index), stage: `Stage ${index}`, tokens: 1, state: 'error' }),
    );
    const { stages, degraded, agentTokens } = meterRun(makeRun(agents), none, prices);
    expect(stages).toHaveLength(1_001);
    expect(stages[0]).toMatchObject({ name: '(other stages)', tokens: 500, agents: 500 });
    expect(degraded).toHaveLength(1_001);
    expect(agentTokens).toBe(1_500);
  });
});
