import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentRun, RunAgent } from '../../src/domain/agent-run.ts';
import { identityOfText, type Identity } from '../../src/domain/identity.ts';
import type { Run } from '../../src/domain/run.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import type { Attribution } from '../../src/domain/attribution.ts';
import { createReconciler, type Reconciler } from '../../src/reconcile/reconcile.ts';
import type { Scope } from '../../src/reconcile/scope.ts';
import type { EstimateOf } from '../../src/reconcile/scope-intake.ts';
import { makeRecord, makeRun } from '../support/record-factory.ts';

const SESSION = identityOfText('session 1');

interface Request {
  readonly message: string;
  readonly request?: string;
  readonly output?: number;
  readonly at?: string;
  readonly isSidechain?: boolean;
  readonly agent?: { id: string; run?: string };
  readonly session?: Identity;
}

/** A line of a transcript. */
function request(wanted: Request): UsageRecord {
  const { message, request = 'r1', output = 20, at, isSidechain = false, agent } = wanted;
  return makeRecord({
    at: Date.parse(at ?? '2026-11-19T12:00:00Z'),
    identity: identityOfText(`${message} ${request}`),
    tokens: { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output },
    session: {
      id: wanted.session ?? SESSION,
      message: identityOfText(message),
      isSidechain,
      agent,
    },
  });
}

/** A session's total on one model. */
function total(tokens: UsageRecord['tokens'], overrides: Partial<UsageRecord> = {}): UsageRecord {
  return makeRecord({
    grain: 'session',
    at: undefined,
    tokens,
    identity: identityOfText(JSON.stringify(tokens)),
    session: { id: SESSION },
    ...overrides,
  });
}

function attributionOf(run?: Run): Attribution {
  return { workflow: { name: 'logs', path: '' }, phase: 'agent', run };
}

function scopeOf(run?: Run, place = 'a'): Scope {
  return {
    attribution: attributionOf(run),
    place: run === undefined ? place : `${run.id}/1`,
    prefix: '',
    isOneRun: run !== undefined,
  };
}

interface Held {
  readonly scope: Scope;
  readonly record: UsageRecord;
}

function held(record: UsageRecord, run?: Run, place = 'a'): Held {
  return { scope: scopeOf(run, place), record };
}

interface Added {
  readonly attribution: Attribution;
  readonly record: UsageRecord;
}

/** A reconciler, and what it adds. */
interface Book {
  readonly reconciler: Reconciler;
  readonly added: readonly Added[];
}

function startBook(estimateOf: EstimateOf = () => undefined): Book {
  const added: Added[] = [];
  const destination = {
    isWanted: () => true,
    add: (attribution: Attribution, record: UsageRecord) => added.push({ attribution, record }) > 0,
  };
  return { reconciler: createReconciler(destination, estimateOf), added };
}

function hold({ reconciler }: Book, { scope, record }: Held): void {
  reconciler.scope(scope).record(record);
}

function finish({ reconciler, added }: Book) {
  const { agentRuns: runs, ...rest } = reconciler.finish();
  return { added, runs, ...rest };
}

function reconcileAll(records: readonly Held[]): readonly Added[] {
  const book = startBook();
  for (const one of records) hold(book, one);
  return finish(book).added;
}

const tokensOf = (added: readonly Added[]) => added.map(({ record }) => record.tokens);
const outputOf = (added: readonly Added[]): number =>
  added.reduce((sum, { record }) => sum + (record.tokens.output ?? 0), 0);

