import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseOfChange, ModelSpend, WorkflowSpend } from '../../src/domain/spend-detail.ts';
import { splitChange, type RelativeRates, type SpendWindow } from '../../src/trend/split-change.ts';

const RATES: RelativeRates = { cacheRead: 0.1, cacheWrite: 1.25, output: 5 };
const ratesOf = (): RelativeRates => RATES;
/** US dollars of an uncached token, $3 per million. */
const PRICE = 3e-6;

/** What requests of one size come to at a price. */
function spendOf(
  model: string,
  requests: number,
  size: { uncached: number; read?: number; write?: number; output: number },
  price = PRICE,
): ModelSpend {
  const { uncached, read = 0, write = 0, output } = size;
  const weight =
    uncached + read * RATES.cacheRead + write * RATES.cacheWrite + output * RATES.output;
  return {
    model,
    requests,
    uncachedInput: requests * uncached,
    cacheRead: requests * read,
    cacheWrite: requests * write,
    output: requests * output,
    costUsd: Math.round(requests * weight * price * 1e9) / 1e9,
  };
}

function workflow(name: string, runs: number, ...models: ModelSpend[]): WorkflowSpend {
  return { name, runs, models };
}

function windowOf(workflows: readonly WorkflowSpend[], scale = 1): SpendWindow {
  return { workflows, scale };
}

const nanos = (usd: number): number => Math.round(usd * 1e9);

function totalNanos({ workflows, scale }: SpendWindow): number {
  return workflows.reduce(
    (all, { models }) =>
      all + nanos(models.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0) * scale),
    0,
  );
}

function partsBetween(before: WorkflowSpend, after: WorkflowSpend): Map<CauseOfChange, number> {
  const parts = splitChange(windowOf([before]), windowOf([after]), ratesOf);
  return new Map(parts.map(({ kind, usd }) => [kind, usd]));
}

const SIZE = { uncached: 1_000, read: 9_000, output: 200 };

describe('a change of one factor is that factor’s alone', () => {
  const before = workflow('Triage', 10, spendOf('sonnet', 40, SIZE));
  it.each<[CauseOfChange, WorkflowSpend]>([
    ['runs', workflow('Triage', 20, spendOf('sonnet', 80, SIZE))],
    ['requests-per-run', workflow('Triage', 10, spendOf('sonnet', 70, SIZE))],
    [
      'prompt-length',
      workflow('Triage', 10, spendOf('sonnet', 40, { uncached: 2_000, read: 18_000, output: 200 })),
    ],
    ['caching', workflow('Triage', 10, spendOf('sonnet', 40, { uncached: 10_000, output: 200 }))],
    ['output-length', workflow('Triage', 10, spendOf('sonnet', 40, { ...SIZE, output: 900 }))],
    ['price', workflow('Triage', 10, spendOf('sonnet', 40, SIZE, 2 * PRICE))],
    ['model-mix', workflow('Triage', 10, spendOf('opus', 40, SIZE, 5 * PRICE))],
  ])('%s', (kind, after) => {
    const parts = partsBetween(before, after);
    expect([...parts.keys()]).toEqual([kind]);
    expect(nanos(parts.get(kind) ?? 0)).toBe(
      totalNanos(windowOf([after])) - totalNanos(windowOf([before])),
    );
  });

  it('new and gone workflows are parts of their whole cost', () => {
    const gone = splitChange(windowOf([before]), windowOf([]), ratesOf);
    const come = splitChange(windowOf([]), windowOf([before]), ratesOf);
    const cost = before.models[0]?.costUsd;
    expect(come).toEqual([{ kind: 'workflow-new', workflow: 'Triage', model: null, usd: cost }]);
    expect(gone).toEqual([
      { kind: 'workflow-gone', workflow: 'Triage', model: null, usd: -(cost ?? 0) },
    ]);
  });
});

describe('two factors share what they do together', () => {
  it('by halves where both double', () => {
    const before = workflow('Triage', 10, spendOf('sonnet', 40, SIZE));
    const after = workflow('Triage', 20, spendOf('sonnet', 160, SIZE));
    const parts = partsBetween(before, after);
    expect([...parts.keys()]).toEqual(['runs', 'requests-per-run']);
    expect(parts.get('runs')).toBeCloseTo(parts.get('requests-per-run') ?? 0, 9);
  });
});

describe('a cost without requests or tokens', () => {
  it('is not explained', () => {
    const bare = {
      requests: null,
      uncachedInput: null,
      cacheRead: null,
      cacheWrite: null,
      output: null,
    };
    const parts = partsBetween(
      workflow('Triage', 1, { model: 'sonnet', costUsd: 1, ...bare }),
      workflow('Triage', 1, { model: 'sonnet', costUsd: 1.5, ...bare }),
    );
    expect([...parts]).toEqual([['not-explained', 0.5]]);
  });
});

