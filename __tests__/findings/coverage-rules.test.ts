import { describe, expect, it } from 'vitest';
import { GAP_REASONS, type GapReason } from '../../src/domain/coverage.ts';
import type { Pricing } from '../../src/domain/report.ts';
import { CURES } from '../../src/findings/cures.ts';
import { noTokenData } from '../../src/findings/no-token-data.ts';
import { unpricedModel } from '../../src/findings/unpriced-model.ts';
import {
  makeFacts,
  makeRun,
  makeUsage,
  makeWorkflow,
  UNKNOWN_USAGE,
} from '../support/finding-factory.ts';

describe('unpriced-model', () => {
  const pricing = (...unpriced: string[]): Pricing => ({
    source: 'test',
    version: '1',
    overridden: [],
    unpriced,
    reported: [],
  });
  const user = (name: string, model: string, tokens: number) => {
    const usage = makeUsage({}, { totalTokens: tokens, costUsd: null, costIsFloor: true });
    return makeWorkflow({
      name,
      runsDetail: [makeRun({ usage })],
      models: [{ model, requests: 5, usage }],
    });
  };

  it('has nothing to say when every model has a price', () => {
    expect(unpricedModel.find(makeFacts([makeWorkflow()]))).toEqual({
      findings: [],
      notAssessed: [],
    });
    expect(unpricedModel.find(makeFacts([]))).toEqual({ findings: [], notAssessed: [] });
  });

  it('is about the workflow when only one uses the model', () => {
    const facts = makeFacts([user('a', 'mythos-5', 312_000), makeWorkflow()], {
      pricing: pricing('mythos-5'),
    });
    expect(unpricedModel.find(facts).findings).toMatchObject([
      {
        workflow: 'a',
        message:
          'Requests to the model mythos-5 have no price (312K tokens), so the true cost is higher.',
        evidence: { unit: 'tokens', measured: 312_000, runs: [{ value: null }] },
      },
    ]);
  });

  it('is about the report when several use it, and names them', () => {
    const workflows = ['a', 'b', 'c', 'd'].map((name) => user(name, 'mythos-5', 1000));
    const facts = makeFacts(workflows, { pricing: pricing('mythos-5') });
    expect(unpricedModel.find(facts).findings).toMatchObject([
      {
        workflow: null,
        message:
          'Requests to the model mythos-5 in 4 workflows (a, b and 2 more) have no price (4K tokens), so the true cost is higher.',
      },
    ]);
  });

  it.each([
    [9.9, 'low'],
    [10, 'medium'],
    [49.9, 'medium'],
    [50, 'high'],
  ])('%f%% of all tokens are %s', (percent, severity) => {
    const facts = makeFacts([user('a', 'mythos-5', percent * 10)], {
      pricing: pricing('mythos-5'),
      totals: makeUsage({}, { totalTokens: 1000 }),
    });
    expect(unpricedModel.find(facts).findings).toMatchObject([{ severity }]);
  });

  it.each([
    ['no-price', 'claude-sonnet-5', 'm have no price (1K tokens, ≈ $9.00 as claude-sonnet-5)'],
    ['no-price', null, 'm have no price (1K tokens, ≈ $9.00 at the prices of the nearest models)'],
    [
      'no-price-for-tier',
      'm',
      'm on a service tier such as "priority" have no price (1K tokens, ≈ $9.00 at its list price)',
    ],
    [
      'no-price-for-speed',
      'm',
      'm in a mode such as "fast" have no price (1K tokens, ≈ $9.00 at its list price)',
    ],
  ] as const)('names %s, and what it may cost as an estimate', (reason, as, message) => {
    const nearest = [{ model: 'm', reason, as, usd: 9 }];
    const facts = makeFacts([user('a', 'm', 1_000)], {
      pricing: { ...pricing('m'), nearest },
      totals: makeUsage({}, { totalTokens: 1_000_000, costUsd: 1 }),
    });
    expect(unpricedModel.find(facts).findings).toMatchObject([
      { message: expect.stringContaining(message), severity: 'high' },
    ]);
  });

  it('does not ask for a price in the settings, where those have none for a tier', () => {
    const nearest = [{ model: 'm', reason: 'no-price-for-tier' as const, as: 'm', usd: 9 }];
    const facts = makeFacts([user('a', 'm', 1_000)], { pricing: { ...pricing('m'), nearest } });
    expect(unpricedModel.find(facts).findings[0]?.remedy).toContain('bill');
  });

  it.each([
    [0.4, 'low'],
    [2, 'medium'],
    [6, 'high'],
  ])('is as severe as what it may cost: %d of dollars beside 5 is %s', (usd, severity) => {
    const nearest = [{ model: 'm', reason: 'no-price' as const, as: 'x', usd }];
    const facts = makeFacts([user('a', 'm', 900)], {
      pricing: { ...pricing('m'), nearest },
      totals: makeUsage({}, { totalTokens: 1_000, costUsd: 5 }),
    });
    expect(unpricedModel.find(facts).findings).toMatchObject([{ severity }]);
  });

  it('does not ask for the price of a model that has no name', () => {
    const facts = makeFacts([user('a', 'unknown', 1000)], { pricing: pricing('unknown') });
    const [finding] = unpricedModel.find(facts).findings;
    expect(finding?.message).toMatch(/^Requests without a model name have no price/);
    expect(finding?.remedy).not.toBe(unpricedModel.remedy);
  });
});

describe('no-token-data', () => {
  const silent = (name: string, gaps: readonly GapReason[]) =>
    makeWorkflow({
      name,
      usage: UNKNOWN_USAGE,
      runsDetail: gaps.map((gap, id) => makeRun({ id, usage: null, basis: null, gap })),
    });

  it('has nothing to say when every workflow has usage, or there is none', () => {
    expect(noTokenData.find(makeFacts([makeWorkflow()])).findings).toEqual([]);
    expect(noTokenData.find(makeFacts([]))).toEqual({ findings: [], notAssessed: [] });
  });

  it('is one finding for all of them, with the cure of the commonest reason', () => {
    const facts = makeFacts([
      makeWorkflow(),
      silent('a', ['no-artifact']),
      silent('b', ['expired', 'expired']),
    ]);
    expect(noTokenData.find(facts).findings).toMatchObject([
      {
        severity: 'low',
        workflow: null,
        message: '2 of 3 workflows have no token data (3 runs).',
        remedy: CURES.expired,
        evidence: { unit: 'runs', measured: 3 },
      },
    ]);
  });

  it('leaves out workflows of other providers', () => {
    const facts = makeFacts([silent('codex', ['other-provider', 'other-provider'])]);
    expect(noTokenData.find(facts).findings).toEqual([]);
  });

  it.each(GAP_REASONS)('knows a cure for %s', (reason) => {
    expect(CURES[reason]).toMatch(/^[A-Z].*\.$/);
  });
});