describe('requests of sessions', () => {
  it('count a message once, with its last output and its first time', () => {
    const added = reconcileAll([
      held(request({ message: 'm1', output: 3, at: '2026-11-19T12:00:01Z' })),
      held(request({ message: 'm1', output: 90, at: '2026-11-19T12:00:04Z' })),
      held(request({ message: 'm1', output: 40, at: '2026-11-19T12:00:02Z' }), undefined, 'fork'),
    ]);
    expect(added).toHaveLength(1);
    expect(added[0]?.record.tokens.output).toBe(90);
    expect(added[0]?.record.at).toBe(Date.parse('2026-11-19T12:00:01Z'));
  });

  it('leave out a sidechain that replays its parent, and keep one of its own', () => {
    const added = reconcileAll([
      held(request({ message: 'm1', request: 'replay', isSidechain: true })),
      held(request({ message: 'm1', request: 'r1' })),
      held(request({ message: 'm2', request: 'r2', isSidechain: true })),
    ]);
    expect(added.map(({ attribution }) => attribution.agent)).toEqual(['main', 'subagent']);
  });

  it('count a message twice that was asked for twice', () => {
    const twice = [
      request({ message: 'm1', request: 'r1' }),
      request({ message: 'm1', request: 'r2' }),
    ];
    expect(reconcileAll(twice.map((record) => held(record)))).toHaveLength(2);
  });

  it('belong to the run that made them, not to the one that resumed the session', () => {
    const first = makeRun({ id: 1 });
    const second = makeRun({
      id: 2,
      startedAt: new Date('2026-11-19T14:00:00Z'),
      completedAt: new Date('2026-11-19T15:00:00Z'),
    });
    const old = request({ message: 'm1' });
    const added = reconcileAll([
      held(old, second),
      held(request({ message: 'm2', at: '2026-11-19T14:30:00Z' }), second),
      held(old, first),
    ]);
    expect(new Set(added.map(({ attribution }) => attribution.run?.id))).toEqual(new Set([1, 2]));
  });

  it('are not counted when they were made before the only run that holds a copy', () => {
    const run = makeRun({ startedAt: new Date('2026-11-19T12:30:00Z') });
    expect(reconcileAll([held(request({ message: 'm1' }), run)])).toEqual([]);
  });

  it('come to the same in any order', () => {
    const line = fc.record({
      message: fc.constantFrom('m1', 'm2', 'm3'),
      request: fc.constantFrom('r1', 'r2'),
      output: fc.integer({ min: 0, max: 50 }),
      isSidechain: fc.constant(false),
      at: fc.constantFrom('2026-11-19T12:00:00Z', '2026-11-19T12:00:05Z'),
    });
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(line, fc.constantFrom('a', 'b')), { maxLength: 12 })
          .chain((lines) =>
            fc.tuple(
              fc.constant(lines),
              fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
            ),
          ),
        ([lines, shuffled]) => {
          const come = (all: typeof lines): string[] =>
            reconcileAll(all.map(([wanted, place]) => held(request(wanted), undefined, place)))
              .map(({ record }) => JSON.stringify([record.identity, record.tokens, record.at]))
              .toSorted();
          expect(come(shuffled)).toEqual(come(lines));
        },
      ),
    );
  });
});

describe('an answer whose rows disagree', () => {
  const row = (tokens: Partial<UsageRecord['tokens']>, hasRequest = true): UsageRecord => {
    const whole = request({ message: 'm1', request: hasRequest ? 'r1' : '' });
    return {
      ...whole,
      tokens: { ...whole.tokens, ...tokens },
      session: { ...whole.session, ...(!hasRequest && { hasRequest }) },
    };
  };

  it('has the largest of each count, in any order and over any number of files', () => {
    const rows = [
      row({ output: 159, cacheRead: 7 }),
      row({ output: 9, cacheRead: 300 }),
      row({ output: 0, cacheRead: 0, uncachedInput: 0, cacheWrite: 0 }),
    ];
    const whole = { uncachedInput: 10, cacheRead: 300, cacheWrite: 5, output: 159 };
    for (const [one, two, three] of [rows, rows.toReversed()]) {
      const files = [one, two, three].flatMap((record, index) =>
        record === undefined ? [] : [held(record, undefined, `folder ${index}`)],
      );
      expect(tokensOf(reconcileAll(files))).toEqual([whole]);
    }
  });

  it('is one where a row names no request, and several where none does and prompts differ', () => {
    const named = held(row({ output: 5 }));
    const nameless = held(row({ output: 90 }, false));
    expect(outputOf(reconcileAll([named, nameless]))).toBe(90);
    expect(outputOf(reconcileAll([nameless, named]))).toBe(90);
    const other = held(row({ output: 7, uncachedInput: 11 }, false));
    expect(outputOf(reconcileAll([nameless, other, other]))).toBe(97);
  });
});