describe('a workflow of many models', () => {
  // Pair by pair it would take longer than any test may.
  it('is split whatever their number', () => {
    const many = (most: number): WorkflowSpend =>
      workflow('Triage', 1, ...Array.from({ length: most }, (_, i) => spendOf(`m${i}`, 1, SIZE)));
    const parts = partsBetween(many(14_000), many(7_000));
    expect([...parts.keys()]).toEqual(['requests-per-run']);
  });
});

const count = fc.integer({ min: 0, max: 3_000_000 });
const model = fc.constantFrom('sonnet', 'opus', 'haiku');
const modelSpend = fc.record({
  model,
  requests: fc.option(fc.integer({ min: 0, max: 500 })),
  uncachedInput: fc.option(count),
  cacheRead: fc.option(count),
  cacheWrite: fc.option(count),
  output: fc.option(count),
  costUsd: fc.option(fc.double({ min: 0, max: 50, noNaN: true })),
});
const workflowSpend = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  runs: fc.integer({ min: 1, max: 60 }),
  models: fc.uniqueArray(modelSpend, { selector: (one) => one.model, maxLength: 3 }),
});
const spendWindow = fc.record({
  workflows: fc.uniqueArray(workflowSpend, { selector: ({ name }) => name, maxLength: 3 }),
  scale: fc.constantFrom(1, 1 / 7, 0.5),
});

describe('for any two windows', () => {
  it('the parts sum to the change to the last nano-dollar', () => {
    fc.assert(
      fc.property(spendWindow, spendWindow, (before, after) => {
        const parts = splitChange(before, after, ratesOf);
        const all = parts.reduce((sum, { usd }) => sum + nanos(usd), 0);
        expect(all).toBe(totalNanos(after) - totalNanos(before));
      }),
    );
  });

  it('whatever the rates are, free tokens among them', () => {
    const rate = fc.constantFrom(0, 0.1, 1, 5);
    const rates = fc.record({ cacheRead: rate, cacheWrite: rate, output: rate });
    fc.assert(
      fc.property(spendWindow, spendWindow, rates, (before, after, own) => {
        const parts = splitChange(before, after, () => own);
        const all = parts.reduce((sum, { usd }) => sum + nanos(usd), 0);
        expect(all).toBe(totalNanos(after) - totalNanos(before));
      }),
    );
  });

  it('swapping them negates every part', () => {
    fc.assert(
      fc.property(spendWindow, spendWindow, (before, after) => {
        const opposite = { 'workflow-new': 'workflow-gone', 'workflow-gone': 'workflow-new' };
        const key = (kind: string, workflow: string, name: string | null): string =>
          JSON.stringify([
            kind in opposite ? opposite[kind as 'workflow-new'] : kind,
            workflow,
            name,
          ]);
        const sumsOf = (parts: ReturnType<typeof splitChange>, isSwapped: boolean) => {
          const sums = new Map<string, number>();
          for (const part of parts) {
            const name = isSwapped
              ? key(part.kind, part.workflow, part.model)
              : JSON.stringify([part.kind, part.workflow, part.model]);
            sums.set(name, (sums.get(name) ?? 0) + nanos(part.usd) * (isSwapped ? -1 : 1));
          }
          return [...sums]
            .filter(([, value]) => value !== 0)
            .toSorted(([a], [b]) => (a < b ? -1 : 1));
        };
        expect(sumsOf(splitChange(after, before, ratesOf), true)).toEqual(
          sumsOf(splitChange(before, after, ratesOf), false),
        );
      }),
    );
  });

  it('a window beside itself has no parts', () => {
    fc.assert(
      fc.property(spendWindow, (one) => {
        expect(splitChange(one, one, ratesOf)).toEqual([]);
      }),
    );
  });
});

describe('an unchanged factor', () => {
  const factors = fc.record({
    runs: fc.integer({ min: 1, max: 50 }),
    perRun: fc.integer({ min: 1, max: 20 }),
    prompt: fc.integer({ min: 1, max: 100_000 }),
    output: fc.integer({ min: 1, max: 10_000 }),
    price: fc.constantFrom(PRICE, 1.5 * PRICE, 5e-6),
  });
  type Factors = { runs: number; perRun: number; prompt: number; output: number; price: number };
  const build = ({ runs, perRun, prompt, output, price }: Factors): WorkflowSpend =>
    workflow('Triage', runs, spendOf('sonnet', runs * perRun, { uncached: prompt, output }, price));

  it('has no part, whichever it is', () => {
    const kinds = {
      runs: 'runs',
      perRun: 'requests-per-run',
      prompt: 'prompt-length',
      output: 'output-length',
      price: 'price',
    } as const;
    const names = Object.keys(kinds) as (keyof typeof kinds)[];
    fc.assert(
      fc.property(factors, factors, fc.constantFrom(...names), (one, other, kept) => {
        const parts = partsBetween(build(one), build({ ...other, [kept]: one[kept] }));
        expect(parts.get(kinds[kept]) ?? 0).toBe(0);
        expect(parts.get('caching') ?? 0).toBe(0);
        expect(parts.get('model-mix') ?? 0).toBe(0);
      }),
    );
  });
});
