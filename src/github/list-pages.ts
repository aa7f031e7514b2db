/** GitHub's largest page. */
export const PER_PAGE = 100;

/** Hears of an answer that no honest server gives: what it was, to be read after "GitHub". */
export type HearOdd = (what: string) => void;

/** One page of a list, and its Link header. */
export interface ListedPage<Row> {
  readonly rows: readonly Row[];
  readonly link: string | undefined;
  /** Rows of the whole list, where known. */
  readonly total?: number;
}

/** More pages than any list has that is read to its end: GitHub takes 2,500 comments an issue. */
const MOST_PAGES = 100;

/**
 * Reads a list page by page, each row once. Pages are asked for by number, wherever a link
 * points, and end with one that nothing follows, or that brings nothing new: then the server
 * goes in a circle, and what it holds beyond is not known.
 */
export async function* readPages<Row extends { readonly id: number }>(
  read: (page: number) => Promise<ListedPage<Row>>,
  odd: HearOdd,
  mostPages: number = MOST_PAGES,
): AsyncGenerator<readonly Row[], void, undefined> {
  const seen = new Set<number>();
  for (let page = 1; page <= mostPages; page += 1) {
    const { rows, link, total = 0 } = await read(page);
    const fresh = rows.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    yield fresh;
    if (!/\brel="next"/.test(link ?? '')) {
      if (!(seen.size >= total)) odd('counts more than it gave');
      return;
    }
    if (fresh.length === 0) {
      odd('gave a page again that it gave before');
      return;
    }
  }
}

/** Fields that a row has to have, and of what type they are. */
export type RowFields<Row> = { readonly [Key in keyof Row]?: 'number' | 'string' | 'object' };

/** The rows of an answer that have the fields; any other is odd and left out. */
export function rowsOf<Row extends { readonly id: number }>(
  rows: readonly Row[],
  fields: RowFields<Row>,
  odd: HearOdd,
): readonly Row[] {
  const given: readonly unknown[] = Array.isArray(rows) ? rows : [];
  const types = Object.entries<string | undefined>({ id: 'number', ...fields });
  const isRow = (row: unknown): row is Row =>
    typeof row === 'object' &&
    row !== null &&
    types.every(([key, type]) => typeof Reflect.get(row, key) === type);
  const usable = given.filter(isRow);
  if (!Array.isArray(rows) || usable.length < given.length)
    odd('gave a list that is none, or rows without their fields');
  return usable;
}
