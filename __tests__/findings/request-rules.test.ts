import { describe, expect, it } from 'vitest';
import { highInputOutputRatio } from '../../src/findings/high-input-output-ratio.ts';
import { manySmallRequests } from '../../src/findings/many-small-requests.ts';
import { makeFacts, makeRun, makeUsage, makeWorkflow } from '../support/finding-factory.ts';

describe('high-input-output-ratio', () => {
  it.each([
    ['just below', 99_999, 0],
    ['at the threshold', 100_000, 0],
    ['above', 100_001, 1],
  ])('%s', (_case, uncached, found) => {
    const usage = makeUsage({ uncached, read: 0, output: 1000 });
    const result = highInputOutputRatio.find(
      makeFacts([makeWorkflow({ runsDetail: [makeRun({ usage })] })]),
    );
    expect(result.findings).toHaveLength(found);
    expect(result.notAssessed).toEqual([]);
  });

  it('does not show a ratio just above as the threshold itself', () => {
    const usage = makeUsage({ uncached: 100_001, read: 0, output: 1000 });
    const workflow = makeWorkflow({ runsDetail: [makeRun({ usage })] });
    expect(highInputOutputRatio.find(makeFacts([workflow])).findings[0]?.message).toBe(
      'It reads 101 input tokens for every output token, more than 100.',
    );
  });

  it('is no finding without output, and not assessed when output is unknown', () => {
    const without = makeWorkflow({ runsDetail: [makeRun({ usage: makeUsage({ output: 0 }) })] });
    const unknown = makeUsage({}, { outputTokens: null, inputOutputRatio: null });
    const missing = makeWorkflow({ runsDetail: [makeRun({ usage: unknown })] });
    expect(highInputOutputRatio.find(makeFacts([without]))).toEqual({
      findings: [],
      notAssessed: [],
    });
    expect(highInputOutputRatio.find(makeFacts([missing]))).toMatchObject({
      findings: [],
      notAssessed: [{ workflow: 'smoke-claude' }],
    });
  });
});

describe('many-small-requests', () => {
  const workflowWith = (smallRequests: number, requests: number) =>
    makeWorkflow({ smallRequests, runsDetail: [makeRun({ usage: makeUsage({ requests }) })] });

  it.each([
    ['just below', 9, 0],
    ['at the threshold', 10, 0],
    ['above', 11, 1],
  ])('%s', (_case, small, found) => {
    const result = manySmallRequests.find(makeFacts([workflowWith(small, 60)]));
    expect(result.findings).toHaveLength(found);
    expect(result.notAssessed).toEqual([]);
  });

  it('counts how many of the requests are small', () => {
    const small = 30;
    const [finding] = manySmallRequests.find(makeFacts([workflowWith(small, 60)])).findings;
    expect(finding).toMatchObject({
      severity: 'low',
      message: `30 of 60 requests wrote fewer than 50 output tokens each.`,
      evidence: {
        unit: 'requests',
        measured: small,
        threshold: 10,
        runs: [{ id: 1, value: null }],
      },
    });
  });

  it('is not assessed for totals of whole runs', () => {
    const usage = makeUsage({}, { requests: null });
    const workflow = makeWorkflow({ runsDetail: [makeRun({ usage, basis: 'totals' })] });
    expect(manySmallRequests.find(makeFacts([workflow]))).toMatchObject({
      findings: [],
      notAssessed: [{ kind: 'many-small-requests', workflow: 'smoke-claude' }],
    });
  });
});

describe.each([highInputOutputRatio, manySmallRequests])('$kind', (rule) => {
  it('has nothing to say of an empty report', () => {
    expect(rule.find(makeFacts([]))).toEqual({ findings: [], notAssessed: [] });
  });
});
