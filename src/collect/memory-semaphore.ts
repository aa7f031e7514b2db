/** What one work holds of the memory that all works share. */
export interface MemoryShare {
  /** Waits until so many bytes are free, and holds them in place of what was held before. */
  take(bytes: number): Promise<void>;
  giveBack(): void;
}

/**
 * Makes shares of `total` bytes, given in the order in which they are asked for. A work
 * that needs more than all gets all, and is alone.
 */
export function createMemorySemaphore(total: number): () => MemoryShare {
  const waiting: { readonly bytes: number; readonly start: () => void }[] = [];
  let free = total;

  function letIn(): void {
    for (let [next] = waiting; next !== undefined && next.bytes <= free; [next] = waiting) {
      waiting.shift();
      free -= next.bytes;
      next.start();
    }
  }

  return () => {
    let held = 0;

    function giveBack(): void {
      free += held;
      held = 0;
      letIn();
    }

    return {
      giveBack,
      async take(wanted) {
        giveBack();
        const bytes = Math.min(wanted, total);
        await new Promise<void>((start) => {
          // In a turn of its own: what came for others meanwhile is not kept waiting.
          waiting.push({ bytes, start: () => setImmediate(start) });
          letIn();
        });
        held = bytes;
      },
    };
  };
}
