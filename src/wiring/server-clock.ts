/** A clock that goes by what a server says, once it has said something. */
export interface ServerClock {
  readonly now: () => Date;
  /** Takes the `date` header of an answer; only the first that can be read counts. */
  readonly hear: (date: string | undefined) => void;
}

/**
 * Makes a clock for windows: GitHub tells by its own clock when runs completed, and one
 * that the window already holds but GitHub had not finished would be in no report. The
 * header has whole seconds and is read on arrival, so the clock is late rather than early.
 */
export function createServerClock(local: () => Date): ServerClock {
  let ahead: number | undefined;
  return {
    now: () => new Date(local().getTime() - (ahead ?? 0)),
    hear(date) {
      const told = Date.parse(date ?? '');
      if (ahead === undefined && !Number.isNaN(told)) ahead = local().getTime() - told;
    },
  };
}
