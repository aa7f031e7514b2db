import { describe, expect, it } from 'vitest';
import { MAX_EVIDENCE_RUNS } from '../../src/domain/finding.ts';
import type { RunReport } from '../../src/domain/report.ts';
import type { Usage } from '../../src/domain/usage.ts';
import { costlyRun } from '../../src/findings/costly-run.ts';
import { heavyRun } from '../../src/findings/heavy-run.ts';
import { manyRequests } from '../../src/findings/many-requests.ts';
import { makeFacts, makeRun, makeUsage, makeWorkflow } from '../support/finding-factory.ts';

/** One run for each number in the field that the rule reads. */
function runsOf(field: keyof Usage, values: readonly (number | null)[]): RunReport[] {
  return values.map((value, index) =>
    makeRun({ id: index + 1, usage: makeUsage({}, { [field]: value }) }),
  );
}

const CASES = [
  { rule: costlyRun, field: 'costUsd', below: 0.99, at: 1, above: 1.01 },
  { rule: heavyRun, field: 'fullPriceTokens', below: 99_999, at: 100_000, above: 100_001 },
  { rule: manyRequests, field: 'requests', below: 14, at: 15, above: 16 },
] as const;

describe.each(CASES)('$rule.kind', ({ rule, field, below, at, above }) => {
  const find = (...values: (number | null)[]) =>
    rule.find(makeFacts([makeWorkflow({ runsDetail: runsOf(field, values) })]));

  it('is silent below and at the threshold', () => {
    expect(find(below, at)).toEqual({ findings: [], notAssessed: [] });
  });

  it('speaks above it, and names only the runs above', () => {
    const { findings, notAssessed } = find(below, above);
    expect(findings).toMatchObject([
      { workflow: 'smoke-claude', evidence: { measured: above, runs: [{ id: 2, value: above }] } },
    ]);
    expect(notAssessed).toEqual([]);
  });

  it('is not assessed when a run does not report the number, and still counts the others', () => {
    const { findings, notAssessed } = find(null, above);
    expect(findings).toHaveLength(1);
    expect(notAssessed).toMatchObject([{ kind: rule.kind, workflow: 'smoke-claude' }]);
  });

  it('is not assessed when the usage is of no known run', () => {
    const workflow = makeWorkflow({ runsDetail: [], usage: makeUsage(), runs: 0 });
    expect(rule.find(makeFacts([workflow])).notAssessed).toHaveLength(1);
  });

  it('names the strongest runs first and no more than a reader opens', () => {
    const values = [1, 5, 3, 7, 2, 6, 4].map((factor) => above * factor);
    const [finding] = find(...values).findings;
    const strongest = [7, 6, 5, 4, 3].map((factor) => above * factor);
    expect(finding?.evidence.runs.map(({ value }) => value)).toEqual(strongest);
    expect(strongest).toHaveLength(MAX_EVIDENCE_RUNS);
  });

  it('has nothing to say of an empty report', () => {
    expect(rule.find(makeFacts([]))).toEqual({ findings: [], notAssessed: [] });
  });
});

describe('costly-run', () => {
  const find = (...usages: Usage[]) =>
    costlyRun.find(
      makeFacts([
        makeWorkflow({ runsDetail: usages.map((usage, index) => makeRun({ id: index, usage })) }),
      ]),
    );

  it.each([
    [[3.2, 0.1], '1 of 2 runs cost more than $1.00: $3.20.', 2.2],
    [
      [3.2, 2.1],
      '2 of 2 runs cost more than $1.00 each, $5.30 together; the most expensive one $3.20.',
      3.3,
    ],
    [[12], 'The only run cost more than $1.00: $12.00.', 11],
  ])('costs of %j', (costs, message, saving) => {
    const { findings } = find(...costs.map((cost) => makeUsage({ cost })));
    expect(findings).toMatchObject([{ message, confidence: 'high' }]);
    expect(findings[0]?.estimatedSavingUsd).toBeCloseTo(saving, 9);
  });

  it('takes a floor above the threshold for proof, and one below for no answer', () => {
    const above = find(makeUsage({ cost: 2 }, { costIsFloor: true }));
    const below = find(makeUsage({ cost: 0.5 }, { costIsFloor: true }));
    expect(above.findings[0]?.message).toContain('at least $2.00');
    expect(above.notAssessed).toEqual([]);
    expect(below).toMatchObject({ findings: [], notAssessed: [{ kind: 'costly-run' }] });
  });

  it('saves what these runs cost more than the median run, one by one', () => {
    const { findings } = find(...[1.5, 0.5, 0.1, 4].map((cost) => makeUsage({ cost })));
    expect(findings[0]).toMatchObject({
      savingIsUpperBound: true,
      evidence: { saving: { runs: 2, runsUsd: 5.5, medianUsd: 1 } },
    });
    expect(findings[0]?.estimatedSavingUsd).toBeCloseTo(0.5 + 3, 9);
  });

  it('saves nothing where all runs are alike', () => {
    const { findings } = find(...[2, 2, 2].map((cost) => makeUsage({ cost })));
    expect(findings[0]?.estimatedSavingUsd).toBe(0);
  });

  it.each([
    [null, null],
    [8, 8 * (1 - 15 / 40)],
  ])('elsewhere saves the part of %d dollars over the limit', (costUsd, saving) => {
    const usage = makeUsage({ requests: 40 }, { costUsd });
    const facts = makeFacts([makeWorkflow({ runsDetail: [makeRun({ usage })] })]);
    expect(manyRequests.find(facts).findings).toMatchObject([
      { severity: 'low', estimatedSavingUsd: saving },
    ]);
  });
});
