const works = new Set<() => void>();

/** Runs work when the program ends in an orderly way, in the order in which it was given. */
export function atExit(work: () => void): void {
  if (works.size === 0) process.once('exit', runAll);
  works.add(work);
}

function runAll(): void {
  for (const work of works) {
    try {
      work();
    } catch {
      // Nobody is there any more who could be told.
    }
  }
}
