import type { GitHubClient } from '../github/client.ts';
import type { Repository } from './github-runs.ts';

/** An artifact as GitHub lists it. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly sizeInBytes: number;
  readonly isExpired: boolean;
  readonly createdAt: Date;
}

const PER_PAGE = 100;

/**
 * Lists a repository's artifacts made in `[from, to)`: one request for 100 of them,
 * whatever their names, newest first. Pages newer than the span are skipped by bisection,
 * pages older than it are not asked for.
 */
export async function listArtifacts(
  client: GitHubClient,
  repository: Repository,
  span: { readonly from: Date; readonly to: Date },
): Promise<readonly Artifact[]> {
  const found = new Map<number, Artifact>();
  let total = 0;

  /** When the page's artifacts were made, those without a run included. */
  async function readPage(page: number): Promise<readonly Date[]> {
    const { data } = await client.rest.actions.listArtifactsForRepo({
      ...repository,
      per_page: PER_PAGE,
      page,
    });
    total = data.total_count;
    for (const row of data.artifacts) {
      const artifact = toArtifact(row);
      if (artifact === undefined) continue;
      if (artifact.createdAt >= span.from && artifact.createdAt < span.to) {
        found.set(artifact.id, artifact); // pages drift while artifacts are made: by id
      }
    }
    return data.artifacts.map((row) => new Date(row.created_at ?? Number.NaN));
  }

  const isNewer = (times: readonly Date[]): boolean =>
    times.length > 0 && times.every((time) => time >= span.to);
  const isOlder = (times: readonly Date[]): boolean => times.every((time) => time < span.from);

  const first = await readPage(1);
  const pages = Math.ceil(total / PER_PAGE);
  let page = 2;
  if (isNewer(first)) {
    let beyond = pages + 1;
    while (page < beyond) {
      const middle = Math.floor((page + beyond) / 2);
      if (isNewer(await readPage(middle))) page = middle + 1;
      else beyond = middle;
    }
  } else if (isOlder(first)) return [];
  for (; page <= Math.ceil(total / PER_PAGE); page += 1) {
    if (isOlder(await readPage(page))) break;
  }
  return [...found.values()];
}

/** Lists the artifacts of one run, of all its attempts: for runs older than the list above. */
export async function listArtifactsOfRun(
  client: GitHubClient,
  repository: Repository,
  runId: number,
): Promise<readonly Artifact[]> {
  const rows = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
    ...repository,
    run_id: runId,
    per_page: PER_PAGE,
  });
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
