import { describe, expect, it } from 'vitest';
import { sayList, sayMany, sayShare, sayTokens, sayUsd } from '../../src/findings/wording.ts';

describe('wording', () => {
  it.each([
    [0, '$0.00'],
    [0.0001, 'under $0.01'],
    [0.0099, 'under $0.01'],
    [0.01, '$0.01'],
    [0.455, '$0.46'],
    [1234.5, '$1,234.50'],
    [1_234_567.891, '$1,234,567.89'],
  ])('%d dollars are %s', (usd, text) => {
    expect(sayUsd(usd)).toBe(text);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [999.6, '1K'],
    [395_400, '395K'],
    [999_499, '999K'],
    [999_500, '1M'],
    [1_240_000, '1.2M'],
    [999_949_999, '999.9M'],
    [999_950_000, '1B'],
    [2_500_000_000, '2.5B'],
  ])('%d tokens are %s', (tokens, text) => {
    expect(sayTokens(tokens)).toBe(text);
  });

  it.each([
    [0, '0%'],
    [0.0001, '<0.1%'],
    [0.455, '45.5%'],
    [0.5, '50%'],
    [1, '100%'],
    [12.5, '1,250%'],
  ])('a ratio of %d is %s', (ratio, text) => {
    expect(sayShare(ratio)).toBe(text);
  });

  it('counts and lists', () => {
    expect([sayMany(1, 'run'), sayMany(1200, 'run')]).toEqual(['1 run', '1,200 runs']);
    expect(sayList([])).toBe('');
    expect(sayList(['a'])).toBe('a');
    expect(sayList(['a', 'b', 'c'])).toBe('a, b and c');
    expect(sayList(['a', 'b', 'c', 'd'])).toBe('a, b and 2 more');
  });
});
