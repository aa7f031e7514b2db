import type { Artifact } from '../domain/artifact.ts';
import type { GitHubClient } from '../github/client.ts';
import type { ArtifactSpan } from '../ports.ts';
import type { Repository } from './repository.ts';

const PER_PAGE = 100;
/** Pages asked for at the same time; far from the 100 that GitHub allows. */
const PAGES_AT_ONCE = 6;

/** What one page of the list told. */
interface Page {
  /** When its artifacts were made, newest first; those without a run included. */
  readonly times: readonly Date[];
  /** Artifacts in the whole list. */
  readonly total: number;
}

/**
 * Lists a repository's artifacts made in `[from, to)`: one request for 100 of them,
 * whatever their names, newest first. Pages newer than the span are skipped by bisection,
 * pages older than it are not asked for, the others some at a time. The first page is read
 * before the span's start has to be known.
 */
export async function listArtifacts(
  client: GitHubClient,
  repository: Repository,
  span: ArtifactSpan,
): Promise<readonly Artifact[]> {
  const found = new Map<number, Artifact>();

  async function readPage(page: number): Promise<Page> {
    const { data } = await client.rest.actions.listArtifactsForRepo({
      ...repository,
      per_page: PER_PAGE,
      page,
    });
    for (const row of data.artifacts) {
      const artifact = toArtifact(row);
      if (artifact === undefined || artifact.createdAt >= span.to) continue;
      found.set(artifact.id, artifact); // pages drift while artifacts are made: by id
    }
    return {
      times: data.artifacts.map((row) => new Date(row.created_at ?? Number.NaN)),
      total: data.total_count,
    };
  }

  /**
   * A new artifact moves the others one place on, out of a page that is still to be read; one
   * that is deleted moves them one place back, onto the page before.
   */
  async function readPages(pages: readonly number[], totalBefore: number): Promise<Page[]> {
    const read = await Promise.all(pages.map(readPage));
    if (read.every(({ total }) => total === totalBefore)) return read;
    const isFewer = read.some(({ total }) => total < totalBefore);
    if (isFewer && pages[0] !== undefined) await readPage(pages[0] - 1);
    const again: Page[] = [];
    for (const page of pages) again.push(await readPage(page));
    return again;
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
      const read = await readPage(middle);
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
): Promise<readonly Artifact[]> {
  const place = { ...repository, run_id: runId, per_page: PER_PAGE };
  const rows = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, place);
  return rows
    .map((row) => toArtifact({ ...row, workflow_run: { id: runId } }))
    .filter((row) => row !== undefined);
}

interface WireArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly workflow_run?: { readonly id?: number } | null;
}

function toArtifact(row: WireArtifact): Artifact | undefined {
  const runId = row.workflow_run?.id;
  if (runId === undefined || row.created_at === null) return undefined;
  return {
    id: row.id,
    name: row.name,
    runId,
    sizeInBytes: row.size_in_bytes,
    isExpired: row.expired,
    createdAt: new Date(row.created_at),
  };
}
