/*
 * What a marker keeps for budgets and webhooks: the costs by day, of the report and of each
 * budget's workflows, from which a later report adds up the month; and what was sent already.
 */
import * as v from 'valibot';
import type { DayCost } from '../domain/budget.ts';
import { dayOf, nameOfDay } from '../domain/day.ts';
import type { KnownEarlierReport, Report } from '../domain/report.ts';
import { isSpendUnknown } from '../domain/unknown-spend.ts';
import { safeJson } from './hidden-comment.ts';

/** What of an earlier report this file reads and writes. */
export type KeptForBudgets = Pick<KnownEarlierReport, 'days' | 'budgetDays' | 'notified'>;

/** More than any window of a report has; days of a longer one are not kept. */
const MAX_DAYS = 100;
/** Longest list of the days of budgets; those that do not fit are left out, the last first. */
const MAX_BUDGET_CHARS = 4_000;
const MAX_BUDGETS = 50;
const MAX_NOTIFIED = 100;
/** From the year 1970 to 2243. */
const MAX_DAY = 99_999;

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));
const days = v.pipe(
  v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DAY)), amount])),
  v.maxLength(MAX_DAYS),
);

/**
 * Keys of the marker, all absent in older ones: `y` days as `[days since 1970, US dollars]`, `q`
 * budgets as `[glob, days]`, `n` what was sent as `[key, date until which it stays sent]`.
 */
export const WIRE_BUDGETS = {
  y: v.exactOptional(days),
  q: v.exactOptional(
    v.pipe(
      v.array(v.tuple([v.pipe(v.string(), v.maxLength(400)), days])),
      v.maxLength(MAX_BUDGETS),
    ),
  ),
  n: v.exactOptional(
    v.pipe(
      v.array(
        v.tuple([
          v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
          v.nullable(v.pipe(v.string(), v.isoDate())),
        ]),
      ),
      v.maxLength(MAX_NOTIFIED),
    ),
  ),
};
const WireBudgets = v.object(WIRE_BUDGETS);
type WireBudgets = v.InferOutput<typeof WireBudgets>;
type WireDays = v.InferOutput<typeof days>;

/** The days of a report; nothing where some of its cost has no day, or none is known. */
export function keptDaysOf({
  days,
  budgets,
  workflows: all,
}: Pick<Report, 'days' | 'budgets' | 'workflows'>): KeptForBudgets {
  const dated = days.flatMap(({ day, usage }) =>
    day === null ? [] : [{ day, usd: usage.costUsd ?? 0 }],
  );
  const globs = new Map(
    budgets.flatMap(({ workflows, days: own }) =>
      workflows === null || own === undefined ? [] : [[workflows, own]],
    ),
  );
  return {
    ...(dated.length === days.length && !isSpendUnknown(all) && { days: dated }),
    ...(globs.size > 0 && {
      budgetDays: Array.from(globs, ([workflows, own]) => ({ workflows, days: own })),
    }),
  };
}

/** Writes what is kept; what would not be read again is left out. */
export function budgetsToWire({ days, budgetDays = [], notified }: KeptForBudgets): WireBudgets {
  const rows: NonNullable<WireBudgets['q']> = [];
  let free = MAX_BUDGET_CHARS;
  for (const { workflows, days: own } of budgetDays) {
    if (own.length > MAX_DAYS || rows.length === MAX_BUDGETS) continue;
    const row: (typeof rows)[number] = [workflows, daysToWire(own)];
    free -= safeJson(row).length + 1;
    if (free < 0) break;
    rows.push(row);
  }
  return {
    ...(days !== undefined && days.length <= MAX_DAYS && { y: daysToWire(days) }),
    ...(rows.length > 0 && { q: rows }),
    ...(notified !== undefined && {
      n: notified
        .slice(0, MAX_NOTIFIED)
        .map(({ key, until }): [string, string | null] => [key, until]),
    }),
  };
}

/** Reads what is kept. Days that do not add up to the report's cost are damaged, and dropped. */
export function budgetsFromWire({ y, q, n }: WireBudgets, costUsd: number | null): KeptForBudgets {
  const sum = (y ?? []).reduce((all, [, usd]) => all + usd, 0);
  const isSame = Math.abs(sum - (costUsd ?? 0)) <= ROUNDING_USD + (costUsd ?? 0) * ROUNDING;
  return {
    ...(y !== undefined && isSame && { days: daysFromWire(y) }),
    ...(q !== undefined && {
      budgetDays: q.map(([workflows, own]) => ({ workflows, days: daysFromWire(own) })),
    }),
    ...(n !== undefined && { notified: n.map(([key, until]) => ({ key, until })) }),
  };
}

/** How far costs in eight digits may be from their sum; US dollars, and a ratio. */
const ROUNDING_USD = 1e-5;
const ROUNDING = 1e-6;

/** Eight digits, as the marker's other costs. */
function daysToWire(costs: readonly DayCost[]): WireDays {
  return costs.map(({ day, usd }) => [dayOf(Date.parse(day)), Number(usd.toPrecision(8))]);
}

function daysFromWire(wire: WireDays): readonly DayCost[] {
  return wire.map(([day, usd]) => ({ day: nameOfDay(day), usd }));
}
