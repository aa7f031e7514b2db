import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../../src/domain/call-record.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { batchable } from '../../src/findings/batchable.ts';
import { contextBloat } from '../../src/findings/context-bloat.ts';
import { identicalCalls } from '../../src/findings/identical-calls.ts';
import type { Rule, RuleResult } from '../../src/findings/rule.ts';
import { silentRetries } from '../../src/findings/silent-retries.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { wrongModel } from '../../src/findings/wrong-model.ts';
import { callOf, callsOf, NOON } from '../support/call-stores.ts';
import { countCalls } from '../support/count-calls.ts';
import { makeFacts } from '../support/finding-factory.ts';

const DAY = 86_400_000;

/** What a rule finds in these calls, of a window of six days: a month is five of them. */
async function find(
  rule: Rule,
  calls: readonly CallRecord[],
  {
    thresholds = {},
    expected,
  }: { thresholds?: Record<string, number>; expected?: ReadonlyMap<string, number> } = {},
): Promise<RuleResult> {
  const { calls: counted } = await countCalls([calls], expected && { expected });
  const { report } = makeFacts([]);
  const window = {
    from: '2026-11-16T00:00:00.000Z',
    to: '2026-11-22T00:00:00.000Z',
    basis: 'explicit' as const,
  };
  return rule.find({
    report: { ...report, window, calls: counted },
    thresholds: parseThresholds(thresholds),
  });
}

const findingsOf = async (...args: Parameters<typeof find>): Promise<readonly Finding[]> =>
  (await find(...args)).findings;

/** Tokens of a call without cache; output unless given 100. */
const tokensOf = (uncachedInput: number | undefined, output: number | undefined = 100) => ({
  uncachedInput,
  cacheRead: 0,
  cacheWrite: 0,
  output,
});

const unknown = {
  uncachedInput: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
  output: undefined,
};

describe.each([contextBloat, wrongModel, silentRetries, identicalCalls, batchable])(
  '$kind',
  (rule) => {
    it('has nothing to say of a report without calls, or of stores without any', async () => {
      const nothing = { findings: [], notAssessed: [] };
      expect(rule.find(makeFacts([]))).toEqual(nothing);
      expect(await find(rule, [])).toEqual(nothing);
    });

    it('is not assessed where the calls lack what it needs', async () => {
      const bare = callOf({
        id: 'bare',
        answeredModel: undefined,
        askedModel: undefined,
        tokens: unknown,
      });
      const { findings, notAssessed } = await find(rule, [bare]);
      expect(findings).toEqual([]);
      expect(notAssessed).toEqual([
        { kind: rule.kind, workflow: null, reason: expect.stringMatching(/\.$/) },
      ]);
    });
  },
);

describe('context-bloat', () => {
  it.each([
    ['at the threshold', 3_000, 10, 0],
    ['above', 3_001, 10, 1],
    ['above, but too few calls', 3_001, 9, 0],
  ])('%s', async (_case, input, count, found) => {
    const calls = callsOf('c', count, { tokens: tokensOf(input) });
    expect(await findingsOf(contextBloat, calls)).toHaveLength(found);
  });

  it('is a hint without a saving where nothing but the size shows it', async () => {
    const [finding] = await findingsOf(contextBloat, callsOf('c', 20, { tokens: tokensOf(4_000) }));
    expect(finding).toMatchObject({
      severity: 'low',
      confidence: 'low',
      about: { agent: 'writer', task: 'draft', model: 'claude-sonnet-4-6' },
      estimatedSavingUsd: null,
      savingUsdPerMonth: null,
      message:
        'Agent writer on task draft: 20 calls send 4,000 tokens on average, and nothing shows whether the task needs them.',
    });
  });

  it('gives one hint for all groups that are alike, about the costliest', async () => {
    const groups = [3_500, 9_000, 4_000].flatMap((input, index) =>
      callsOf(`g${index}`, 10, { task: `task-${index}`, tokens: tokensOf(input) }),
    );
    const findings = await findingsOf(contextBloat, groups);
    expect(findings.map(({ about, message }) => [about?.task, message])).toEqual([
      [
        'task-1',
        'Agent writer on task task-1: 10 calls send 9,000 tokens on average, and nothing shows whether the task needs them; so it is with 2 more groups of calls.',
      ],
    ]);
  });

  it('is sure where the prompts are far over what the task takes otherwise, with what that costs', async () => {
    const [finding, ...others] = await findingsOf(contextBloat, [
      ...callsOf('usual', 40, { agent: 'lean', tokens: tokensOf(1_000) }),
      ...callsOf('large', 20, { agent: 'bloated', tokens: tokensOf(101_000) }),
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'medium',
      confidence: 'medium',
      about: { agent: 'bloated' },
      savingIsUpperBound: true,
      message:
        'Agent bloated on task draft: 20 calls send 101,000 tokens on average, 101 times the median of that task (1K).',
    });
    // 20 × 100,000 tokens at $3 a million.
    expect(finding?.estimatedSavingUsd).toBeCloseTo(6, 6);
  });

  it('is sure where prompts grow over a day while little is answered, not where much is', async () => {
    const growing = (output: number) =>
      [0, 1, 2].flatMap((day) =>
        Array.from({ length: 10 }, (_, index) =>
          callOf({
            id: `${day}-${index}`,
            at: NOON + day * DAY + index * 600_000,
            tokens: tokensOf(1_000 + index * 1_000, output),
          }),
        ),
      );
    const [finding] = await findingsOf(contextBloat, growing(50));
    expect(finding?.message).toContain(
      '5,500 tokens on average, growing 10 times over a day while answers have 50 tokens.',
    );
    // Beyond 1,000 tokens: 30 × 4,500 at $3 a million.
    expect(finding?.estimatedSavingUsd).toBeCloseTo(0.405, 6);
    const [hint] = await findingsOf(contextBloat, growing(5_000));
    expect(hint?.confidence).toBe('low');
  });
});

