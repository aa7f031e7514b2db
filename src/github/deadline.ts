import { setMaxListeners } from 'node:events';

/** A time after which work ends, unless its caller ends it before. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** There was a sign of life: the time begins anew. */
  renew(): void;
  /** The work is done: nothing ends it any more. */
  lift(): void;
}

/**
 * Sets a deadline that does not keep the process alive. Its signal ends with the caller's
 * reason, or with `late()` after so many milliseconds.
 *
 * Made by hand because Node 20 loses `AbortSignal.any` over `AbortSignal.timeout` to the
 * garbage collector before the time is up, and what it should end then never ends
 * (nodejs/node#57736).
 */
export function setDeadline(ms: number, late: () => Error, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  const end = (reason: unknown): void => {
    lift();
    controller.abort(reason);
  };
  const endWithCaller = (): void => end(caller?.reason);
  const timer = setTimeout(() => end(late()), ms);
  timer.unref();
  const lift = (): void => {
    clearTimeout(timer);
    caller?.removeEventListener('abort', endWithCaller);
  };
  // Many requests share a caller, and Node 20 takes more than ten for a leak.
  if (caller !== undefined) setMaxListeners(0, caller);
  caller?.addEventListener('abort', endWithCaller, { once: true });
  if (caller?.aborted === true) endWithCaller();
  return { signal: controller.signal, renew: () => void timer.refresh(), lift };
}
