import { groupBy } from '../domain/group-by.ts';
import type { Report } from '../domain/report.ts';
import type { ChangePart, CostChange } from '../domain/spend-detail.ts';
import { inCents, toCents } from './in-cents.ts';
import { shownTotals } from './say-spent.ts';

/** Parts of a change that are shown as one. */
export interface Cause {
  readonly kind: ChangePart['kind'];
  /** Of one or more; never none. */
  readonly parts: readonly ChangePart[];
  /** Together; those of all causes add up to the change as it is printed. */
  readonly cents: number;
}

/** The change as it is printed: what this report cost less what the other did, both in cents. */
export function changeInCents({ fromUsd, toUsd }: Pick<CostChange, 'fromUsd' | 'toUsd'>): number {
  return toCents(toUsd) - toCents(fromUsd);
}

/** Each part as a cause of its own, the largest first. */
export function causesOf(change: CostChange): readonly Cause[] {
  const cents = inCents(
    change.parts.map(({ usd }) => usd),
    changeInCents(change),
  );
  return change.parts
    .map((part, index) => ({ kind: part.kind, parts: [part], cents: cents[index] ?? 0 }))
    .sort(bySize);
}

/**
 * The largest first, with what concerns many workflows in one: more runs, the price of a
 * model, and what is not explained.
 */
export function commonCauses(causes: readonly Cause[]): readonly Cause[] {
  return [...groupBy(causes, commonKey).values()]
    .map((group) => {
      const parts = group.flatMap((cause) => cause.parts);
      const cents = group.reduce((sum, cause) => sum + cause.cents, 0);
      return { kind: group[0]?.kind ?? 'not-explained', parts, cents };
    })
    .sort(bySize);
}

function commonKey({ kind, parts: [part] }: Cause): string {
  if (kind === 'runs' || kind === 'not-explained') return kind;
  return JSON.stringify([kind, kind === 'price' ? part?.model : part?.workflow]);
}

function bySize(a: Cause, b: Cause): number {
  const usd = ({ parts }: Cause): number => Math.abs(parts.reduce((sum, one) => sum + one.usd, 0));
  return Math.abs(b.cents) - Math.abs(a.cents) || usd(b) - usd(a);
}

/** Whether the report knows runs: files often know none, and so count requests alone. */
export function knowsRuns({ repository, workflows }: Report): boolean {
  return repository !== null || workflows.some(({ runs }) => runs > 0);
}

/** Whether some of either cost is missing, so that only the change of what is known can be shown. */
export function isOfWhatIsKnown(report: Report): boolean {
  const [newest] = report.trend.earlier;
  const isFloor = newest?.costIsFloor === true || (newest?.runsMissing ?? 0) > 0;
  return isFloor || shownTotals(report).costIsFloor;
}
