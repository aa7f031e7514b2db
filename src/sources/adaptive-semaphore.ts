/** Lets so many tasks in at the same time: fewer when a server asks for it. */
export interface AdaptiveSemaphore {
  /** Waits for a place, in order of arrival. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Halves the places; what all tasks under way report counts as one. */
  slowDown(): void;
}

/**
 * Makes a gate that begins with some places. They grow by one, up to `most`, for each round
 * of tasks that went well and are halved when the server asks to slow down: as TCP finds the
 * capacity of a network without knowing it (RFC 5681, additive increase, multiplicative
 * decrease).
 */
export function createAdaptiveSemaphore(atFirst: number, most = atFirst): AdaptiveSemaphore {
  const waiting: (() => void)[] = [];
  let places = atFirst;
  let underWay = 0;
  /** Tasks that were let in before the last halving: they show nothing of the slots since. */
  let ofBefore = 0;

  function letIn(): void {
    while (underWay < Math.floor(places) && waiting.length > 0) {
      underWay += 1;
      waiting.shift()?.();
    }
  }

  return {
    async run(task) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        letIn();
      });
      try {
        const result = await task();
        if (ofBefore === 0) places = Math.min(most, places + 1 / places);
        return result;
      } finally {
        underWay -= 1;
        ofBefore = Math.max(0, ofBefore - 1);
        letIn();
      }
    },
    slowDown() {
      if (ofBefore > 0) return;
      ofBefore = underWay;
      places = Math.max(1, Math.floor(places) / 2);
    },
  };
}
