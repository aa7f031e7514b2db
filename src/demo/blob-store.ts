import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { ArtifactState } from './repository-state.ts';
import type { Answer } from './routes/route.ts';

/** GitHub's redirect "expires after 1 minute" (docs.github.com, REST, artifacts; 2026-08). */
const LIFETIME_MS = 60_000;

/** Where artifacts lie: another origin than the API, as Azure's blob storage is to GitHub. */
export interface BlobStore {
  /** Path and query at which the content can be fetched for a minute. */
  readonly sign: (artifact: ArtifactState) => string;
  readonly answer: (request: BlobRequest) => Answer;
}

/** What the store reads of a request. */
export interface BlobRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
}

interface Grant {
  readonly artifact: ArtifactState;
  readonly path: string;
  readonly expiresAt: number;
  /** Made at the first request, so that ranges of one archive come from the same bytes. */
  bytes?: Uint8Array;
}

/** Makes a store whose signed URLs expire by the clock given. */
export function createBlobStore(now: () => Date): BlobStore {
  const grants = new Map<string, Grant>();

  return {
    sign(artifact) {
      const time = now().getTime();
      for (const [sig, { expiresAt }] of grants) if (expiresAt <= time) grants.delete(sig);
      const sig = randomBytes(32).toString('base64');
      const path = `/actions-results/artifact-${artifact.id}`;
      const expiresAt = time + LIFETIME_MS;
      grants.set(sig, { artifact, path, expiresAt });
      const se = new Date(expiresAt).toISOString();
      return `${path}?${new URLSearchParams({ se, sp: 'r', sr: 'b', sig }).toString()}`;
    },
    answer({ method, path, query, headers }) {
      if (headers['authorization'] !== undefined) {
        const problem = `The blob store got an Authorization header for ${path}.`;
        return { ...azureError(400, 'InvalidAuthenticationInfo'), problem };
      }
      if (method !== 'GET' && method !== 'HEAD') return azureError(405, 'UnsupportedHttpVerb');
      const grant = grants.get(query['sig'] ?? '');
      if (grant === undefined || grant.path !== path || grant.expiresAt <= now().getTime()) {
        return azureError(403, 'AuthenticationFailed');
      }
      grant.bytes ??= readContent(grant.artifact);
      return serve(grant.artifact, grant.bytes, headers['range']);
    },
  };
}

/** The bytes of an artifact; made anew each time when a function makes them. */
export function readContent({ content }: ArtifactState): Uint8Array {
  return typeof content === 'function' ? content() : content;
}

/** Plays `bytes=a-b` and `bytes=a-`, the two that Azure knows; others get the whole. */
function serve(artifact: ArtifactState, bytes: Uint8Array, range: string | undefined): Answer {
  const headers = {
    'content-type': artifact.contentType ?? 'application/zip',
    'accept-ranges': 'bytes',
  };
  const [, from, to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return { status: 200, headers, body: bytes };
  const first = Number(from);
  const last = Math.min(to === '' ? Infinity : Number(to), bytes.length - 1);
  if (first > last) {
    const error = azureError(416, 'InvalidRange');
    return { ...error, headers: { ...error.headers, 'content-range': `bytes */${bytes.length}` } };
  }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${bytes.length}` },
    body: bytes.subarray(first, last + 1),
  };
}

function azureError(status: number, code: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
  };
}
