import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/domain/attribution.ts';
import type { Run } from '../../src/domain/run.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { groupCells, sumCells, type Cell } from '../../src/ledger/cell.ts';
import { createLedger, type Ledger } from '../../src/ledger/ledger.ts';
import type { Tally } from '../../src/ledger/tally.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { buildReport, type ReportDraft } from '../../src/report/build.ts';
import { makeRecord, makeRun } from '../support/record-factory.ts';

/** A record and what it is charged to. */
type Row = readonly [Attribution, UsageRecord];

const DAY_MS = 86_400_000;
const NOON = Date.parse('2026-11-19T12:00:00Z');
const RATES = { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 };
const HOUSE_MODEL = 'house-model';
const prices = createPriceBook(new Map([[HOUSE_MODEL, RATES]]));
const MODELS = [HOUSE_MODEL, 'claude-sonnet-4-6', 'nobody-knows'];

const count = fc.integer({ min: 0, max: 1_000_000 });
const honestRecord = fc
  .record({
    model: fc.constantFrom(...MODELS, undefined),
    provider: fc.constantFrom('anthropic', 'gateway'),
    producer: fc.constantFrom('v0.27.43', 'v0.28.0', undefined),
    tokens: fc.record({ uncachedInput: count, cacheRead: count, cacheWrite: count, output: count }),
    reportedCostUsd: fc.constantFrom(undefined, 0.25),
  })
  .map((overrides) => makeRecord(overrides));

const TRIAGE = { name: 'triage', path: '.github/triage.yml' };
const REVIEW = { name: 'review', path: '.github/review.yml' };
/** A run's id decides whose it is. */
const runOf = (id: number): Run => makeRun({ id, workflow: id % 2 === 0 ? TRIAGE : REVIEW });
const honestPlace = fc.record({
  id: fc.integer({ min: 1, max: 5 }),
  phase: fc.constantFrom('agent', 'detection'),
  agent: fc.constantFrom(undefined, 'main', 'reviewer'),
});
/** Several runs of two workflows. */
const honest = fc
  .array(fc.tuple(honestPlace, honestRecord), { minLength: 1, maxLength: 30 })
  .map((rows) => {
    const runs = new Map([1, 2, 3, 4, 5].map((id) => [id, runOf(id)]));
    return rows.map(([{ id, ...place }, record]): Row => {
      const run = runs.get(id) ?? runOf(id);
      return [{ ...place, workflow: run.workflow, run }, record];
    });
  });

/** What a hostile run makes up, a new one in every record. */
const MADE_UP: Readonly<Record<string, (index: number) => Partial<UsageRecord & Attribution>>> = {
  models: (index) => ({ model: `made-up-${index}` }),
  // The price list takes them for the model that they begin with.
  'models with a price': (index) => ({ model: `claude-haiku-4-5-x${index % 900}` }),
  providers: (index) => ({ provider: `provider-${index}` }),
  producers: (index) => ({ producer: `v${index}.0.0` }),
  agents: (index) => ({ agent: `agent-${index}` }),
  stages: (index) => ({ stage: `stage-${index}` }),
  tasks: (index) => ({ task: `${index}` }),
  times: (index) => ({ at: NOON + ((index % 20_000) - 10_000) * DAY_MS }),
  'what others are named': (index) => ({
    model: index % 2 === 0 ? 'nobody-knows' : '(other models)',
    agent: index % 3 === 0 ? 'reviewer' : '(other agents)',
    provider: index % 5 === 0 ? 'anthropic' : '(other providers)',
  }),
};

const hostile = fc
  .record({
    kinds: fc.subarray(Object.values(MADE_UP), { minLength: 1 }),
    records: fc.constantFrom(300, 1_001, 4_000),
    workflow: fc.constantFrom(TRIAGE, { name: 'hostile', path: '.github/hostile.yml' }),
  })
  .map(({ kinds, records, workflow }): Row[] => {
    const run = makeRun({ id: 666, workflow });
    return Array.from({ length: records }, (_, index): Row => {
      const { agent, stage, task, ...record } = Object.assign(
        {},
        ...kinds.map((makeUp) => makeUp(index)),
      ) as Partial<UsageRecord & Attribution>;
      return [{ workflow, run, phase: 'agent', agent, stage, task }, makeRecord(record)];
    });
  });

/** The same records in folders of logs, which say nothing of runs. */
function asFolders(rows: readonly Row[]): Row[] {
  const workflow = { name: 'logs', path: '' };
  return rows.map(([{ run, ...place }, record]) => [
    { ...place, workflow, folder: `/logs/${run?.id}` },
    record,
  ]);
}

function build(...rows: readonly Row[]): Ledger {
  const ledger = createLedger({ prices, smallRequestTokens: 50 });
  for (const [attribution, record] of rows) ledger.add(attribution, record);
  return ledger;
}

function report(ledger: Ledger, rows: readonly Row[]): ReportDraft {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the runs made above
  const runs = new Map(
    rows.flatMap(([{ run }]) => (run === undefined ? [] : [[run.id, run as Run]])),
  );
  return buildReport({
    generatedAt: new Date(NOON),
    version: '0.0.0',
    repository: 'octo/repo',
    providers: [],
    filters: { workflows: [], excludeWorkflows: [] },
    window: { from: null, to: null, basis: 'explicit' },
    ledger,
    outcomes: [...runs.values()].map((run: Run) => ({ run, basis: 'records', gap: null })),
    otherRuns: 0,
    rejects: [],
    rejectedLines: 0,
    duplicateRecords: 0,
    prices,
  });
}

