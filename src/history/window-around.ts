import { UserError } from '../domain/errors.ts';
import type { Window } from '../domain/window.ts';
import type { WindowRequest } from './choose-window.ts';

/**
 * The window of equal spans before and after a change: up to now, or up to the nearer of
 * `since` and `until` where they are given.
 *
 * @throws UserError when there is no time on either side of the change.
 */
export function windowAround(change: Date, { since, until }: WindowRequest, now: Date): Window {
  const end = until === undefined || until > now ? now : until;
  const start = startOf(since, end);
  const span = Math.min(end.getTime() - change.getTime(), change.getTime() - start);
  if (span > 0) {
    const from = new Date(change.getTime() - span);
    return { from, to: new Date(change.getTime() + span), basis: 'explicit' };
  }
  const limits = [
    ...(Number.isFinite(start) ? [`since, ${new Date(start).toISOString()},`] : []),
    `${end === now ? 'now' : 'until'}, ${end.toISOString()}`,
  ];
  throw new UserError(
    `--change-at: ${change.toISOString()} is not ${limits.length === 2 ? 'between' : 'before'} ${limits.join(' and ')}; give an instant that has time on both sides.`,
  );
}

/** Milliseconds since 1970; infinitely long ago where no start was given. */
function startOf(since: WindowRequest['since'], end: Date): number {
  if (since.kind === 'instant') return since.at.getTime();
  return since.kind === 'look-back' ? end.getTime() - since.ms : -Infinity;
}
