/**
 * Creates a bound that lets the first `most` different names pass, and gives `others` for any
 * further one.
 */
export function createNameBound<Others extends string | undefined>(
  most: number,
  others: Others,
): (name: string) => string | Others {
  const passed = new Set<string>();
  return (name) => {
    if (passed.size < most) passed.add(name);
    return passed.has(name) ? name : others;
  };
}
