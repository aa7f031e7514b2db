import type { GapReason } from '../domain/coverage.ts';
import { SourceError } from '../errors.ts';
import {
  isForbidden,
  isGone,
  isNotFound,
  isRateLimit,
  toPlainWords,
  toUserError,
} from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Fetch } from '../github/proxy-fetch.ts';
import type { Log, RunSource } from '../ports.ts';
import { ArchiveError } from './archive.ts';
import { GoneError, readArtifact } from './artifact-download.ts';
import { listArtifacts, listArtifactsOfRun, type Artifact } from './github-artifacts.ts';
import { listRuns, readRuns, type Repository } from './github-runs.ts';

/** Requests that are kept for publishing: label, issue, comments and closing. */
const RESERVED_REQUESTS = 25;

export interface GitHubSourceOptions {
  readonly client: GitHubClient;
  /** For signed links; never given the token. */
  readonly fetchBlob: Fetch;
  readonly repository: Repository;
  readonly log: Log;
  /** Ends when the time budget is used up. */
  readonly signal: AbortSignal;
}

/** Runs and artifacts of a repository on GitHub. Listing throws UserError. */
export function createGitHubSource(options: GitHubSourceOptions): RunSource {
  const { client, signal } = options;
  const repository = { ...options.repository, request: { signal } };
  const budget = watchRequests(client);

  async function read(
    artifact: Artifact,
    isWanted: (path: string) => boolean,
  ): ReturnType<RunSource['readArtifact']> {
    if (artifact.isExpired) return { gap: 'expired' };
    if (signal.aborted) return { gap: 'time-budget' };
    if (budget.left() <= RESERVED_REQUESTS) return { gap: 'rate-limit' };
    try {
      return await readArtifact(client, options.fetchBlob, repository, artifact, isWanted, signal);
    } catch (error) {
      if (isRateLimit(error)) budget.useUp();
      const gap = signal.aborted ? 'time-budget' : gapOf(error);
      const words = error instanceof Error ? toPlainWords(error.message) : '';
      options.log.info(
        `Artifact ${artifact.id} of run ${artifact.runId} could not be read: ${gap}${words && ` (${words})`}.`,
      );
      return { gap };
    }
  }

  const listing = async <T>(doing: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const name = `${repository.owner}/${repository.repo}`;
      if (signal.aborted) {
        throw new SourceError(
          `time-budget: it was used up while ${doing} of ${name}; give a longer time-budget, or a later since.`,
          { cause: error },
        );
      }
      throw toUserError(error, { doing, repository: name, permission: 'actions: read' });
    }
  };

  return {
    listRuns: (window) => listing('reading the runs', () => listRuns(client, repository, window)),
    readRuns: (window, ids) =>
      listing('reading the runs', () => readRuns(client, repository, window, ids)),
    listArtifacts: (span) =>
      listing('reading the artifacts', () => listArtifacts(client, repository, span)),
    listArtifactsOfRun: (runId) =>
      listing('reading the artifacts', () => listArtifactsOfRun(client, repository, runId)),
    readArtifact: read,
  };
}

/**
 * Knows how many requests the API still allows: what its last answer said, less those
 * under way. Unlimited until an answer says otherwise (an Enterprise Server may set none).
 */
function watchRequests(client: GitHubClient): { left(): number; useUp(): void } {
  let allowed = Number.POSITIVE_INFINITY;
  let underWay = 0;
  client.hook.wrap('request', async (request, options) => {
    underWay += 1;
    try {
      const response = await request(options);
      const told = Number(response.headers['x-ratelimit-remaining'] ?? Number.NaN);
      if (!Number.isNaN(told)) allowed = told;
      return response;
    } finally {
      underWay -= 1;
    }
  });
  return {
    left: () => allowed - underWay,
    useUp() {
      allowed = 0;
    },
  };
}

/** What one artifact's failure means for the coverage. */
function gapOf(error: unknown): GapReason {
  if (error instanceof GoneError || isGone(error) || isNotFound(error)) return 'expired';
  if (error instanceof ArchiveError) return error.reason;
  if (isRateLimit(error)) return 'rate-limit';
  if (isForbidden(error)) return 'forbidden';
  return 'unreadable';
}
