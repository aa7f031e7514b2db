import { dayOf, MS_PER_DAY, nameOfDay } from '../domain/day.ts';
import type { DayCost } from '../domain/budget.ts';
import { toDollars, toNanos } from '../domain/money.ts';
import type { Period } from '../domain/period.ts';
import { MOST_DAYS } from './forecast.ts';
import type { KnownCost } from './known-cost.ts';

/** What some workflows cost in the window of one report. Instants in milliseconds since 1970. */
export interface WindowCosts {
  readonly from: number;
  readonly to: number;
  /** US dollars; `null` when unknown. */
  readonly costUsd: number | null;
  /** By UTC day of the request; undefined where the report kept the whole alone. */
  readonly days: readonly DayCost[] | undefined;
  /** Some of it is unknown. */
  readonly isFloor: boolean;
  /**
   * Some of it has no day, but is of the `window`, or nobody knows (`unknown`) of which time;
   * absent where all of it has one, or the days are not known.
   */
  readonly undated?: 'window' | 'unknown';
}

/**
 * The reports whose windows do not overlap, newest first: the newest, then each time the one
 * that ends last at or before the start of the one before. What windows share would be counted
 * twice.
 */
export function disjointWindows(
  newest: WindowCosts,
  earlier: readonly WindowCosts[],
): readonly WindowCosts[] {
  const chain = [newest];
  let edge = newest.from;
  for (const window of earlier.toSorted((a, b) => b.to - a.to || a.from - b.from)) {
    if (window.to > edge || window.from >= window.to) continue;
    chain.push(window);
    edge = window.from;
  }
  return chain;
}

/** What a month cost up to the end of the newest of these windows. */
export function costOfMonth(windows: readonly WindowCosts[], month: Period): KnownCost {
  let nanos = 0;
  let isFloor = false;
  let edge = Math.min(windows[0]?.to ?? month.from, month.to);
  for (const window of windows) {
    if (edge <= month.from) break;
    if (window.to < edge) isFloor = true; // nobody reported what was spent between
    edge = window.from;
    if (window.to <= month.from) break;
    const cost = costWithin(window, month);
    nanos += toNanos(cost.usd);
    isFloor ||= cost.isFloor;
  }
  return { usd: toDollars(nanos), isFloor: isFloor || edge > month.from };
}

/** Of a window over the month's start only its days show which part of the cost is the month's. */
function costWithin(
  { from, to, costUsd, days, isFloor, undated }: WindowCosts,
  month: Period,
): KnownCost {
  const isInside = from >= month.from && to <= month.to;
  if (days !== undefined && !(undated === 'window' && isInside)) {
    const own = days.filter(({ day }) => isIn(month, Date.parse(day)));
    return {
      usd: own.reduce((sum, { usd }) => sum + usd, 0),
      isFloor: isFloor || undated !== undefined,
    };
  }
  return costUsd === null || !isInside ? { usd: 0, isFloor: true } : { usd: costUsd, isFloor };
}

function isIn({ from, to }: Period, at: number): boolean {
  return at >= from && at < to;
}

/** Costs by day, and which of the days the reports cover from midnight to midnight. */
export interface DayCosts {
  /** US dollars by day since 1970; a day without a row cost nothing that is known. */
  readonly usd: ReadonlyMap<number, number>;
  /** Days `[from, to)` since 1970 that are covered without a gap. */
  readonly whole: { readonly from: number; readonly to: number };
  /** Days of windows of which some cost is unknown. */
  readonly floors: ReadonlySet<number>;
}

/** The costs of days, as far back as the windows follow each other and kept their days. */
export function costsOfDays(windows: readonly WindowCosts[]): DayCosts {
  const nanos = new Map<number, number>();
  let edge = windows[0]?.to ?? 0;
  const end = edge;
  const floors = new Set<number>();
  for (const { from, to, days, isFloor, undated } of windows) {
    if (to < edge || days === undefined) break;
    edge = from;
    if (isFloor || undated !== undefined)
      for (let day = dayOf(from); day * MS_PER_DAY < to; day += 1) floors.add(day);
    for (const { day, usd } of days) {
      const number = dayOf(Date.parse(day));
      nanos.set(number, (nanos.get(number) ?? 0) + toNanos(usd));
    }
  }
  const from = Math.ceil(edge / MS_PER_DAY);
  return {
    usd: new Map([...nanos].map(([day, sum]) => [day, toDollars(sum)])),
    whole: { from, to: Math.max(from, dayOf(end)) },
    floors,
  };
}

/** The costs of the last whole days, oldest first, at most a week of them. US dollars. */
export function lastWholeDays({ usd, whole, floors }: DayCosts): readonly KnownCost[] {
  const from = Math.max(whole.from, whole.to - MOST_DAYS);
  return Array.from({ length: whole.to - from }, (_, index) => ({
    usd: usd.get(from + index) ?? 0,
    isFloor: floors.has(from + index),
  }));
}

/** The first day of a month by whose end more than a limit was spent; `null` when unknown. */
export function dayOfCrossing(
  { usd, whole }: DayCosts,
  month: Period,
  limitUsd: number,
): string | null {
  const first = dayOf(month.from);
  if (whole.from > first) return null;
  let nanos = 0;
  for (let day = first; day <= whole.to; day += 1) {
    nanos += toNanos(usd.get(day) ?? 0);
    if (nanos > toNanos(limitUsd)) return nameOfDay(day);
  }
  return null;
}