describe('requests of a proxy', () => {
  const proxied = (output: number, model = 'claude-sonnet-4-6'): Held =>
    held(
      makeRecord({
        model,
        identity: identityOfText(`proxied ${output} ${model}`),
        tokens: { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output },
      }),
    );

  it('cover the messages and totals of their model, and of none other', () => {
    const whole = { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output: 20 };
    const same = [proxied(20), held(request({ message: 'm1' })), held(total(whole))];
    expect(reconcileAll(same)).toHaveLength(1);
    const other = held(total(whole, { model: 'claude-haiku-4-5' }));
    expect(outputOf(reconcileAll([...same, other]))).toBe(40);
    // Without a model they may be of any.
    expect(outputOf(reconcileAll([proxied(20, 'anthropic'), held(total(whole))]))).toBe(20);
  });

  it('leave what the others report beyond them', () => {
    const added = reconcileAll([proxied(20), held(request({ message: 'm1', output: 50 }))]);
    expect(added.map(({ record }) => [record.grain, record.tokens.output])).toEqual([
      ['request', 20],
      ['session', 30],
    ]);
  });

  it('come to the larger of both sources, bucket by bucket, whatever they hold', () => {
    const outputs = fc.array(fc.nat(50), { maxLength: 4 });
    fc.assert(
      fc.property(outputs, outputs, (proxy, messages) => {
        const sum = (all: readonly number[]): number => all.reduce((so, one) => so + one, 0);
        const added = reconcileAll([
          ...proxy.map((output, index) => proxied(output + index * 1_000)),
          ...messages.map((output, index) => held(request({ message: `m${index}`, output }))),
        ]);
        const spent = sum(proxy.map((output, index) => output + index * 1_000));
        expect(outputOf(added)).toBe(Math.max(spent, sum(messages)));
      }),
    );
  });
});

describe('the total of a run', () => {
  const used = { uncachedInput: 100, cacheRead: 0, cacheWrite: 0, output: 50 };
  const proxied = (changes: Partial<UsageRecord>): Held =>
    held(makeRecord({ tokens: used, ...changes }));
  const ofRun = (changes: Partial<UsageRecord>): Held =>
    held(
      makeRecord({ grain: 'run', at: undefined, identity: identityOfText('total'), ...changes }),
    );

  it('adds what is beyond the requests of its provider, its model or an unknown one', () => {
    const larger = { ...used, output: 80 };
    for (const request of [
      {},
      { provider: 'copilot' },
      { provider: 'copilot', model: 'copilot' },
      { provider: 'gateway', model: undefined },
    ]) {
      const added = reconcileAll([ofRun({ tokens: larger }), proxied(request)]);
      expect(added.map(({ record }) => record.tokens.output)).toEqual([50, 30]);
    }
  });

  it('counts whole beside requests of another provider and model, unless it is their sum', () => {
    const other = proxied({ provider: 'openai', model: 'gpt-5.4' });
    const larger = ofRun({ tokens: { ...used, output: 80 } });
    expect(outputOf(reconcileAll([other, larger]))).toBe(130);
    expect(outputOf(reconcileAll([other, ofRun({ tokens: used })]))).toBe(50);
  });

  it('takes no cached input for more where its meaning of input may be another', () => {
    const inclusive = { uncachedInput: 20, cacheRead: 80, cacheWrite: 0, output: 50 };
    const raw = { uncachedInput: 100, cacheRead: 80, cacheWrite: 0, output: 50 };
    const requests = proxied({ provider: 'copilot', tokens: inclusive });
    expect(reconcileAll([requests, ofRun({ tokens: raw })])).toHaveLength(1);
  });
});