describe('wrong-model', () => {
  const short = (count: number, output: number | undefined, changes: Partial<CallRecord> = {}) =>
    callsOf(`short-${output}`, count, { tokens: { ...tokensOf(1_000), output }, ...changes });

  it.each([
    ['too few', short(19, 10), 0],
    ['enough', short(20, 10), 1],
    ['of an output just below the limit', short(20, 199), 1],
    ['of an output at the limit', short(20, 200), 0],
    ['of unknown output', [...short(20, undefined), ...short(1, 10)], 0],
    ['that are fewer than half', [...short(20, 10), ...short(21, 500)], 0],
    ['on the cheapest of its family', short(20, 10, { answeredModel: 'claude-haiku-5-5' }), 0],
    ['on a model of no known family', short(20, 10, { answeredModel: 'no-such-model' }), 0],
    ['that were cut', short(20, 10, { outcome: 'partial' }), 0],
  ])('short answers: %s', async (_case, calls, found) => {
    expect(await findingsOf(wrongModel, calls)).toHaveLength(found);
  });

  it('names the model to try and what it would have cost less, at most', async () => {
    const calls = callsOf('c', 100, {
      answeredModel: 'gpt-4o',
      provider: 'openai',
      tokens: tokensOf(10_000, 100),
    });
    const [finding] = await findingsOf(wrongModel, calls);
    // $2.50 and $10 a million against $0.15 and $0.60: $2.60 against $0.156.
    expect(finding).toMatchObject({
      severity: 'medium',
      confidence: 'low',
      savingIsUpperBound: true,
      message:
        'Agent writer on task draft: 100 of 100 calls to gpt-4o answered with fewer than 200 tokens; gpt-4o-mini would have cost $2.44 less.',
      remedy: 'Try gpt-4o-mini on 20 of its tasks, and change if its answers are as good.',
    });
    expect(finding?.estimatedSavingUsd).toBeCloseTo(2.444, 9);
  });
});

describe('silent-retries', () => {
  const daily = (counts: readonly number[], changes: Partial<CallRecord> = {}) =>
    counts.flatMap((count, day) =>
      callsOf(`day-${day}`, count, { ...changes, at: NOON + day * DAY }, 1_000),
    );
  const given = { expected: new Map([['writer', 24]]) };

  it.each([
    ['at twice the expected calls', [48], given, 0],
    ['above', [49], given, 1],
    ['above, of another agent', [49], { expected: new Map([['other', 24]]) }, 0],
    ['at twice the median day', [10, 10, 20], {}, 0],
    ['above the median day', [10, 10, 21], {}, 1],
    ['above, with too few days to have a median', [10, 21], {}, 0],
    ['above, of so few calls that it may be chance', [2, 2, 9], {}, 0],
    [
      'where the user allows more',
      [10, 10, 21],
      { thresholds: { 'attempts-over-expected': 3 } },
      0,
    ],
  ])('%s', async (_case, counts, options, found) => {
    expect(await findingsOf(silentRetries, daily(counts), options)).toHaveLength(found);
  });

  it('is about the newest such day, so that each day is news once', async () => {
    const [finding, ...others] = await findingsOf(silentRetries, daily([91, 24, 60, 20]), given);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      confidence: 'high',
      about: { agent: 'writer', day: '2026-11-20' },
      message:
        'Agent writer: 60 attempts on 2026-11-20, 2.5 times the 24 expected; so it was on 1 more day.',
    });
    // $0.0045 for each of the 67 and 36 calls beyond the expected ones.
    expect(finding?.estimatedSavingUsd).toBeCloseTo(0.0045 * (67 + 36), 9);
  });

  it('tells retries, prompts that come again within a minute, and failures', async () => {
    const loop = callsOf('loop', 30, { requestHash: 'a'.repeat(16) }, 59_000);
    const slow = callsOf('slow', 10, { requestHash: 'b'.repeat(16) }, 61_000);
    const retried = callsOf('retried', 10, {
      attempt: 1,
      outcome: 'failed',
      status: 529,
      tokens: unknown,
    });
    const [finding] = await findingsOf(silentRetries, [...loop, ...slow, ...retried], given);
    expect(finding?.message).toContain(
      '50 attempts on 2026-11-18, 2.1 times the 24 expected (10 retries, 29 equal prompts within a minute and 10 failed).',
    );
  });
});

