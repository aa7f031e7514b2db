import { SEVERITY_THRESHOLDS } from '../../src/findings/judgement.ts';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { RULES } from '../../src/findings/all.ts';
import { parseThresholds, THRESHOLD_NAMES, THRESHOLDS } from '../../src/findings/thresholds.ts';

describe('parseThresholds', () => {
  it('gives every default', () => {
    const thresholds = parseThresholds();
    for (const name of THRESHOLD_NAMES) expect(thresholds[name]).toBe(THRESHOLDS[name].default);
  });

  it('changes only what is overridden', () => {
    expect(parseThresholds({ 'run-cost-usd': 2.5 })).toEqual({
      ...parseThresholds(),
      'run-cost-usd': 2.5,
    });
  });

  it.each([
    ['run-cost', 'run-cost-usd'],
    ['min_cache_hit_rate', 'min-cache-hit-rate'],
    ['Failing-Runs', 'failing-runs'],
  ])('names the nearest of an unknown name: %s', (typed, nearest) => {
    const parse = () => parseThresholds({ [typed]: 1 });
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(`"${typed}"`);
    expect(parse).toThrow(`did you mean "${nearest}"`);
  });

  it.each(['constructor', 'toString', ''])('does not know %j', (typed) => {
    expect(() => parseThresholds({ [typed]: 1 })).toThrow(`Threshold "${typed}" is not known`);
  });

  it.each([
    [
      'a text',
      'rising-usage',
      '20%',
      'Threshold "rising-usage" is "20%"; give a number of 0 or more, such as 0.2.',
    ],
    ['a negative number', 'run-cost-usd', -1, 'is -1'],
    ['no number', 'run-cost-usd', Number.NaN, 'is NaN'],
    ['infinity', 'run-cost-usd', Infinity, 'is Infinity'],
    ['nothing', 'run-cost-usd', null, 'is null'],
    ['a list', 'run-cost-usd', [1], 'is a list or map'],
    ['a percentage for a share', 'failing-runs', 30, 'give a number from 0 to 1, such as 0.3.'],
  ])('rejects %s', (_case, name, value, message) => {
    const parse = () => parseThresholds({ [name]: value });
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(message);
  });
});

describe('THRESHOLDS', () => {
  it('are each used by a rule or decide severity', () => {
    const used = new Set<string>([
      ...RULES.flatMap(({ thresholds }) => Object.keys(thresholds)),
      ...SEVERITY_THRESHOLDS,
    ]);
    expect([...used].sort()).toEqual([...THRESHOLD_NAMES].sort());
  });
});
