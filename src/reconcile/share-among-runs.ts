import type { RunRef } from '../domain/attribution.ts';

/** One run's report of a spend of which other runs hold copies. */
export interface Copy<T> {
  readonly of: T;
  /** Undefined for a folder without a run. */
  readonly run: RunRef | undefined;
  /** When the spend was made, as this copy reports it. Milliseconds since 1970. */
  readonly at: number | undefined;
}

/** Which reports of one spend count, each in its own run. */
export interface Shared<T> {
  readonly counted: readonly Copy<T>[];
  /** Of a spend that another run made, or a run that is not in the report. */
  readonly copies: readonly Copy<T>[];
  /** Those that differ from what counts, or that two runs claim to have made. */
  readonly differing: readonly Copy<T>[];
}

/**
 * How far a runner's clock and GitHub's may be apart: the largest skew that Kerberos lets
 * pass by default (MIT krb5, `clockskew`, read 2026-11). Milliseconds.
 */
const CLOCK_TOLERANCE_MS = 300_000;

/**
 * Decides which of several runs' reports of one spend counts: that of the run in whose time it
 * was made, the earliest started where several fit, with that run's numbers. Resumed sessions
 * and forks carry such copies. But ids are no secrets, so a run that claims another's cannot
 * take its spend away: a report that may be of the run's own time counts too, unless the first
 * is the same in time, as copies are, and reports as much; where no time shows whose it is, the
 * same. Where both runs went on at that time, nobody can say whose it is, and it is told.
 *
 * @param suppresses - whether the first report has all of the second in it.
 * @param isSame - whether two reports agree.
 */
export function shareAmongRuns<T>(
  copies: readonly Copy<T>[],
  suppresses: (first: T, second: T) => boolean,
  isSame: (one: T, other: T) => boolean,
): Shared<T> {
  const inOrder = copies.length < 2 ? copies : copies.toSorted(byClaim); // mostly one
  const [owner, ...others] = inOrder;
  if (owner === undefined || claimOf(owner) === NOT_MADE) {
    return { counted: [], copies: inOrder, differing: [] };
  }
  if (others.length === 0) return { counted: inOrder, copies: others, differing: others };
  const isOwn = (copy: Copy<T>): boolean => {
    if (claimOf(copy) === NOT_MADE) return false;
    if (copy.at !== owner.at) return true;
    if (claimOf(copy) !== claimOf(owner)) return false;
    return claimOf(owner) === MADE
      ? !suppresses(owner.of, copy.of)
      : !(suppresses(owner.of, copy.of) && isSame(owner.of, copy.of));
  };
  return {
    counted: [owner, ...others.filter(isOwn)],
    copies: others.filter((copy) => !isOwn(copy)),
    differing: others.filter(
      (copy) => !isSame(owner.of, copy.of) || (wentOn(owner) && wentOn(copy)),
    ),
  };
}

const MADE = 0;
const MAYBE_MADE = 1;
const NOT_MADE = 2;

/** Whether a run made what it reports, as far as times show it. */
function claimOf({ run, at }: Copy<unknown>): number {
  if (run?.startedAt === undefined || at === undefined) return MAYBE_MADE;
  if (at < run.startedAt.getTime() - CLOCK_TOLERANCE_MS) return NOT_MADE;
  const end = run.completedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return at <= end + CLOCK_TOLERANCE_MS ? MADE : MAYBE_MADE;
}

/** Whether a run is known to have gone on when its spend was made, whatever the clocks. */
function wentOn({ run, at }: Copy<unknown>): boolean {
  if (run?.startedAt === undefined || run.completedAt === undefined || at === undefined) {
    return false;
  }
  return at >= run.startedAt.getTime() && at <= run.completedAt.getTime();
}

function byClaim(a: Copy<unknown>, b: Copy<unknown>): number {
  return (
    claimOf(a) - claimOf(b) ||
    startOf(a) - startOf(b) ||
    (a.run?.id ?? 0) - (b.run?.id ?? 0) ||
    (a.run?.attempt ?? 0) - (b.run?.attempt ?? 0)
  );
}

function startOf({ run }: Copy<unknown>): number {
  return run?.startedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