describe('identical-calls', () => {
  const same = (count: number, changes: Partial<CallRecord> = {}) =>
    callsOf(`same-${changes.template ?? ''}-${changes.agent ?? ''}`, count, {
      requestHash: 'a'.repeat(16),
      template: 'faq',
      ...changes,
    });

  it.each([
    ['just below', same(10), 0],
    ['at the threshold', same(11), 1],
    ['whoever asked', [...same(6), ...same(6, { agent: 'other' })], 1],
    ['of two templates', [...same(6), ...same(6, { template: 'faq-2' })], 0],
    ['that were not answered', same(40, { outcome: 'failed', status: 500 }), 0],
    ['that the cache answered', same(40, { outcome: 'cached' }), 0],
  ])('%s', async (_case, calls, found) => {
    expect(await findingsOf(identicalCalls, calls)).toHaveLength(found);
  });

  it('would save what all but the first of them cost', async () => {
    const [finding] = await findingsOf(identicalCalls, same(101));
    expect(finding).toMatchObject({
      confidence: 'high',
      about: { template: 'faq' },
      estimatedSavingUsd: 0.45,
      message:
        '100 calls of template faq asked word for word what had been answered before, for $0.45.',
    });
  });
});

describe('batchable', () => {
  const tagged = (count: number, changes: Partial<CallRecord> = {}, stepMs = 1_000) =>
    callsOf(`tag-${changes.template ?? ''}`, count, { template: 'tag', ...changes }, stepMs);

  it.each([
    ['too few that nobody waits for', tagged(19, { isAwaited: false }), 0],
    ['enough', tagged(20, { isAwaited: false }), 1],
    ['enough without a template', tagged(20, { isAwaited: false, template: undefined }), 1],
    ['in a burst', tagged(20), 1],
    ['in no burst', tagged(19), 0],
    ['a few in each minute', tagged(200, {}, 10_000), 0],
    ['in a burst of no template', tagged(20, { template: undefined }), 0],
    ['that somebody waits for', tagged(50, { isAwaited: true }), 0],
    ['that somebody reads as they come', tagged(50, { isStream: true }), 0],
    ['that were in a batch', tagged(50, { isAwaited: false, modifiers: { tier: 'batch' } }), 0],
    ['of a provider without batches', tagged(50, { isAwaited: false, provider: 'unknown' }), 0],
  ])('%s', async (_case, calls, found) => {
    expect(await findingsOf(batchable, calls)).toHaveLength(found);
  });

  it('costs half as much in a batch', async () => {
    const [finding] = await findingsOf(batchable, tagged(1_000, { isAwaited: false }));
    expect(finding).toMatchObject({
      severity: 'medium',
      confidence: 'high',
      savingIsUpperBound: false,
      estimatedSavingUsd: 2.25,
      message:
        'Of template tag, 1,000 calls had no waiting reader: $4.50, which a batch would have done for $2.25.',
    });
  });

  it('is unsure of bursts', async () => {
    const [finding] = await findingsOf(
      batchable,
      [
        ...tagged(30, { template: 'a' }),
        ...tagged(2, { template: 'a', isAwaited: false, at: NOON - DAY }),
      ].map((call, index) => ({ ...call, id: String(index) })),
    );
    expect(finding).toMatchObject({ confidence: 'low', savingIsUpperBound: true });
    expect(finding?.message).toContain(
      '2 calls had no waiting reader and 30 calls came in bursts of 20 or more a minute',
    );
  });
});
