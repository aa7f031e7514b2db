import type { Artifact } from '../domain/artifact.ts';
import type { GitHubClient } from '../github/client.ts';
import { PER_PAGE, readPages, rowsOf, type HearOdd } from '../github/list-pages.ts';
import type { ArtifactSpan } from '../ports.ts';
import type { Repository } from './repository.ts';

/** Pages asked for at the same time; far from the 100 that GitHub allows. */
const PAGES_AT_ONCE = 6;
/** What is read of each. */
const FIELDS = { name: 'string', size_in_bytes: 'number' } as const;

/** Ten million artifacts: more is no number of artifacts. */
const MOST_PAGES = 100_000;
/** Pages that are read again at most, because the list grew or shrank meanwhile. */
const MOST_AGAIN = 12;

/** What one page of the list held. */
interface Page {
  /** When its artifacts were made, newest first; those without a run included. */
  readonly times: readonly Date[];
  /** Artifacts in the whole list. */
  readonly total: number;
  /** Whether it held any that no page before had. */
  readonly isFresh: boolean;
}

/**
 * Lists a repository's artifacts made in `[from, to)`: one request for 100 of them,
 * whatever their names, newest first. Pages newer than the span are skipped by bisection,
 * pages older than it are not asked for, the others some at a time. The first page is read
 * before the span's start has to be known. Ends where pages bring nothing new.
 */
export async function listArtifacts(
  client: GitHubClient,
  repository: Repository,
  span: ArtifactSpan,
  odd: HearOdd,
): Promise<readonly Artifact[]> {
  const found = new Map<number, Artifact>();
  const seen = new Set<number>();
  let again = MOST_AGAIN;

  /** A probe is read to find the span's end; the page may be read once more, as one of the span. */
  async function readPage(page: number, isProbe = false): Promise<Page> {
    const { data } = await client.rest.actions.listArtifactsForRepo({
      ...repository,
      per_page: PER_PAGE,
      page,
    });
    const rows = timedRows(data.artifacts, odd);
    const before = seen.size;
    for (const row of rows) {
      if (!isProbe) seen.add(row.id);
      const artifact = toArtifact(row);
      if (artifact === undefined || !(artifact.createdAt < span.to)) continue;
      found.set(artifact.id, artifact); // pages drift while artifacts are made: by id
    }
    const total = data.total_count;
    const isShort = rows.length < Math.min(PER_PAGE, total - (page - 1) * PER_PAGE);
    if (isShort || !(total <= MOST_PAGES * PER_PAGE)) odd('counts more artifacts than it gave');
    if (rows.length > total) odd('gave more artifacts than it counts');
    return {
      times: rows.map(timeOf),
      total: Math.min(isShort ? (page - 1) * PER_PAGE + rows.length : total, MOST_PAGES * PER_PAGE),
      isFresh: seen.size > before,
    };
  }

  /**
   * A new artifact moves the others one place on, out of a page that is still to be read; one
   * that is deleted moves them one place back, onto the page before.
   */
  async function readPages(pages: readonly number[], totalBefore: number): Promise<Page[]> {
    const read = await Promise.all(pages.map((page) => readPage(page)));
    if (read.every(({ total }) => total === totalBefore) || again <= 0) return read;
    again -= pages.length;
    const isFewer = read.some(({ total }) => total < totalBefore);
    if (isFewer && pages[0] !== undefined) await readPage(pages[0] - 1);
    const reread: Page[] = [];
    for (const page of pages) reread.push(await readPage(page));
    // What was new is so only once.
    return reread.map((page, index) => ({
      ...page,
      isFresh: read[index]?.isFresh || page.isFresh,
    }));
  }

  const isNewer = ({ times }: Page): boolean =>
    times.length > 0 && times.every((time) => time >= span.to);
  const isOlder = ({ times }: Page): boolean => times.every((time) => time < from);

  let last = await readPage(1);
  const from = await span.from;
  let page = 2;
  if (isNewer(last)) {
    let beyond = Math.ceil(last.total / PER_PAGE) + 1;
    while (page < beyond) {
      const middle = Math.floor((page + beyond) / 2);
      const read = await readPage(middle, true);
      if (isNewer(read)) [last, page] = [read, middle + 1];
      else beyond = middle;
    }
  }
  while (page <= Math.ceil(last.total / PER_PAGE) && !isOlder(last)) {
    const most = Math.min(PAGES_AT_ONCE, Math.ceil(last.total / PER_PAGE) - page + 1);
    const count = Math.min(most, pagesUntil(from, last.times));
    const read = await readPages(
      Array.from({ length: count }, (_, index) => page + index),
      last.total,
    );
    if (read.some(isOlder)) break;
    if (read.some(({ isFresh }) => !isFresh)) {
      odd('gave a page again that it gave before');
      break;
    }
    last = read.at(-1) ?? last;
    page += count;
  }
  return [...found.values()].filter(({ createdAt }) => createdAt >= from);
}

/** How many more pages reach back to `from`, if they are as dense as the one given; one at least. */
function pagesUntil(from: Date, times: readonly Date[]): number {
  const numbers = times.map((time) => time.getTime());
  const oldest = Math.min(...numbers);
  const pages = (oldest - from.getTime()) / (Math.max(...numbers) - oldest);
  return pages > 1 ? Math.floor(pages) : 1;
}

/** Lists the artifacts of one run, of all its attempts: for runs older than the list above. */
export async function listArtifactsOfRun(
  client: GitHubClient,
  repository: Repository,
  runId: number,
  odd: HearOdd,
): Promise<readonly Artifact[]> {
  const place = { ...repository, run_id: runId, per_page: PER_PAGE };
  const pages = readPages(async (page) => {
    const { data, headers } = await client.rest.actions.listWorkflowRunArtifacts({
      ...place,
      page,
    });
    return {
      rows: timedRows(data.artifacts, odd),
      link: headers.link,
      total: data.total_count,
    };
  }, odd);
  const found: Artifact[] = [];
  for await (const rows of pages) {
    for (const row of rows) {
      const artifact = toArtifact({ ...row, workflow_run: { id: runId } });
      if (artifact !== undefined) found.push(artifact);
    }
  }
  return found;
}

/** Uploaders take no more than 255 (actions/toolkit, artifact names, 2026). UTF-16 code units. */
const MAX_NAME_LENGTH = 1_000;

interface WireArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly workflow_run?: { readonly id?: number } | null;
}

/** The rows of a list that are artifacts; one without a time is of no run, as far as is known. */
function timedRows<Row extends WireArtifact>(rows: readonly Row[], odd: HearOdd): readonly Row[] {
  const usable = rowsOf(rows, FIELDS, odd);
  if (usable.some((row) => Number.isNaN(timeOf(row).getTime())))
    odd('gave artifacts without a time');
  return usable;
}

function timeOf({ created_at }: Pick<WireArtifact, 'created_at'>): Date {
  return new Date(created_at ?? Number.NaN);
}

function toArtifact(row: WireArtifact): Artifact | undefined {
  const runId = row.workflow_run?.id;
  const createdAt = timeOf(row);
  if (runId === undefined || Number.isNaN(createdAt.getTime())) return undefined;
  return {
    id: row.id,
    name: row.name.slice(0, MAX_NAME_LENGTH),
    runId,
    sizeInBytes: row.size_in_bytes,
    isExpired: row.expired,
    createdAt,
  };
}
