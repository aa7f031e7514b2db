import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../../src/domain/call-record.ts';
import { groupLedger } from '../../src/ledger/group.ts';
import { arbitraryCall } from '../sqlite/arbitrary-call.ts';
import { countCalls, PRICES } from '../support/count-calls.ts';
import { NOON } from '../support/call-stores.ts';

const few = <T>(...values: readonly T[]) => fc.constantFrom(...values, undefined);

/** Calls of few names, prompts and times, so that they meet in groups. */
const meetingCall: fc.Arbitrary<CallRecord> = fc
  .record({
    any: arbitraryCall,
    id: fc.uuid(),
    attempt: few(0, 0, 1),
    isSpend: fc.integer({ min: 0, max: 5 }).map((one) => one > 0),
    at: fc.integer({ min: 0, max: 100 }).map((step) => NOON + step * 7_500),
    agent: few('a', 'b'),
    task: few('t', 'u'),
    model: few('claude-sonnet-4-6', 'claude-opus-5', 'gpt-4o', 'no-such-model'),
    template: few('v1', 'v2'),
    requestHash: few('0000000000000001', '0000000000000002', '0000000000000003'),
    prefixes: fc.integer({ min: 0, max: 3 }),
    isAwaited: few(true, false),
  })
  .map(({ any, model, prefixes, ...own }) => ({
    ...any,
    ...own,
    responseId: `r-${own.id}`,
    askedModel: model,
    answeredModel: model,
    durationMs: 1_000,
    templateHash: undefined,
    prefixHashes: ['p0', 'p1', 'p2'].slice(0, prefixes),
    modifiers: undefined,
    webSearches: undefined,
    tokens: { ...any.tokens, unsplit: undefined, cacheWrite1h: undefined },
  }));

const someCalls = fc.array(meetingCall, { minLength: 1, maxLength: 60 });

/** All but the list of files. */
const counted = async (files: readonly (readonly CallRecord[])[]) => {
  const { calls, ledger, duplicates } = await countCalls(files);
  const { stores, ...rest } = calls;
  return {
    rest,
    groups: groupLedger(ledger, ['agent', 'task', 'template', 'model', 'day']),
    duplicates,
    stores,
  };
};

