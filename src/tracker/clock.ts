import { isPlausibleInstant } from '../domain/plausible.ts';

/** A clock that is set right moves by less. Milliseconds. */
const MAX_DRIFT = 60_000;

/** How far the machine's clock was ahead of the time since the program began. */
let offset = Date.now() - performance.now();

/** The time by the machine's clock, and whether that can be believed. */
export interface Reading {
  /** Milliseconds since 1970; undefined where the clock shows what cannot be. */
  readonly at: number | undefined;
  /** It went back by more than a minute since it was read last. */
  readonly jumpedBack: boolean;
}

export function readClock(now: number = Date.now()): Reading {
  const ahead = now - performance.now();
  const jumpedBack = offset - ahead > MAX_DRIFT;
  // Forwards it also goes while the machine sleeps.
  offset = ahead;
  return { at: isPlausibleInstant(now) ? now : undefined, jumpedBack };
}
