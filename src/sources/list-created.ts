import pMap from 'p-map';
import { PER_PAGE, type HearOdd } from '../github/list-pages.ts';

/** GitHub gives no more results of a filtered listing (docs.github.com, REST, workflow runs). */
const MOST_RESULTS = 1_000;
/** Pages asked for at the same time; far from the 100 that GitHub allows. */
export const CONCURRENCY = 6;

/** When runs were created, both ends included: as GitHub's search has it, in whole seconds. */
export interface CreatedSpan {
  readonly from: Date;
  readonly to: Date;
}

/** What is read of a row to find it once, and where it was asked for. */
interface CreatedRow {
  readonly id: number;
  readonly created_at: string;
}

/** One page of a listing of the runs that were created in a span. */
export type ListPage<Row> = (
  span: CreatedSpan,
  page: number,
  perPage?: number,
) => Promise<{ readonly total_count: number; readonly workflow_runs: readonly Row[] }>;

/** A span, and what is known of its list. */
interface Listed extends CreatedSpan {
  /** Rows that the list of which this one is a part is known to have. */
  readonly most: number;
  readonly ids: Set<number>;
  /** The smallest number of rows that a page held: some may be deleted meanwhile. */
  total: number;
}

/** Runs that may be made, and rows that may be a second off, between two answers. */
const MOST_NEW = 100;
const TOLERANCE_MS = 60_000;

/**
 * Lists what was created in a span into `rows`, by id, past GitHub's cap: level by level, so
 * that all spans of a level are asked for at once, and too many runs make two spans of one.
 * The pages that remain are known by then.
 *
 * Each answer has to bear out the one before: as many rows as it counts, made in the span that
 * was asked for, no more in a part than in the whole, and new ones on every page. The first
 * that does not is heard as odd, and no more is asked.
 */
export async function listCreated<Row extends CreatedRow>(
  list: ListPage<Row>,
  whole: CreatedSpan,
  rows: Map<number, Row>,
  hearOdd: HearOdd,
): Promise<void> {
  let isOdd = false;
  const odd = (what: string): void => {
    isOdd = true;
    hearOdd(what);
  };

  async function readPage(span: Listed, page: number): Promise<void> {
    if (isOdd) return;
    const answer = await list(span, page);
    const found = answer.workflow_runs;
    span.total = Math.min(span.total, answer.total_count);
    const before = span.ids.size;
    for (const row of found) {
      rows.set(row.id, row); // pages drift: by id
      span.ids.add(row.id);
    }
    if (!(answer.total_count <= span.most + MOST_NEW))
      odd('counts more runs in a part of a list than in all of it');
    else if (found.some((row) => !isIn(span, row)))
      odd('gave runs of another time than was asked for');
    else if (page > 1 && span.ids.size === before) odd('gave a page again that it gave before');
    else if (found.length < Math.min(PER_PAGE, span.total - (page - 1) * PER_PAGE))
      odd('counts more runs than it gave');
    else if (found.length > answer.total_count) odd('gave more runs than it counts');
  }

  const rest: { span: Listed; page: number }[] = [];
  const readOrSplit = async (span: Listed): Promise<readonly Listed[]> => {
    await readPage(span, 1);
    if (isOdd) return [];
    const halves = span.total >= MOST_RESULTS ? split(span) : [];
    if (span.total > MOST_RESULTS && halves.length === 0)
      odd('gives no more than 1,000 runs of one second');
    const pages = halves.length > 0 ? 1 : Math.ceil(Math.min(span.total, MOST_RESULTS) / PER_PAGE);
    for (let page = 2; page <= pages; page += 1) rest.push({ span, page });
    return halves;
  };
  let spans: readonly Listed[] = [toListed(whole, Number.MAX_SAFE_INTEGER)];
  while (spans.length > 0) {
    spans = (await pMap(spans, readOrSplit, { concurrency: CONCURRENCY })).flat();
  }
  await pMap(rest, ({ span, page }) => readPage(span, page), { concurrency: CONCURRENCY });
}

function toListed(span: CreatedSpan, most: number): Listed {
  return { ...span, most, ids: new Set(), total: Number.MAX_SAFE_INTEGER };
}

function isIn({ from, to }: CreatedSpan, { created_at }: CreatedRow): boolean {
  const at = Date.parse(created_at);
  return at >= from.getTime() - TOLERANCE_MS && at <= to.getTime() + TOLERANCE_MS;
}

/** Two halves that share no second; none when there is only one second. */
function split({ from, to, total }: Listed): readonly Listed[] {
  const seconds = Math.floor((to.getTime() - from.getTime()) / 1_000);
  if (seconds < 1) return [];
  const middle = new Date(from.getTime() + Math.floor(seconds / 2) * 1_000);
  return [
    toListed({ from, to: middle }, total),
    toListed({ from: new Date(middle.getTime() + 1_000), to }, total),
  ];
}
