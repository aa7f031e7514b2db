import { UserError } from '../domain/errors.ts';
import type { Window } from '../domain/window.ts';
import { windowOfLast, type WindowRequest } from './choose-window.ts';

/**
 * The window of equal spans before and after a change: up to now, or up to the nearer of
 * `since` and `until` where they are given.
 *
 * @throws UserError when there is no time on either side of the change.
 */
export function windowAround(change: Date, { since, until }: WindowRequest, now: Date): Window {
  const last = until === undefined || until > now ? now : until;
  const limits = limitsOf(since, last);
  const span = Math.min(limits.to - change.getTime(), change.getTime() - limits.from);
  if (span > 0) {
    const from = new Date(change.getTime() - span);
    return { from, to: new Date(change.getTime() + span), basis: 'explicit' };
  }
  const end = new Date(limits.to).toISOString();
  const words = Number.isFinite(limits.from)
    ? `between ${new Date(limits.from).toISOString()} and ${end}`
    : `before ${end}`;
  throw new UserError(
    `--change-at: ${change.toISOString()} is not ${words}, which since and until allow; give an instant that has time on both sides.`,
  );
}

/** What may be read, in milliseconds since 1970; from infinitely long ago without a start. */
function limitsOf(
  since: WindowRequest['since'],
  end: Date,
): { readonly from: number; readonly to: number } {
  const to = end.getTime();
  if (since.kind === 'instant') return { from: since.at.getTime(), to };
  if (since.kind === 'look-back') return { from: to - since.ms, to };
  if (since.kind === 'last-report') return { from: -Infinity, to };
  const period = windowOfLast(since.unit, end);
  return { from: period.from.getTime(), to: period.to.getTime() };
}
