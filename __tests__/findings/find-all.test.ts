import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_EVIDENCE_RUNS, SEVERITIES } from '../../src/domain/finding.ts';
import { RULES } from '../../src/findings/all.ts';
import { CATALOGUE } from '../../src/findings/catalogue.ts';
import { findAll } from '../../src/findings/find-all.ts';
import { markerFromReport } from '../../src/history/marker.ts';
import {
  makeComparedFacts,
  makeDraft,
  makeEarlier,
  makeFacts,
  makeRun,
  makeUsage,
  makeWorkflow,
  UNKNOWN_USAGE,
} from '../support/finding-factory.ts';

/** A workflow that breaks several rules at once and costs this much. */
function wasteful(name: string, cost: number) {
  const usage = makeUsage({ requests: 40, uncached: 200_000, read: 0, output: 100, cost });
  return makeWorkflow({ name, runsDetail: [makeRun({ usage, conclusion: 'failure' })] });
}

describe('findAll', () => {
  it('finds nothing in an empty report but that nothing could be compared', () => {
    const { findings, notAssessed } = findAll(makeFacts([]));
    expect(findings).toEqual([]);
    expect(notAssessed.map(({ kind }) => kind)).toEqual(['rising-usage']);
  });

  it('puts severity first, then money, then the name', () => {
    const workflows = [
      wasteful('b', 2),
      wasteful('a', 2),
      wasteful('cheap', 0.1),
      wasteful('c', 5),
    ];
    const { findings } = findAll(makeFacts(workflows));
    const failing = findings.filter(({ kind }) => kind === 'failing-runs');
    expect(failing.map(({ workflow, severity }) => [workflow, severity])).toEqual([
      ['c', 'high'],
      ['a', 'high'],
      ['b', 'high'],
      ['cheap', 'low'],
    ]);
    const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((x, y) => y - x));
  });

  it('does not depend on the order of workflows', () => {
    const workflows = [wasteful('b', 2), wasteful('a', 2), wasteful('c', 5)];
    const forwards = findAll(makeFacts(workflows)).findings;
    expect(findAll(makeFacts(workflows.toReversed())).findings).toEqual(forwards);
  });

  it('stays silent about usage of workflows that reported none', () => {
    const workflows = Array.from({ length: 100 }, (_, index) =>
      makeWorkflow({
        name: `w${index}`,
        usage: UNKNOWN_USAGE,
        runsDetail: [makeRun({ usage: null, basis: null, gap: 'no-artifact' })],
      }),
    );
    const { findings, notAssessed } = findAll(makeFacts(workflows));
    expect(findings.map(({ kind }) => kind)).toEqual(['no-token-data']);
    expect(notAssessed.map(({ kind }) => kind)).toEqual(['rising-usage']);
  });

  it('writes plain sentences that do not repeat the name of the workflow', () => {
    const { findings } = findAll(makeFacts([wasteful('a-very-special-name', 12)]));
    expect(findings.length).toBeGreaterThan(2);
    for (const { message, remedy } of findings.flatMap((one) => [
      one,
      ...one.symptoms.map((symptom) => ({ ...symptom, remedy: one.remedy })),
    ])) {
      expect(message).toMatch(/^[A-Z0-9$].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
      expect(message).not.toContain('a-very-special-name');
      expect(message).not.toMatch(/[*_`#[\]\n]|NaN|undefined|null|Infinity/);
    }
  });
});

const known = fc.option(fc.nat({ max: 10_000_000 }), { nil: null });
const ratio = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const usage = fc
  .record({
    requests: known,
    uncachedInputTokens: known,
    cacheReadTokens: known,
    cacheWriteTokens: known,
    outputTokens: known,
    totalTokens: known,
    fullPriceTokens: known,
    cacheHitRate: ratio,
    inputOutputRatio: known,
    costUsd: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
    costIsFloor: fc.boolean(),
  })
  .map((overrides) => makeUsage({}, overrides));
const run = fc
  .record({
    id: fc.nat(),
    conclusion: fc.constantFrom('success', 'failure', 'cancelled', 'skipped', null),
    usage: fc.option(usage, { nil: null }),
  })
  .map(makeRun);
const workflow = fc
  .record({
    name: fc.constantFrom('a', 'b', 'c'),
    usage,
    smallRequests: fc.nat({ max: 30 }),
    runsDetail: fc.array(run, { maxLength: 8 }),
  })
  .map(makeWorkflow);

describe('findAll, whatever is known and whatever is not', () => {
  it('writes whole sentences and gives evidence that a reader can open', () => {
    fc.assert(
      fc.property(fc.array(workflow), fc.array(workflow), usage, (now, before, totals) => {
        const carried = markerFromReport({
          ...makeDraft({ workflows: before, totals }),
          findings: [],
          notAssessed: [],
        });
        const draft = makeDraft({ workflows: now, totals });
        const facts = makeComparedFacts(draft, [makeEarlier(carried)]);
        const { findings, notAssessed, savings } = findAll(facts);
        for (const { message, evidence } of findings) {
          expect(message).toMatch(/^[A-Z0-9$].*\.$/);
          expect(message).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(evidence.runs.length).toBeLessThanOrEqual(MAX_EVIDENCE_RUNS);
          expect(evidence.measured).not.toBe(evidence.threshold ?? undefined);
        }
        expect(notAssessed.length).toBeLessThanOrEqual(2 * RULES.length);
        expect(findAll(facts)).toEqual({ findings, notAssessed, savings });
      }),
    );
  });
});

describe('RULES', () => {
  it('lists each kind of the catalogue once', () => {
    expect(RULES.map(({ kind }) => kind).sort()).toEqual(Object.keys(CATALOGUE).sort());
  });
});
