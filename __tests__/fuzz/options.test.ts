import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { INPUT_NAMES, INPUTS, type InputName } from '../../src/options/inputs.ts';
import { parseOptions, type Options } from '../../src/options/parse-options.ts';
import { createArtifactNameReader } from '../../src/collect/artifact-names.ts';
import { CASES } from './cases.ts';

const text = fc.oneof(
  fc.constantFrom('', 'all', 'true', 'false', '7d', '24h', '1e9d', '2026-11-20', '99999999w'),
  fc.constantFrom('last-report', '2026-02-31', '+275760-09-13', '0', '-1', '1e3', '0x10', 'NaN'),
  fc.constantFrom('issue, summary', 'acme/storefront', '../..', '{a,b}', '[', '*'.repeat(50)),
  fc.constantFrom('{a: &x [*x]}', 'a: b: c', '__proto__: {input: 1}', '- 1', '"\\ud800"', '!!js x'),
  fc.constantFrom('run-cost-usd: 1', 'run-cost-usd: -1', 'm: {input: 1, output: 1e999}', '💸'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'{}[](),:*?!|&#%"\'\\/\n 0123456789dhw-'), maxLength: 12 }),
  fc.json({ maxDepth: 2 }),
);
/** Mostly one input that is off, so that most of them are looked at. */
const inputs = fc.dictionary(fc.constantFrom(...INPUT_NAMES), text, { maxKeys: 3 });

/** The input that a message names; a threshold is named by itself. */
function inputOf(message: string): InputName | undefined {
  if (message.startsWith('Threshold ')) return 'thresholds';
  return INPUT_NAMES.find((name) => message.startsWith(name));
}

describe('inputs of any text', () => {
  it('are options, or one sentence that names the input', async () => {
    const looked = new Set<InputName>();
    let options = 0;
    await fc.assert(
      fc.asyncProperty(inputs, async (given) => {
        const result = await parseOptions({ repository: 'acme/storefront', ...given }).catch(
          (error: unknown) => error,
        );
        const named = result instanceof UserError ? inputOf(result.message) : undefined;
        const parsed = named === undefined ? (result as Options) : undefined;
        if (named === undefined) options += 1;
        else looked.add(named);
        expect(named !== undefined || !(result instanceof Error)).toBe(true);
        expect(parsed === undefined || parsed.timeBudgetMs > 0).toBe(true);
        expect(parsed === undefined || Number.isSafeInteger(parsed.maxRuns)).toBe(true);
        createArtifactNameReader(parsed?.artifacts ?? [])('a1b2c3d4-usage');
      }),
      { numRuns: CASES },
    );
    expect(options).toBeGreaterThan(CASES / 10);
    expect(looked.size).toBeGreaterThan(10);
    expect(Object.keys(INPUTS)).toEqual(expect.arrayContaining([...looked]));
  });
});
