import type { Artifact } from '../domain/artifact.ts';
import type { GapReason } from '../domain/coverage.ts';
import { SourceError } from '../domain/errors.ts';
import {
  isForbidden,
  isGone,
  isNotFound,
  isRateLimit,
  toPlainWords,
  toUserError,
} from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Fetch } from '../github/fetch.ts';
import type { Log, Reserve, RunSource } from '../ports.ts';
import { createAdaptiveSemaphore } from './adaptive-semaphore.ts';
import { ArchiveError } from './archive-error.ts';
import { readArtifact } from './artifact-download.ts';
import { GoneError, type StallTimeout } from './blob-link.ts';
import { whyNotFetched } from './download-address.ts';
import { listArtifacts, listArtifactsOfRun } from './github-artifacts.ts';
import { listRuns, readRuns } from './github-runs.ts';
import type { Repository } from './repository.ts';
import type { RateLimit } from './request-rate-limit.ts';
import { watchRequests } from './watch-requests.ts';

/**
 * Links asked for, and blobs fetched, at the same time, at first and at most: GitHub allows
 * 100 requests at once.
 */
const AT_ONCE = 8;
const MOST_AT_ONCE = 16;

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
  /** How fast reading requests may follow each other. */
  readonly pace: RateLimit;
  /** The least that the blob store has to send; 64 KiB in 30 s unless given. */
  readonly stallTimeout?: StallTimeout | undefined;
  /** Takes what must never be shown: the signature of every link. */
  readonly mask?: ((secret: string) => void) | undefined;
}

/** No request is left but those kept for publishing. */
class NoRequestLeftError extends Error {}

/** Runs and artifacts of a repository on GitHub. Listing throws UserError. */
export function createGitHubSource(options: GitHubSourceOptions): RunSource {
  const { client, signal } = options;
  const repository = { ...options.repository, request: { signal } };
  const api = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  // Apart, so that the next links are asked for while blobs arrive.
  const linkSemaphore = createAdaptiveSemaphore(AT_ONCE, MOST_AT_ONCE);
  const blobSemaphore = createAdaptiveSemaphore(AT_ONCE, MOST_AT_ONCE);
  const requests = watchRequests(client, options.pace, () => linkSemaphore.slowDown());

  const fetchBlob: Fetch = async (url, init) => {
    const response = await options.fetchBlob(url, init);
    if (response.status === 429 || response.status === 503) blobSemaphore.slowDown();
    return response;
  };

  /** Follows the redirect by hand: the token stays with the API, the signed URL is not logged. */
  async function requestLink({ id }: Artifact): Promise<string> {
    if (requests.left() <= RESERVED_REQUESTS) throw new NoRequestLeftError();
    const { headers, url } = await client.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...repository,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual', signal },
      },
    );
    if (headers.location !== undefined) return resolve(headers.location, url);
    throw new ArchiveError('unreadable', 'GitHub gave no download link');
  }

  function resolve(location: string, base: string): string {
    if (!URL.canParse(location, base)) {
      throw new ArchiveError('unreadable', 'the download link is no address');
    }
    const address = new URL(location, base);
    const refusal = whyNotFetched(address, api);
    if (refusal !== undefined) throw new ArchiveError('unreadable', refusal);
    for (const secret of secretsOf(address)) options.mask?.(secret);
    return address.href;
  }

  async function read(
    artifact: Artifact,
    isWanted: (path: string) => boolean,
    reserve: Reserve = () => Promise.resolve(),
  ): ReturnType<RunSource['readArtifact']> {
    if (artifact.isExpired) return { gap: 'expired' };
    if (signal.aborted) return { gap: 'time-budget' };
    try {
      const renew = (): Promise<string> => linkSemaphore.run(() => requestLink(artifact));
      const url = await renew();
      return await blobSemaphore.run(() =>
        readArtifact(artifact, isWanted, { ...options, fetchBlob, url, renew, resolve }, reserve),
      );
    } catch (error) {
      if (error instanceof NoRequestLeftError) return { gap: 'rate-limit' };
      return tellGap(`Artifact ${artifact.id} of run ${artifact.runId}`, error);
    }
  }

  function tellGap(what: string, error: unknown): { readonly gap: GapReason } {
    if (isRateLimit(error)) requests.useUp();
    const gap = signal.aborted ? 'time-budget' : gapOf(error);
    const words = error instanceof Error ? toPlainWords(error.message) : '';
    options.log.info(`${what} could not be read: ${gap}${words && ` (${words})`}.`);
    return { gap };
  }

  const doubts = new Set<string>();
  const odd = (what: string): void => {
    const doubt = `GitHub ${what}, so runs may be missing`;
    if (!doubts.has(doubt)) options.log.warning(`${doubt}: run again later.`);
    doubts.add(doubt);
  };

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
    listRuns: (window) =>
      listing('reading the runs', () => listRuns(client, repository, window, odd)),
    readRuns: (window, ids) =>
      listing('reading the runs', () => readRuns(client, repository, window, ids, odd)),
    listArtifacts: (span) =>
      listing('reading the artifacts', () => listArtifacts(client, repository, span, odd)),
    async listArtifactsOfRun(runId) {
      try {
        return await listArtifactsOfRun(client, repository, runId, odd);
      } catch (error) {
        return tellGap(`The list of artifacts of run ${runId}`, error);
      }
    },
    readArtifact: read,
    doubts: () => [...doubts],
  };
}

/** Parameters that sign a link: Azure's, and those of the storages a GitHub server of one's own may use. */
const SIGNATURES = /^(?:sig|signature|x-amz-signature|x-goog-signature|token)$/i;

/** Shorter ones sign nothing, and to mask them would blot out half of a job's log. */
const SHORTEST_SIGNATURE = 16;

/** A link's signature as it reads and, where that differs, as it is written. */
function secretsOf({ searchParams }: URL): Set<string> {
  const signatures = [...searchParams].filter(
    ([name, value]) => SIGNATURES.test(name) && value.length >= SHORTEST_SIGNATURE,
  );
  return new Set(signatures.flatMap(([, value]) => [value, encodeURIComponent(value)]));
}

/** What one artifact's failure means for the coverage. */
function gapOf(error: unknown): GapReason {
  if (error instanceof GoneError || isGone(error) || isNotFound(error)) return 'expired';
  if (error instanceof ArchiveError) return error.reason;
  if (isRateLimit(error)) return 'rate-limit';
  if (isForbidden(error)) return 'forbidden';
  return 'unreadable';
}
