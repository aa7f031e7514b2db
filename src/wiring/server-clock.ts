/** A clock that goes by a server's, once that has answered something. */
export interface ServerClock {
  readonly now: () => Date;
  /** Takes the `date` header of an answer; only the first that can be read counts. */
  readonly hear: (date: string | undefined) => void;
}

/**
 * Makes a clock for windows: GitHub dates the end of runs by its own clock, and one
 * that the window already holds but GitHub had not finished would be in no report. The
 * header has whole seconds and is read on arrival, so the clock is late rather than early.
 */
export function createServerClock(local: () => Date): ServerClock {
  let ahead: number | undefined;
  return {
    now: () => new Date(local().getTime() - (ahead ?? 0)),
    hear(date) {
      const theirs = Date.parse(date ?? '');
      if (ahead === undefined && !Number.isNaN(theirs)) ahead = local().getTime() - theirs;
    },
  };
}