describe('a report of calls', () => {
  it('is the same however the calls lie in files, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        someCalls,
        fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }),
        fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
        async (calls, places, keys) => {
          const shuffled = calls
            .map((call, index) => ({ call, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ call }) => call);
          const files = [0, 1, 2, 3].map((place) =>
            shuffled.filter((_, index) => (places[index] ?? 0) === place),
          );
          const [one, many] = [await counted([calls]), await counted(files)];
          expect(many.rest).toEqual(one.rest);
          expect(many.groups).toEqual(one.groups);
        },
      ),
    );
  });

  it('is the same with copies of calls, and with calls as they began', async () => {
    await fc.assert(
      fc.asyncProperty(someCalls, fc.array(fc.nat(), { maxLength: 30 }), async (calls, picks) => {
        const copies = picks.flatMap((pick) => calls[pick % calls.length] ?? []);
        const begun = copies
          .filter(({ outcome }) => outcome !== 'unfinished')
          .map((call): CallRecord => ({
            ...call,
            outcome: 'unfinished',
            responseId: undefined,
            tokens: {
              uncachedInput: undefined,
              cacheRead: undefined,
              cacheWrite: undefined,
              output: undefined,
            },
          }));
        const one = await counted([calls]);
        const more = await counted([begun, calls, copies]);
        expect(more.rest).toEqual(one.rest);
        expect(more.groups).toEqual(one.groups);
        expect(more.duplicates).toBe(copies.length + begun.length);
      }),
    );
  });

  it('has in every sum what adding call by call gives', async () => {
    await fc.assert(
      fc.asyncProperty(someCalls, async (calls) => {
        const { calls: report, ledger } = await countCalls([calls]);
        const attempts = calls.filter(({ isSpend, outcome }) => isSpend && outcome !== 'cached');
        const spent = attempts.filter(isSpent);
        expect(report.counts).toMatchObject({
          attempts: attempts.length,
          retries: attempts.filter(({ attempt = 0 }) => attempt > 0).length,
          cached: calls.filter(({ outcome }) => outcome === 'cached').length,
          withoutSpend:
            calls.length -
            attempts.length -
            calls.filter(({ outcome }) => outcome === 'cached').length,
        });
        const { complete, partial, failed, unfinished } = report.counts;
        expect(complete + partial + failed + unfinished).toBe(attempts.length);
        expect(report.usage.requests).toBe(spent.length || null);
        expect(report.usage.costUsd).toBe(costOf(spent));
        for (const bucket of ['uncachedInput', 'cacheRead', 'cacheWrite', 'output'] as const) {
          const known = spent.flatMap(({ tokens }) => tokens[bucket] ?? []);
          expect(report.usage[`${bucket}Tokens`]).toBe(known.length === 0 ? null : sum(known));
        }
        for (const group of report.groups) {
          const own = spent.filter((call) => isOf(call, group));
          expect(group.usage.costUsd).toBe(costOf(own));
          const outputs = own.flatMap(({ tokens }) => tokens.output ?? []);
          expect(group.averageOutputTokens).toBe(
            outputs.length === 0 ? null : sum(outputs) / outputs.length,
          );
        }
        // The ledger, which all other parts of the report are made from, has the same.
        const [all] = groupLedger(ledger, []);
        expect(all?.usage.costUsd ?? null).toBe(report.usage.costUsd);
        expect(all?.usage.totalTokens ?? null).toBe(report.usage.totalTokens);
      }),
    );
  });

  it('finds equal prompts as looking at every pair does', async () => {
    // Of calls at one instant nobody knows which one repeats the other.
    const apart = fc.uniqueArray(meetingCall, { selector: ({ at }) => at, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(apart, async (calls) => {
        const { calls: report } = await countCalls([calls]);
        const attempts = calls
          .filter(
            ({ isSpend, outcome, requestHash }) =>
              isSpend && outcome !== 'cached' && requestHash !== undefined,
          )
          .toSorted((a, b) => a.at - b.at);
        const isAnswered = ({ outcome }: CallRecord) => outcome === 'complete';
        const answered = attempts.filter(isAnswered);
        const repeated = answered.filter((call, index) =>
          answered.slice(0, index).some((before) => isSamePrompt(before, call)),
        );
        const identical = report.templates.flatMap((template) => template.identical?.calls ?? []);
        expect(sum(identical)).toBe(repeated.length);
        const atOnce = attempts.filter(
          (call) =>
            !call.attempt &&
            attempts.some(
              (before) =>
                before.at < call.at &&
                call.at - before.at <= 60_000 &&
                before.agent === call.agent &&
                isSamePrompt(before, call),
            ),
        );
        const found = report.agents.flatMap(({ days }) =>
          days.map((day) => day.repeatsWithinMinute),
        );
        expect(sum(found)).toBe(atOnce.length);
      }),
    );
  });

  it('has medians within 2 % of the true ones', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(sizes, async (tokens) => {
        const calls = tokens.map((uncachedInput, index): CallRecord => ({
          id: String(index),
          call: String(index),
          at: NOON,
          provider: 'anthropic',
          api: 'messages',
          outcome: 'complete',
          isSpend: true,
          isStream: false,
          tokens: { uncachedInput, cacheRead: 0, cacheWrite: 0, output: 1 },
        }));
        const { calls: report } = await countCalls([calls]);
        const sorted = tokens.toSorted((a, b) => a - b);
        const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
        const found = report.groups[0]?.prompts?.medianTokens ?? Number.NaN;
        expect(Math.abs(found - median)).toBeLessThanOrEqual(0.02 * median + 0.5);
      }),
    );
  });
});

function isSpent({ outcome, status = 0, tokens }: CallRecord): boolean {
  const { uncachedInput, cacheRead, cacheWrite, output } = tokens;
  const isRefused = outcome === 'failed' && status >= 400;
  return !isRefused || (uncachedInput ?? cacheRead ?? cacheWrite ?? output) !== undefined;
}

function isOf(
  call: CallRecord,
  group: { agent: string | null; task: string | null; model: string | null },
): boolean {
  return (
    (call.agent ?? null) === group.agent &&
    (call.task ?? null) === group.task &&
    (call.answeredModel ?? null) === group.model
  );
}

/** The same template and the same request. */
function isSamePrompt(a: CallRecord, b: CallRecord): boolean {
  return a.requestHash === b.requestHash && a.template === b.template;
}

/** In whole nano-dollars, call by call, as an invoice of single calls would be. */
function costOf(calls: readonly CallRecord[]): number | null {
  const prices = calls.flatMap(
    ({ provider, answeredModel: model, at, durationMs = 0, tokens }) =>
      PRICES.priceOf({ provider, model, at: at + durationMs, tokens }) ?? [],
  );
  return prices.length === 0 ? null : sum(prices.map(({ usd }) => Math.round(usd * 1e9))) / 1e9;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
