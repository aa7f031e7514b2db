import pMap from 'p-map';

/** GitHub gives no more results of a filtered listing (docs.github.com, REST, workflow runs). */
const MOST_RESULTS = 1_000;
/** GitHub's largest page. */
export const PER_PAGE = 100;
/** Pages asked for at the same time; far from the 100 that GitHub allows. */
export const CONCURRENCY = 6;

/** When runs were created, both ends included: as GitHub's search has it, in whole seconds. */
export interface CreatedSpan {
  readonly from: Date;
  readonly to: Date;
}

/** One page of a listing of the runs that were created in a span. */
export type ListPage<Row> = (
  span: CreatedSpan,
  page: number,
  perPage?: number,
) => Promise<{ readonly total_count: number; readonly workflow_runs: readonly Row[] }>;

/**
 * Lists what was created in a span into `rows`, by id, past GitHub's cap. Level by level, so that all spans of a level are asked for at once: too many runs make
 * two spans of one. The pages that remain are known by then.
 */
export async function listCreated<Row extends { readonly id: number }>(
  list: ListPage<Row>,
  whole: CreatedSpan,
  rows: Map<number, Row>,
): Promise<void> {
  const readPage = async ({ span, page }: { span: CreatedSpan; page: number }): Promise<number> => {
    const { total_count, workflow_runs } = await list(span, page);
    for (const row of workflow_runs) rows.set(row.id, row); // pages drift: by id
    return total_count;
  };
  const rest: { span: CreatedSpan; page: number }[] = [];
  const readOrSplit = async (span: CreatedSpan): Promise<readonly CreatedSpan[]> => {
    const total = await readPage({ span, page: 1 });
    const halves = total >= MOST_RESULTS ? split(span) : [];
    const pages = halves.length > 0 ? 1 : Math.ceil(Math.min(total, MOST_RESULTS) / PER_PAGE);
    for (let page = 2; page <= pages; page += 1) rest.push({ span, page });
    return halves;
  };
  let spans: readonly CreatedSpan[] = [whole];
  while (spans.length > 0) {
    spans = (await pMap(spans, readOrSplit, { concurrency: CONCURRENCY })).flat();
  }
  await pMap(rest, readPage, { concurrency: CONCURRENCY });
}

/** Two halves that share no second; none when there is only one second. */
function split({ from, to }: CreatedSpan): readonly CreatedSpan[] {
  const seconds = Math.floor((to.getTime() - from.getTime()) / 1_000);
  if (seconds < 1) return [];
  const middle = new Date(from.getTime() + Math.floor(seconds / 2) * 1_000);
  return [
    { from, to: middle },
    { from: new Date(middle.getTime() + 1_000), to },
  ];
}