describe('totals of sessions', () => {
  const first = { uncachedInput: 10, cacheRead: 200, cacheWrite: 30, output: 40 };
  const latest = { uncachedInput: 15, cacheRead: 500, cacheWrite: 30, output: 90 };

  it('are cumulative: the latest counts, never the sum', () => {
    expect(tokensOf(reconcileAll([held(total(latest)), held(total(first))]))).toEqual([latest]);
  });

  it('are kept when a crash ends the session with zeros', () => {
    const zeros = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
    expect(tokensOf(reconcileAll([held(total(first)), held(total(zeros))]))).toEqual([first]);
  });

  it('give each run what it added to a session that it resumed', () => {
    const runs = [1, 2].map((id) =>
      makeRun({ id, completedAt: new Date(Date.UTC(2026, 10, 19, 13 + id)) }),
    );
    const added = reconcileAll([
      held(total(latest, { reportedCostUsd: 0.5 }), runs[1]),
      held(total(first, { reportedCostUsd: 0.2 }), runs[0]),
    ]);
    expect(added.map(({ attribution, record }) => [attribution.run?.id, record.tokens])).toEqual([
      [1, first],
      [2, { uncachedInput: 5, cacheRead: 300, cacheWrite: 0, output: 50 }],
    ]);
    expect(added[1]?.record.reportedCostUsd).toBeCloseTo(0.3, 9);
  });

  it('add only what no request reported, per model', () => {
    const added = reconcileAll([
      held(request({ message: 'm1', output: 20 })),
      held(request({ message: 'm2', output: 30 })),
      held(total({ uncachedInput: 20, cacheRead: 260, cacheWrite: 10, output: 55 })),
      held(
        total(
          { uncachedInput: 7, cacheRead: 0, cacheWrite: 0, output: 3 },
          { model: 'claude-haiku-4-5' },
        ),
      ),
    ]);
    expect(added.map(({ record }) => [record.grain, record.model, record.tokens])).toEqual([
      [
        'request',
        'claude-sonnet-4-6',
        { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output: 20 },
      ],
      [
        'request',
        'claude-sonnet-4-6',
        { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output: 30 },
      ],
      [
        'session',
        'claude-sonnet-4-6',
        { uncachedInput: 0, cacheRead: 60, cacheWrite: 0, output: 5 },
      ],
      ['session', 'claude-haiku-4-5', { uncachedInput: 7, cacheRead: 0, cacheWrite: 0, output: 3 }],
    ]);
  });

  it('take away nothing where requests report more, as after a crash', () => {
    const small = total({ uncachedInput: 1, cacheRead: 0, cacheWrite: 0, output: 1 });
    expect(outputOf(reconcileAll([held(request({ message: 'm1' })), held(small)]))).toBe(20);
  });

  it('know what earlier runs spent from the copies in a resumed transcript', () => {
    const run = makeRun({ startedAt: new Date('2026-11-19T12:30:00Z') });
    const added = reconcileAll([
      held(request({ message: 'm1', output: 20 }), run),
      held(request({ message: 'm2', output: 30, at: '2026-11-19T12:40:00Z' }), run),
      held(total({ uncachedInput: 20, cacheRead: 200, cacheWrite: 10, output: 50 }), run),
    ]);
    expect(outputOf(added)).toBe(30);
  });

  it('that report a part alone count only where nothing else is known of the session', () => {
    const part = total(first, { isPartial: true, model: undefined });
    expect(tokensOf(reconcileAll([held(part)]))).toEqual([first]);
    expect(tokensOf(reconcileAll([held(part), held(total(latest))]))).toEqual([latest]);
    expect(outputOf(reconcileAll([held(part), held(request({ message: 'm1' }))]))).toBe(20);
  });

  it('of sessions without a name are sessions of their own', () => {
    const nameless = [first, latest].map((tokens) => held(total(tokens, { session: {} })));
    expect(outputOf(reconcileAll(nameless))).toBe(130);
  });

  it('join the variants of a model that one result keeps apart', () => {
    const result = identityOfText('result 1');
    const part = (model: string, output: number): Held =>
      held(
        total(
          { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output },
          { model, session: { id: SESSION, message: result } },
        ),
      );
    const parts = [part('claude-opus-4-8', 50), part('claude-opus-4-8[1m]', 40)];
    expect(outputOf(reconcileAll(parts))).toBe(90);
    expect(outputOf(reconcileAll([...parts, ...parts]))).toBe(90);
  });

  it('know the requests that a fork copied under a session of its own', () => {
    const fork = identityOfText('session 2');
    const added = reconcileAll([
      held(request({ message: 'm1', output: 20 }), undefined, 'b'),
      held(request({ message: 'm1', output: 20, session: fork }), undefined, 'a'),
      held(request({ message: 'm2', output: 30, session: fork }), undefined, 'a'),
      held(total({ uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output: 20 })),
      held(
        total(
          { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output: 30 },
          { session: { id: fork } },
        ),
      ),
    ]);
    expect(outputOf(added)).toBe(50);
  });

  it('are joined with requests whatever a cloud calls the model', () => {
    for (const model of [
      'us.anthropic.claude-sonnet-4-6-20260217-v1:0',
      'claude-sonnet-4-6@20260217',
      'anthropic.claude-sonnet-4-6-v1',
    ]) {
      const same = total(
        { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output: 20 },
        { model },
      );
      expect(reconcileAll([held(request({ message: 'm1' })), held(same)])).toHaveLength(1);
    }
  });

  it('without a session are of the only one beside them', () => {
    const nameless = total(
      { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output: 20 },
      { session: {} },
    );
    expect(reconcileAll([held(request({ message: 'm1' })), held(nameless)])).toHaveLength(1);
    const other = request({ message: 'm2', session: identityOfText('another') });
    expect(
      reconcileAll([held(request({ message: 'm1' })), held(other), held(nameless)]),
    ).toHaveLength(3);
  });

  it('that shrank in a later run began anew', () => {
    const runs = [1, 2].map((id) =>
      makeRun({ id, completedAt: new Date(Date.UTC(2026, 10, 19, 13 + id)) }),
    );
    const added = reconcileAll([held(total(latest), runs[0]), held(total(first), runs[1])]);
    expect(tokensOf(added)).toEqual([latest, first]);
  });

  it('never make a spend larger than the larger of the two sources, bucket by bucket', () => {
    const requests = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 5 });
    fc.assert(
      fc.property(requests, fc.array(fc.nat({ max: 200 }), { maxLength: 3 }), (outputs, totals) => {
        const added = reconcileAll([
          ...outputs.map((output, index) => held(request({ message: `m${index}`, output }))),
          ...totals.map((output) =>
            held(total({ uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output })),
          ),
        ]);
        const sum = outputs.reduce((all, output) => all + output, 0);
        expect(outputOf(added)).toBe(Math.max(sum, ...totals));
      }),
    );
  });
});

