import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatCost,
  formatInstant,
  formatLatency,
  formatPeriod,
  formatRate,
  formatRatio,
  formatTokens,
  shortModel,
} from '../../src/renderers/format.ts';

describe('formatCost', () => {
  it.each([
    [0.456, false, '$0.46'],
    [0, false, '$0.00'],
    [0.004, false, 'under $0.01'],
    [0.0046, true, '≥ $0.004'],
    [0.0000001, true, '–'],
    [1234.5, false, '$1,234.50'],
    [1.2, true, '≥ $1.20'],
    [null, false, '–'],
    [null, true, '–'],
    [0, true, '–'],
  ])('%s (floor: %s) is %s', (costUsd, costIsFloor, text) => {
    expect(formatCost({ costUsd, costIsFloor })).toBe(text);
  });

  it.each([
    [3.916, false, '~$3.92'],
    [3.916, true, '≥ ~$3.92'],
    [0.004, false, 'under ~$0.01'],
    [null, false, '–'],
  ])('%s (floor: %s), when estimated, is %s', (costUsd, costIsFloor, text) => {
    expect(formatCost({ costUsd, costIsFloor, costIsEstimate: true })).toBe(text);
  });

  it('says "unknown" in the words of its place', () => {
    expect(formatCost({ costUsd: null, costIsFloor: false }, 'not known')).toBe('not known');
  });
});

describe('formatTokens', () => {
  it.each([
    [0, '0'],
    [850, '850'],
    [1_499, '1K'],
    [395_210, '395K'],
    [999_600, '1M'],
    [2_440_000, '2.4M'],
    [3_100_000_000, '3.1B'],
    [null, '–'],
  ])('%s is %s', (tokens, text) => expect(formatTokens(tokens)).toBe(text));
});

describe('formatRate', () => {
  it.each([
    [0.995, '99.5%'],
    [0, '0%'],
    [0.0001, '<0.1%'],
    [0.99999, '>99.9%'],
    [1, '100%'],
    [null, '–'],
  ])('%s is %s', (rate, text) => expect(formatRate(rate)).toBe(text));
});

describe('formatRatio', () => {
  it.each([
    [0.6, '0.6:1'],
    [0, '0.0:1'],
    [0.01, '<0.1:1'],
    [9.94, '9.9:1'],
    [9.96, '10:1'],
    [122.4, '122:1'],
    [null, '–'],
  ])('%s is %s', (ratio, text) => expect(formatRatio(ratio)).toBe(text));
});

describe('formatLatency', () => {
  it.each([
    [850.4, '850 ms'],
    [999.6, '1.0 s'],
    [3_800, '3.8 s'],
    [59_990, '1 min 0 s'],
    [125_000, '2 min 5 s'],
    [null, '–'],
  ])('%s ms is %s', (ms, text) => expect(formatLatency(ms)).toBe(text));
});

describe('formatChange', () => {
  it.each([
    [0.124, '+12%'],
    [-0.05, '−5%'],
    [0.001, 'unchanged'],
    [-0.001, 'unchanged'],
    [12, '+1,200%'],
    [null, '–'],
  ])('%s is %s', (relative, text) => expect(formatChange(relative)).toBe(text));
});

describe('formatPeriod', () => {
  const from = '2026-11-19T06:17:00.000Z';
  it.each([
    [from, '2026-11-20T06:17:00Z', '2026-11-19 06:17 to 2026-11-20 06:17 UTC (24 hours)'],
    [from, '2026-11-26T06:17:00Z', '2026-11-19 06:17 to 2026-11-26 06:17 UTC (7 days)'],
    [from, '2026-11-19T06:20:00Z', '2026-11-19 06:17 to 2026-11-19 06:20 UTC'],
    [from, null, 'from 2026-11-19 06:17 UTC'],
    [null, from, 'until 2026-11-19 06:17 UTC'],
    [null, null, 'not known'],
  ])('%s to %s is "%s"', (from, to, text) => expect(formatPeriod({ from, to })).toBe(text));

  it('shows an instant to the minute', () => {
    expect(formatInstant('2026-11-19T06:17:59.123Z')).toBe('2026-11-19 06:17 UTC');
  });
});

describe('shortModel', () => {
  it.each([
    ['claude-sonnet-4-6', 'sonnet-4.6'],
    ['claude-sonnet-4.6', 'sonnet-4.6'],
    ['claude-haiku-4-5-20251001', 'haiku-4.5'],
    ['claude-opus-4-20250514', 'opus-4'],
    ['claude-opus-4', 'opus-4'],
    ['claude-3-5-sonnet-20241022', 'sonnet-3.5'],
    ['claude-3-haiku-20240307', 'haiku-3'],
    ['anthropic/claude-sonnet-4.6', 'sonnet-4.6'],
    ['claude-sonnet-4-5[1m]', 'sonnet-4.5'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'sonnet-4.5'],
    ['claude-sonnet-4-5@20250929', 'sonnet-4.5'],
    ['claude-experimental-x', 'claude-experimental-x'],
    ['gpt-5.2-codex', 'gpt-5.2-codex'],
    ['openai/gpt-5.2', 'gpt-5.2'],
    ['unknown', 'unknown'],
  ])('%s is %s', (model, short) => expect(shortModel(model)).toBe(short));
});
