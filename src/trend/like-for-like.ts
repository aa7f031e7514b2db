import type { EarlierWorkflow } from '../domain/report.ts';

/** A number before and after, both known and exact or with known rounding. */
export interface Growth {
  readonly before: number;
  readonly after: number;
  /** after / before - 1 */
  readonly relative: number;
  /** The part of `relative` that neither rounding nor missing runs can explain. */
  readonly certain: number;
}

/** Reports by other programs round costs to the cent; US dollars. */
const CENT_ROUNDING_USD = 0.005;
/** Reports by other programs write tokens as `395K` or `1.2M`: two digits at the least. */
const TOKENS_ROUNDING = 0.05;

/**
 * Largest share of a report's runs whose spend may be missing for its totals to be
 * compared: with more, a fifth of the money is a guess, as large as what is looked for.
 */
const MAX_MISSING_SHARE = 0.2;

/** A part in 10^9, so that a sum in binary fractions does not cross a threshold by itself. */
const BINARY_DUST = 1e-9;

/**
 * Share of a report's runs whose spend may be missing from its totals, 0 to 1; `null` when
 * it is too large for the totals to be compared. Unknown numbers count as none missing.
 */
export function missingShare({
  runsMissing,
  runsWithUsage,
}: {
  readonly runsMissing: number | null;
  readonly runsWithUsage: number | null;
}): number | null {
  if (runsMissing === null || runsMissing === 0) return 0;
  const share = runsMissing / (runsMissing + (runsWithUsage ?? 0));
  return share > MAX_MISSING_SHARE ? null : share;
}

/** Cost per run before and after; `null` when either is missing, a floor, or before is 0. */
export function costPerRunGrowth(
  before: EarlierWorkflow,
  after: EarlierWorkflow,
  isRounded: boolean,
): Growth | null {
  if (before.costIsFloor || after.costIsFloor) return null;
  return growth(
    per(before.costUsd, before.runsWithUsage),
    per(after.costUsd, after.runsWithUsage),
    isRounded ? CENT_ROUNDING_USD / before.runsWithUsage : 0,
  );
}

/** Tokens per run before and after; `null` when either is missing, or before is 0. */
export function tokensPerRunGrowth(
  before: EarlierWorkflow,
  after: EarlierWorkflow,
  isRounded: boolean,
): Growth | null {
  return tokensGrowth(
    per(before.totalTokens, before.runsWithUsage),
    per(after.totalTokens, after.runsWithUsage),
    isRounded,
  );
}

/** A cost shared out over days before and after; `null` as in `growth`. */
export function costPerDayGrowth(
  before: number | null,
  after: number | null,
  rounding: {
    readonly isRounded: boolean;
    readonly days: number | null;
    /** Share of the runs before whose cost may be missing. */
    readonly missing?: number;
  },
): Growth | null {
  const cents = rounding.isRounded ? CENT_ROUNDING_USD / (rounding.days ?? 1) : 0;
  return growth(before, after, cents + hidden(before, rounding.missing));
}

/** Tokens, shared out alike, before and after; `null` as in `growth`. */
export function tokensGrowth(
  before: number | null,
  after: number | null,
  isRounded: boolean,
  missing = 0,
): Growth | null {
  const digits = isRounded ? (before ?? 0) * TOKENS_ROUNDING : 0;
  return growth(before, after, digits + hidden(before, missing));
}

/** What the missing runs may have added, if they were as the others. */
function hidden(before: number | null, missing = 0): number {
  return ((before ?? 0) * missing) / (1 - missing);
}

/**
 * From before to after; `null` when either is missing or before is 0.
 *
 * @param rounding - how far the true number before may be from the reported one, either way.
 */
function growth(before: number | null, after: number | null, rounding: number): Growth | null {
  if (before === null || after === null || before === 0) return null;
  const relative = after / before - 1;
  if (rounding === 0) return { before, after, relative, certain: relative };
  const nearest = Math.min(Math.max(after, before - rounding), before + rounding);
  return { before, after, relative, certain: nearest > 0 ? after / nearest - 1 : 0 };
}

/** Whether a change is more than the limit, upwards. */
export function isOver(change: number, limit: number): boolean {
  return change - limit > BINARY_DUST;
}

/** An amount shared out evenly; `null` when the amount or the number of parts is not known. */
export function per(amount: number | null, parts: number | null): number | null {
  return amount === null || parts === null || parts === 0 ? null : amount / parts;
}