describe('runs of many agents', () => {
  const agent = (id: string, overrides: Partial<RunAgent> = {}): RunAgent => ({
    id,
    attempt: 1,
    name: `checker ${id}`,
    stage: 'Verify',
    model: 'claude-sonnet-4-6',
    state: 'done',
    tokens: 1_000,
    ...overrides,
  });
  const agentRun = (overrides: Partial<AgentRun> = {}): AgentRun => ({
    id: 'wf_1',
    name: 'research',
    totalTokens: 2_000,
    stages: ['Verify'],
    agents: [agent('a1'), agent('a2')],
    ...overrides,
  });
  const estimateOf = (run: AgentRun, { id, tokens }: RunAgent): UsageRecord =>
    makeRecord({
      grain: 'agent',
      identity: identityOfText(`${run.id} ${id}`),
      tokens: {
        uncachedInput: undefined,
        cacheRead: undefined,
        cacheWrite: undefined,
        output: undefined,
        unsplit: tokens,
      },
    });

  function bookOf(run: AgentRun, records: readonly UsageRecord[] = []): Book {
    const book = startBook(estimateOf);
    book.reconciler.scope(scopeOf()).agentRun(run);
    for (const record of records) hold(book, held(record));
    return book;
  }

  it('give an estimate for each agent without a transcript, under its stage and name', () => {
    const { added } = finish(bookOf(agentRun()));
    expect(
      added.map(({ attribution, record }) => [
        attribution.stage,
        attribution.agent,
        record.tokens.unsplit,
      ]),
    ).toEqual([
      ['Verify', 'checker a1', 1_000],
      ['Verify', 'checker a2', 1_000],
    ]);
  });

  it('take an agent’s requests from its transcript in place of the estimate', () => {
    const own = request({ message: 'm1', agent: { id: 'a1', run: 'wf_1' }, isSidechain: true });
    const { added, runs } = finish(bookOf(agentRun(), [own]));
    expect(added.map(({ attribution, record }) => [attribution.agent, record.grain])).toEqual([
      ['checker a1', 'request'],
      ['checker a2', 'agent'],
    ]);
    expect(added[0]?.attribution.stage).toBe('Verify');
    const [run] = runs;
    expect(run?.recordsOf(agent('a1'))).toEqual([own]);
    expect(run?.recordsOf(agent('a2'))).toBeUndefined();
  });

  it('count an agent’s transcript with its last attempt', () => {
    const attempts = [agent('a1'), agent('a1', { attempt: 2 })];
    const own = request({ message: 'm1', agent: { id: 'a1', run: 'wf_1' } });
    const { added, runs } = finish(bookOf(agentRun({ agents: attempts }), [own]));
    expect(added).toHaveLength(1);
    expect(attempts.map((one) => runs[0]?.recordsOf(one)?.length)).toEqual([0, 1]);
  });

  it('give no estimate where a total of their session has it, or what is counted elsewhere', () => {
    const whole = total({ uncachedInput: 500, cacheRead: 500, cacheWrite: 500, output: 500 });
    const small = total({ uncachedInput: 1, cacheRead: 1, cacheWrite: 1, output: 1 });
    const grains = (book: Book): string[] => finish(book).added.map(({ record }) => record.grain);
    expect(grains(bookOf(agentRun(), [whole]))).toEqual(['session']);
    expect(grains(bookOf(agentRun({ session: SESSION }), [whole]))).toEqual(['session']);
    // One that is smaller than the agents together cannot have them in it.
    expect(grains(bookOf(agentRun(), [small]))).toEqual(['session', 'agent', 'agent']);
    const part = total(whole.tokens, { isPartial: true });
    expect(grains(bookOf(agentRun({ session: SESSION }), [part]))).toContain('agent');
    const other = agentRun({ session: identityOfText('another') });
    expect(grains(bookOf(other, [whole]))).toEqual(['session', 'agent', 'agent']);
    const elsewhere = bookOf(agentRun());
    const tokens = { uncachedInput: 500, cacheRead: 500, cacheWrite: 500, output: 500 };
    hold(elsewhere, held(makeRecord({ tokens })));
    const { added, runs } = finish(elsewhere);
    expect(added.map(({ record }) => record.grain)).toEqual(['request']);
    expect(runs).toHaveLength(1);
  });

  it('count once what was written twice while they went on', () => {
    const book = bookOf(agentRun({ totalTokens: 500, agents: [agent('a1')] }));
    book.reconciler.scope(scopeOf()).agentRun(agentRun());
    const { added, duplicates } = finish(book);
    expect([added.length, duplicates]).toEqual([2, 1]);
  });

  it('know an agent’s transcript that lies beside them by its id alone', () => {
    const own = request({ message: 'm1', agent: { id: 'a1' } });
    const { added } = finish(bookOf(agentRun(), [own]));
    expect(added.map(({ record }) => record.grain)).toEqual(['request', 'agent']);
  });

  it('count in the run that wrote them, however many later runs keep their telemetry', () => {
    const [first, second] = [1, 2].map((id) =>
      makeRun({ id, completedAt: new Date(Date.UTC(2026, 10, 19, 13 + id)) }),
    );
    const book = startBook(estimateOf);
    for (const run of [second, first]) book.reconciler.scope(scopeOf(run)).agentRun(agentRun());
    const { added, duplicates } = finish(book);
    expect(added.map(({ attribution }) => attribution.run?.id)).toEqual([1, 1]);
    expect(duplicates).toBe(1);
  });

  it('that began before the run which holds their telemetry are not of it', () => {
    const book = startBook(estimateOf);
    const run = makeRun({ startedAt: new Date('2026-11-19T12:30:00Z') });
    const old = agentRun({ startedAt: new Date('2026-11-01T00:00:00Z') });
    book.reconciler.scope(scopeOf(run)).agentRun(old);
    expect(finish(book)).toMatchObject({ added: [], runs: [], duplicates: 1 });
  });

  it('name an agent outside of them by its own description', () => {
    const book = startBook();
    book.reconciler.scope(scopeOf()).agentName('a9', 'Explore');
    hold(book, held(request({ message: 'm1', agent: { id: 'a9' } })));
    hold(book, held(request({ message: 'm2', agent: { id: 'a8' } })));
    expect(finish(book).added.map(({ attribution }) => attribution.agent)).toEqual([
      'Explore',
      'subagent',
    ]);
  });
});

describe('searches of the web', () => {
  const whole = { uncachedInput: 10, cacheRead: 100, cacheWrite: 5, output: 20 };

  it('of a session count once, by its total, where its requests report none', () => {
    const added = reconcileAll([
      held(request({ message: 'm' })),
      held(total(whole, { webSearches: 2 })),
      held(total({ ...whole, output: 25 }, { webSearches: 3 })),
    ]);
    expect(added.map(({ record }) => record.webSearches ?? 0)).toEqual([0, 3]);
  });

  it('that its requests report are not counted again', () => {
    const told = { ...request({ message: 'm' }), webSearches: 3 };
    const added = reconcileAll([held(told), held(total(whole, { webSearches: 3 }))]);
    expect(added.map(({ record }) => record.webSearches)).toEqual([3]);
  });
});
