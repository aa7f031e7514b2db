/*
 * Looking at what passes through an iterator without taking its place: a stream of an SDK has
 * more than its items, so that the object stays the one that it is.
 */

export interface ItemWatcher {
  take(item: unknown): void;
  /** It came to its end. */
  end(): void;
  /** It threw, or who read it stopped. */
  stop(): void;
  /** Takes a step of it: a generator's own code runs in its steps, and not when it is made. */
  run<T>(step: () => T): T;
}

type Step = (...values: unknown[]) => unknown;

/** The methods of an iterator, of which all but `next` may be missing. */
type Iterating = Record<'next' | 'return' | 'throw', Step | undefined>;

const SYMBOLS = [Symbol.asyncIterator, Symbol.iterator] as const;

/** Whether a value is iterated piece by piece; a list is an answer as a whole. */
export function isIteration(value: object): boolean {
  return !Array.isArray(value) && SYMBOLS.some((symbol) => symbol in value);
}

/** Has an iterable tell what it gives, whoever reads it. */
export function watchIteration(value: object, watcher: ItemWatcher): void {
  if ('next' in value) return watchSteps(value as Iterating, watcher); // a generator
  for (const symbol of SYMBOLS) {
    const make = (value as Record<symbol, (() => object) | undefined>)[symbol];
    if (typeof make !== 'function') continue;
    Object.defineProperty(value, symbol, {
      configurable: true,
      writable: true,
      value: () => {
        const iterator = watcher.run(() => make.call(value));
        watchSteps(iterator as Iterating, watcher);
        return iterator;
      },
    });
  }
}

function watchSteps(iterator: Iterating, watcher: ItemWatcher): void {
  for (const name of ['next', 'return', 'throw'] as const) {
    const step = iterator[name];
    if (typeof step !== 'function') continue;
    Object.defineProperty(iterator, name, {
      configurable: true,
      writable: true,
      value: (...values: unknown[]) => {
        if (name !== 'next') watcher.stop();
        return observe(() => watcher.run(() => step.apply(iterator, values)), watcher);
      },
    });
  }
}

function observe(step: () => unknown, watcher: ItemWatcher): unknown {
  try {
    const result = step();
    if (!(result instanceof Promise)) return seen(result, watcher);
    return result.then(
      (value: unknown) => seen(value, watcher),
      (error: unknown) => {
        watcher.stop();
        throw error;
      },
    );
  } catch (error) {
    watcher.stop();
    throw error;
  }
}

function seen(result: unknown, watcher: ItemWatcher): unknown {
  if (typeof result !== 'object' || result === null) return result;
  if ('done' in result && result.done === true) watcher.end();
  else if ('value' in result) watcher.take(result.value);
  return result;
}
