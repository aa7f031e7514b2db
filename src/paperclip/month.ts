import { MS_PER_DAY } from '../domain/day.ts';
import { perMonth } from '../domain/month.ts';
import type { PaperclipFacts } from '../domain/paperclip-facts.ts';

/** The part of a window in which a company can have spent. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/**
 * A company that is a week old spent its money in a week, however long the window is. It may be
 * older than its row: what it spent before can be posted later.
 */
export function spanOf(
  { company, firstSpendAt }: Pick<PaperclipFacts, 'company' | 'firstSpendAt'>,
  { from, to }: Span,
): Span {
  if (company.createdAt === null || firstSpendAt === null) return { from, to };
  const begin = Math.min(Date.parse(company.createdAt), Date.parse(firstSpendAt));
  return { from: new Date(Math.max(from.getTime(), Math.min(begin, to.getTime()))), to };
}

/** Less than a day says nothing of a month. */
export function inMonth(usd: number | null, { from, to }: Span): number | null {
  if (to.getTime() - from.getTime() < MS_PER_DAY) return null;
  return perMonth(usd, { from: from.toISOString(), to: to.toISOString() });
}

export function minutesOf({ from, to }: Span): number {
  return (to.getTime() - from.getTime()) / 60_000;
}
