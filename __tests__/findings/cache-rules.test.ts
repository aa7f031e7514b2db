import { describe, expect, it } from 'vitest';
import { cacheWriteOverRead } from '../../src/findings/cache-write-over-read.ts';
import { lowCacheHits } from '../../src/findings/low-cache-hits.ts';
import { zeroCacheHits } from '../../src/findings/zero-cache-hits.ts';
import {
  makeFacts,
  makeRun,
  makeUsage,
  makeWorkflow,
  UNKNOWN_USAGE,
} from '../support/finding-factory.ts';

const NOTHING = { findings: [], notAssessed: [] };

function workflowWith(usage: ReturnType<typeof makeUsage>, name = 'smoke-claude') {
  return makeWorkflow({ name, runsDetail: [makeRun({ usage })] });
}

describe('zero-cache-hits', () => {
  it.each([
    ['one request cannot hit', { requests: 1, read: 0 }, 0],
    ['two requests, none hit', { requests: 2, read: 0 }, 1],
    ['many requests, none hit', { requests: 40, read: 0 }, 1],
    ['one token was read', { requests: 2, read: 1 }, 0],
  ])('%s', (_case, buckets, found) => {
    const result = zeroCacheHits.find(makeFacts([workflowWith(makeUsage(buckets))]));
    expect(result.findings).toHaveLength(found);
    expect(result.notAssessed).toEqual([]);
  });

  it('names tokens and requests, and proves itself with runs', () => {
    const usage = makeUsage({ requests: 14, uncached: 225_000, read: 0, write: 0 });
    const [finding] = zeroCacheHits.find(makeFacts([workflowWith(usage)])).findings;
    expect(finding).toMatchObject({
      workflow: 'smoke-claude',
      message: 'None of 225K input tokens in 14 requests came from the cache.',
      remedy: zeroCacheHits.remedy,
      evidence: { unit: 'ratio', measured: 0, threshold: null, runs: [{ id: 1, value: 0 }] },
      estimatedSavingUsd: null,
    });
  });

  it('gives another remedy when the cache is written', () => {
    const usage = makeUsage({ read: 0, write: 87_000 });
    const [finding] = zeroCacheHits.find(makeFacts([workflowWith(usage)])).findings;
    expect(finding?.message).toContain('although 87K were written to it');
    expect(finding?.remedy).not.toBe(zeroCacheHits.remedy);
  });

  it('doubts a zero of models whose older records hide cache reads', () => {
    const runsDetail = Array.from({ length: 12 }, (_, index) =>
      makeRun({ id: index + 1, usage: makeUsage({ read: 0 }) }),
    );
    const models = [{ model: 'gpt-5.4', requests: 5, usage: makeUsage() }];
    const confidences = [makeWorkflow({ runsDetail }), makeWorkflow({ runsDetail, models })].map(
      (workflow) => zeroCacheHits.find(makeFacts([workflow])).findings[0]?.confidence,
    );
    expect(confidences).toEqual(['high', 'low']);
  });

  it.each([
    ['cache reads', { cacheReadTokens: null, cacheHitRate: null }],
    ['requests', { requests: null, cacheHitRate: 0 }],
  ])('says that %s are missing', (_case, overrides) => {
    const result = zeroCacheHits.find(makeFacts([workflowWith(makeUsage({}, overrides))]));
    expect(result.findings).toEqual([]);
    expect(result.notAssessed).toEqual([
      { kind: 'zero-cache-hits', workflow: 'smoke-claude', reason: expect.any(String) },
    ]);
  });
});

describe('low-cache-hits', () => {
  it.each([
    ['just below the threshold', { uncached: 5001, read: 4999 }, 1],
    ['at the threshold', { uncached: 5000, read: 5000 }, 0],
    ['above the threshold', { uncached: 4999, read: 5001 }, 0],
    ['none at all is for zero-cache-hits', { uncached: 5000, read: 0 }, 0],
  ])('%s', (_case, buckets, found) => {
    const result = lowCacheHits.find(makeFacts([workflowWith(makeUsage(buckets))]));
    expect(result.findings).toHaveLength(found);
    expect(result.notAssessed).toEqual([]);
  });

  it('follows an override', () => {
    const workflow = workflowWith(makeUsage({ uncached: 1000, read: 9000 }));
    const facts = makeFacts([workflow], { thresholds: { 'min-cache-hit-rate': 0.95 } });
    expect(lowCacheHits.find(facts).findings[0]?.message).toBe(
      'Only 90% of the input came from the cache, below 95%.',
    );
  });

  it('names the worst runs first', () => {
    const rates = [0.4, 0.1, 0.9, 0.3];
    const runsDetail = rates.map((rate, index) =>
      makeRun({ id: index, usage: makeUsage({}, { cacheHitRate: rate }) }),
    );
    const workflow = makeWorkflow({ runsDetail, usage: makeUsage({}, { cacheHitRate: 0.4 }) });
    const [finding] = lowCacheHits.find(makeFacts([workflow])).findings;
    expect(finding?.evidence.runs.map(({ value }) => value)).toEqual([0.1, 0.3, 0.4]);
  });

  it('says once that many workflows lack cache reads', () => {
    const usage = makeUsage({}, { cacheReadTokens: null, cacheHitRate: null });
    const workflows = ['a', 'b', 'c'].map((name) => workflowWith(usage, name));
    expect(lowCacheHits.find(makeFacts(workflows)).notAssessed).toEqual([
      {
        kind: 'low-cache-hits',
        workflow: null,
        reason: 'The records of 3 workflows do not report cache reads and uncached input.',
      },
    ]);
  });
});

describe('cache-write-over-read', () => {
  it.each([
    ['fewer written than read', { write: 8999, read: 9000 }, 0],
    ['as many', { write: 9000, read: 9000 }, 0],
    ['more', { write: 9001, read: 9000 }, 1],
    ['zero cache hits speak already', { requests: 2, write: 9000, read: 0 }, 0],
    ['one request that only wrote', { requests: 1, write: 9000, read: 0 }, 1],
  ])('%s', (_case, buckets, found) => {
    const result = cacheWriteOverRead.find(makeFacts([workflowWith(makeUsage(buckets))]));
    expect(result.findings).toHaveLength(found);
    expect(result.notAssessed).toEqual([]);
  });

  it.each(['cacheReadTokens', 'cacheWriteTokens'])('is not assessed without %s', (field) => {
    const workflow = workflowWith(makeUsage({ write: 9001 }, { [field]: null }));
    const result = cacheWriteOverRead.find(makeFacts([workflow]));
    expect(result.findings).toEqual([]);
    expect(result.notAssessed).toHaveLength(1);
  });
});

describe.each([zeroCacheHits, lowCacheHits, cacheWriteOverRead])('$kind', (rule) => {
  it('has nothing to say of an empty report, or of workflows without usage', () => {
    const silent = makeWorkflow({ usage: UNKNOWN_USAGE, runsDetail: [makeRun({ usage: null })] });
    expect(rule.find(makeFacts([]))).toEqual(NOTHING);
    expect(rule.find(makeFacts([silent]))).toEqual(NOTHING);
  });
});
