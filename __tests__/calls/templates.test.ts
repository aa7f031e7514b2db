import { describe, expect, it } from 'vitest';
import { prefixLengthAt, type CallRecord } from '../../src/domain/call-record.ts';
import { createRepeatedPrompts } from '../../src/calls/repeated-prompts.ts';
import { callOf, callsOf, NOON } from '../support/call-stores.ts';
import { countCalls } from '../support/count-calls.ts';

async function templatesOf(calls: readonly CallRecord[]) {
  return (await countCalls([calls])).calls.templates;
}

/** A prompt of so many code units, by the letters of its prefixes. */
function prompt(id: string, prefixes: string, requestLength = 10_000): CallRecord {
  const prefixHashes = Array.from(prefixes, (_, index) => prefixes.slice(0, index + 1));
  return callOf({ id, template: 'faq', prefixHashes, requestLength });
}

describe('the templates of calls', () => {
  it('come by cost, with what a call costs and how much of the prompt was cached', async () => {
    const cached = { uncachedInput: 250, cacheRead: 750, cacheWrite: 0, output: 100 };
    const templates = await templatesOf([
      ...callsOf('cheap', 5, { template: 'cheap', templateLength: 900 }),
      ...callsOf('dear', 2, { template: 'dear', tokens: { ...cached, output: 10_000 } }),
      callOf({
        id: 'failed',
        template: 'dear',
        outcome: 'failed',
        status: 500,
        tokens: {
          ...cached,
          uncachedInput: undefined,
          cacheRead: undefined,
          cacheWrite: undefined,
          output: undefined,
        },
      }),
      callOf({ id: 'unnamed', templateHash: 'cheap' }),
      callOf({ id: 'unknown' }),
    ]);
    expect(
      templates.map(({ template, isNamed, attempts, costPerCallUsd, usage, lengthChars }) => ({
        template,
        isNamed,
        attempts,
        costPerCallUsd,
        cached: usage.cacheHitRate,
        lengthChars,
      })),
    ).toEqual([
      // (250 × $3 + 750 × $0.30 + 10,000 × $15) a million.
      {
        template: 'dear',
        isNamed: true,
        attempts: 3,
        costPerCallUsd: 0.150975,
        cached: 0.75,
        lengthChars: null,
      },
      {
        template: 'cheap',
        isNamed: true,
        attempts: 5,
        costPerCallUsd: 0.0045,
        cached: 0,
        lengthChars: 900,
      },
      {
        template: null,
        isNamed: false,
        attempts: 1,
        costPerCallUsd: 0.0045,
        cached: 0,
        lengthChars: null,
      },
      {
        template: 'cheap',
        isNamed: false,
        attempts: 1,
        costPerCallUsd: 0.0045,
        cached: 0,
        lengthChars: null,
      },
    ]);
  });

  it.each([
    ['all of the same prefixes', ['abc', 'abc'], (2 * prefixLengthAt(2)) / 20_000],
    ['what they share alone', ['abcd', 'abx'], (2 * prefixLengthAt(1)) / 20_000],
    [
      'what each shares with any other',
      ['abc', 'abc', 'axy', 'z'],
      (2 * prefixLengthAt(2) + prefixLengthAt(0)) / 40_000,
    ],
    ['nothing in common', ['abc', 'xyz'], 0],
  ])('repeat as much of their prompts as they share: %s', async (_case, prefixes, share) => {
    const [template] = await templatesOf(prefixes.map((one, index) => prompt(String(index), one)));
    expect(template?.repeatingShare).toBeCloseTo(share, 12);
  });

  it('repeat at least their system prompt and tools, at most all, and a retry proves nothing', async () => {
    const short = { template: 'faq', requestLength: 1_000, templateLength: 400 };
    const [one] = await templatesOf(callsOf('c', 3, short));
    expect(one?.repeatingShare).toBeCloseTo(0.4, 12);
    const [whole] = await templatesOf(callsOf('c', 3, { ...short, templateLength: 5_000 }));
    expect(whole?.repeatingShare).toBe(1);
    const [retried] = await templatesOf([
      prompt('a', 'abc'),
      { ...prompt('b', 'abc'), attempt: 1 },
    ]);
    expect(retried?.repeatingShare).toBeNull();
    const [single] = await templatesOf([prompt('a', 'abc')]);
    expect(single?.repeatingShare).toBeNull();
  });

  it('are bounded, and so are all other names: the totals stay', async () => {
    const calls = Array.from({ length: 2_500 }, (_, index) =>
      callOf({
        id: String(index),
        agent: `a${index}`,
        task: `t${index}`,
        template: `p${index}`,
        answeredModel: `m${index}`,
      }),
    );
    const { calls: report } = await countCalls([calls]);
    expect(report.counts.attempts).toBe(2_500);
    expect(report.usage.uncachedInputTokens).toBe(2_500_000);
    expect(report.templates).toHaveLength(501);
    expect(report.groups.length).toBeLessThanOrEqual(1_002);
    expect(report.agents).toHaveLength(1_001);
    const names = new Set(report.groups.map(({ model }) => model));
    expect(names.size).toBe(201);
    const sum = report.groups.reduce((all, { counts }) => all + counts.attempts, 0);
    expect(sum).toBe(2_500);
  });

  it('remember a bounded number of prompts, and say so', () => {
    const repeated = createRepeatedPrompts(2);
    const ask = (requestHash: string) =>
      repeated.add({
        template: 'faq',
        requestHash,
        at: NOON,
        day: 1,
        agent: 0,
        isAnswered: true,
        isRetry: false,
        nanos: 5,
      });
    for (const hash of ['a', 'b', 'a']) ask(hash);
    expect(repeated.find().isCut).toBe(false);
    for (const hash of ['c', 'c', 'b']) ask(hash);
    const { isCut, byTemplate } = repeated.find();
    expect(isCut).toBe(true);
    expect(byTemplate.get('faq')).toEqual({ calls: 2, nanos: 10, priced: 2 });
  });
});
