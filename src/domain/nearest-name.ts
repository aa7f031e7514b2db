/**
 * The name that takes the fewest single-letter edits to reach from a mistyped one; the
 * first of several. Empty when there are no names.
 */
export function nearestName(typed: string, names: readonly string[]): string {
  const start = typed.slice(0, 100).toLowerCase();
  let nearest = '';
  let fewest = Infinity;
  for (const name of names) {
    const edits = editsBetween(start, name);
    if (edits < fewest) [nearest, fewest] = [name, edits];
  }
  return nearest;
}

/** Levenshtein distance, one row of the table at a time. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
