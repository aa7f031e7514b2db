/*
 * The arithmetic of totals that only grow, such as those of a session: the later total has
 * the earlier one in it. Unknown counts (`null` or `undefined`) stay unknown, never 0.
 */

type Unknown = null | undefined;
/** As the total is: a known one gives a number. */
type Like<T> = T extends number ? number : T;

/** The larger of two totals of one thing; a known one beats one that is unknown. */
export function larger<U extends Unknown>(a: number | U, b: number | U): number | U {
  return a == null || b == null ? (a ?? b) : Math.max(a, b);
}

/**
 * What a total reports beyond what is known already: since an earlier total, or beside finer
 * records. Where it is smaller, its producer lost count, and nothing is added.
 */
export function beyond<T extends number | Unknown>(total: T, known: number | Unknown): Like<T>;
export function beyond(total: number | Unknown, known: number | Unknown): number | Unknown {
  return total == null ? total : Math.max(0, total - (known ?? 0));
}
