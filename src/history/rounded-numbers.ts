/*
 * Numbers as another program writes them for people. Every function takes any text and
 * gives `null` for what it cannot read: `N/A`, `—`, an empty cell, or a bare bound such as
 * `<$0.01`, which gives no number.
 */
import { MS_PER_DAY } from '../domain/day.ts';

/** A number for people is short; a long run of digits or blanks takes time by its square. */
const MAX_NUMBER_LENGTH = 100;

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** A number with separators and an optional scale, after signs that mean "about". */
const COMPACT = /^[~≈\s]*(\d[\d,]*(?:\.\d+)?)\s*([kmb](?![a-z]))?/i;

/** `395K`, `1.2M`, `~1,234`: a whole count. */
export function readCount(text: string): number | null {
  const [, digits, scale = ''] = COMPACT.exec(text.slice(0, MAX_NUMBER_LENGTH)) ?? [];
  if (digits === undefined) return null;
  const value = Math.round(Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1));
  return Number.isSafeInteger(value) ? value : null;
}

/** A cost in US dollars, and whether it was shown as a floor (`≥ $1.20`). */
export interface RoundedCost {
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
}

/** A scaled cost (`$1.2K`) is too coarse to compare. */
const COST = /^([~≈≥\s]*)\$?\s*(\d[\d,]*(?:\.\d+)?)(?![\d.,]*[kmb])/i;

/** `$0.46`, `~$1,234.50`, `≥ $1.20`. */
export function readCost(text: string): RoundedCost {
  const [, sign = '', digits] = COST.exec(text.slice(0, MAX_NUMBER_LENGTH)) ?? [];
  const value = digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''));
  return Number.isFinite(value)
    ? { costUsd: value, costIsFloor: sign.includes('≥') }
    : { costUsd: null, costIsFloor: false };
}

/** `99.5%` as a ratio from 0 to 1. */
export function readShare(text: string): number | null {
  const [, digits] = /^[~≈\s]*(\d+(?:\.\d+)?)\s*%/.exec(text.slice(0, MAX_NUMBER_LENGTH)) ?? [];
  const percent = digits === undefined ? Number.NaN : Number(digits);
  return percent <= 100 ? percent / 100 : null;
}

/** An ISO date, with a time to the minute or finer, and a zone that is UTC unless given. */
const INSTANT =
  /(\d{4}-\d\d-\d\d)(?:(?:T|,? +)(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?: *([+-]\d\d:\d\d))?)?/g;

/** `2026-04-01 17:38 UTC to 2026-04-02T17:38:00Z` as instants, both `null` unless both are given. */
export function readPeriod(text: string): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const [first, second] = [...text.slice(0, 200).matchAll(INSTANT)].map(
    ([, day = '', time = '00:00', zone = 'Z']) => Date.parse(`${day}T${time}${zone}`),
  );
  if (first === undefined || second === undefined) return { from: null, to: null };
  // One and the same date is that whole day.
  const end = second === first ? first + MS_PER_DAY : second;
  return first < end
    ? { from: new Date(first).toISOString(), to: new Date(end).toISOString() }
    : { from: null, to: null };
}