/** The hostile run's records come before the others, between them or after them. */
const order = fc.constantFrom('first', 'between', 'last');
function mix(where: string, good: readonly Row[], bad: readonly Row[]): Row[] {
  if (where === 'first') return [...bad, ...good];
  if (where === 'last') return [...good, ...bad];
  const share = Math.ceil(bad.length / good.length);
  return good.flatMap((row, index) => [...bad.slice(index * share, (index + 1) * share), row]);
}

const GROUPS: readonly ((cell: Cell) => string | undefined)[] = [
  ({ model }) => model,
  ({ day }) => day ?? 'unknown',
  ({ phase }) => phase,
  ({ agent }) => agent,
  ({ stage }) => stage,
  ({ task }) => task,
  ({ workflow }) => workflow.path,
  ({ run, folder }) => folder ?? String(run?.id),
  ({ provider, producer }) => JSON.stringify([provider, producer]),
];

/** The sums of every group by name, whatever the order in which the names came. */
function groupsOf(...ledgers: readonly Ledger[]): [string, Tally][][] {
  const cells = ledgers.flatMap((ledger) => [...ledger.cells()]);
  return GROUPS.map((keyOf) => [...groupCells(cells, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('a report over honest runs, with one hostile run', () => {
  it('differs by that run’s rows, and in every sum by that run’s part, to the bit', () => {
    fc.assert(
      fc.property(honest, hostile, order, (good, bad, where) => {
        const mixed = mix(where, good, bad);
        const alone = build(...good);
        const both = build(...mixed);
        expect(groupsOf(both)).toEqual(groupsOf(alone, build(...bad)));

        const before = report(alone, good);
        const after = report(both, mixed);
        const path = bad[0]?.[0].workflow.path;
        const others = ({ workflows: all }: ReportDraft) => all.filter((row) => row.path !== path);
        expect(others(after)).toEqual(others(before));
        const runs = ({ workflows: all }: ReportDraft) =>
          all.flatMap(({ runsDetail }) => runsDetail.filter(({ id }) => id !== 666));
        expect(new Set(runs(after))).toEqual(new Set(runs(before)));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps folders of logs apart as it does runs', () => {
    fc.assert(
      fc.property(honest, hostile, order, (good, bad, where) => {
        const both = build(...asFolders(mix(where, good, bad)));
        const apart = [build(...asFolders(good)), build(...asFolders(bad))];
        expect(groupsOf(both)).toEqual(groupsOf(...apart));
      }),
      { numRuns: 30 },
    );
  });

  it('has few more rows, however much that run makes up', () => {
    fc.assert(
      fc.property(hostile, (bad) => {
        const { models, days, agents, stages, tasks, pricing } = report(build(...bad), bad);
        const named = (name: string) => !name.startsWith('claude-');
        expect(models.filter(({ model }) => named(model)).length).toBeLessThan(210);
        expect(models.length).toBeLessThan(2_300);
        expect(days.length).toBeLessThan(5);
        expect(agents?.length ?? 0).toBeLessThan(1_100);
        expect(stages?.length ?? 0).toBeLessThan(1_100);
        expect(tasks?.length ?? 0).toBeLessThan(10_100);
        expect(pricing.unpriced.length).toBeLessThan(210);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a known model in a run that makes up 1,001 others first', () => {
  it.each(['claude-sonnet-4-6', HOUSE_MODEL])('%s keeps its name and price', (model) => {
    const run = makeRun();
    const place: Attribution = { workflow: run.workflow, run, phase: 'agent' };
    const rows = Array.from({ length: 900 }, (_, index): Row => [
      place,
      makeRecord({ model: `made-up-${index}`, provider: 'anthropic' }),
    ]);
    const groups = groupCells(
      build(...rows, [place, makeRecord({ model })]).cells(),
      (cell) => cell.model,
    );
    expect(groups.get(model)).toMatchObject({ requests: 1, cost: { priced: 1 } });
    expect(groups.get('(other models)')?.requests).toBe(700);
  });
});

describe('all runs together', () => {
  const place = (id: number): Attribution => {
    const run = runOf(id);
    return { workflow: run.workflow, run, phase: 'agent' };
  };
  const madeUp = (index: number): UsageRecord =>
    makeRecord({ provider: `p-${index % 190}`, producer: `v${Math.floor(index / 190)}` });

  it('hold a bounded number of cells, and small runs keep theirs', () => {
    const ledger = createLedger({ prices, smallRequestTokens: 50 });
    const small = Array.from({ length: 30 }, (_, index) => makeRecord({ producer: `v1.${index}` }));
    for (let id = 1; id <= 100; id += 1) {
      const attribution = place(id);
      for (const record of small) ledger.add(attribution, record);
    }
    for (let id = 101; id <= 130; id += 1) {
      const attribution = place(id);
      for (let index = 0; index < 12_000; index += 1) ledger.add(attribution, madeUp(index));
    }
    expect(ledger.size).toBeLessThan(100_000);
    expect(ledger.size).toBe([...ledger.cells()].length);
    expect(sumCells(ledger.cells()).requests).toBe(100 * 30 + 30 * 12_000);
    const cellsOf = (id: number) => [...ledger.cells()].filter(({ run }) => run?.id === id);
    for (const id of [1, 50, 100]) expect(cellsOf(id)).toHaveLength(30);
    for (const id of [101, 130]) {
      expect(sumCells(cellsOf(id)).requests).toBe(12_000);
      expect(cellsOf(id).length).toBeGreaterThan(500);
    }
  });

  it('keep the day and a known model where one of them has too many', () => {
    const rows = Array.from({ length: 12_000 }, (_, index): Row => [place(1), madeUp(index)]);
    const next: Row = [place(1), makeRecord({ at: NOON + DAY_MS })];
    const last = [...build(...rows, next).cells()].filter(({ day }) => day === '2026-11-20');
    expect(last).toMatchObject([{ model: 'claude-sonnet-4-6', provider: '(other providers)' }]);
  });
});
