/** All that comes, in its order (`Array.fromAsync` is not in the library that tests compile with). */
export async function readAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
