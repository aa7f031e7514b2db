import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { createBlobStore, type BlobRequest } from './blob-store.ts';
import { createGitHubApi, type Permissions, type RateLimit } from './github-api.ts';
import { openServer, send, type Delivery } from './http-server.ts';
import type { RepositoryState, UserState } from './repository-state.ts';
import type { Answer } from './routes/route.ts';

/** Token that the fake GitHub accepts by default. */
export const DEMO_TOKEN = 'demo-token';

/** How the fake GitHub behaves; what is absent is as for a workflow's own token on github.com. */
export interface FakeGitHubOptions {
  /** Any other token is answered 401. */
  readonly token?: string;
  /** The server's clock: expiry, rate limit, times of what is written. */
  readonly now?: () => Date;
  readonly permissions?: Permissions;
  /** Who writes; `github-actions[bot]` by default. */
  readonly author?: UserState;
  /** Added to every answer, in milliseconds. */
  readonly latencyMs?: number;
  /** 1,000 an hour by default. */
  readonly rateLimit?: RateLimit;
  /** Plays a fault: answers instead of the server, breaks the connection, or never answers. */
  readonly intercept?: (request: InterceptedRequest) => PlayedAnswer | Absence | undefined;
  /** Origin that signed links name, where a proxy leads to the blob store; its own by default. */
  readonly blobOrigin?: string;
}

/** No answer: the connection breaks, or nothing comes. */
type Absence = 'destroy' | 'silence';

/** A request as `intercept` sees it. */
export interface InterceptedRequest extends BlobRequest {
  readonly server: 'api' | 'blob';
  readonly body: string;
  /** Does what was asked and gives the server's own answer, for faults of the way back. */
  readonly honest: () => PlayedAnswer;
}

/** An answer that a test makes up; it need not keep to GitHub's description. */
export interface PlayedAnswer extends Answer, Delivery {}

/** One request and how it was answered. */
export interface LoggedRequest {
  readonly server: 'api' | 'blob';
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** null when there was no answer. */
  readonly status: number | null;
  /** Bytes of the answer's body. */
  readonly bytes: number;
  readonly hasAuthorization: boolean;
  readonly at: Date;
}

/** A running fake GitHub: its API and, on another origin, its blob store. */
export interface FakeGitHub {
  /** Origins, without a slash at the end. */
  readonly apiUrl: string;
  readonly blobUrl: string;
  /** The one given; writing requests change it. */
  readonly state: RepositoryState;
  readonly requests: readonly LoggedRequest[];
  /** Every request and answer that breaks GitHub's description or its rules. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the fake GitHub on two free ports of this machine. */
export async function startFakeGitHub(
  state: RepositoryState,
  options: FakeGitHubOptions = {},
): Promise<FakeGitHub> {
  const { now = () => new Date(), latencyMs = 0, intercept } = options;
  const requests: LoggedRequest[] = [];
  const problems: string[] = [];

  async function play(
    message: IncomingMessage,
    response: ServerResponse,
    server: InterceptedRequest['server'],
    answer: (request: InterceptedRequest, url: URL) => Answer,
    headers: () => Record<string, string>,
  ): Promise<void> {
    const url = new URL(message.url ?? '/', `http://${message.headers.host}`);
    const request: InterceptedRequest = {
      server,
      method: message.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: message.headers,
      body: await text(message),
      honest: () => answer(request, url),
    };
    if (latencyMs > 0) await wait(latencyMs);
    const given = attempt(() => intercept?.(request) ?? request.honest());
    const { method, path, query } = request;
    const status = typeof given === 'string' ? null : given.status;
    const hasAuthorization = message.headers.authorization !== undefined;
    const logged = { server, method, path, query, status, hasAuthorization, at: now() };
    if (typeof given === 'string') {
      requests.push({ ...logged, bytes: 0 });
      if (given === 'destroy') message.socket.destroy();
      return;
    }
    if (given.problem !== undefined) problems.push(given.problem);
    const bytes = send(response, { ...given, headers: { ...headers(), ...given.headers } });
    requests.push({ ...logged, bytes });
  }

  const [apiServer, blobServer] = [await openServer(), await openServer()];
  const blobs = createBlobStore(now);
  const api = createGitHubApi({
    state,
    apiUrl: apiServer.url,
    now,
    author: options.author ?? { login: 'github-actions[bot]', type: 'Bot' },
    token: options.token ?? DEMO_TOKEN,
    permissions: options.permissions ?? { actions: 'read', issues: 'write' },
    rateLimit: options.rateLimit,
    signDownload: (artifact) => `${options.blobOrigin ?? blobServer.url}${blobs.sign(artifact)}`,
  });
  const blobHeaders = (): Record<string, string> => ({ date: now().toUTCString() });
  apiServer.serve((message, response) => play(message, response, 'api', api.answer, api.headers));
  blobServer.serve((message, response) =>
    play(message, response, 'blob', blobs.answer, blobHeaders),
  );

  return {
    apiUrl: apiServer.url,
    blobUrl: blobServer.url,
    state,
    requests,
    problems,
    close: async () => {
      await Promise.all([apiServer.close(), blobServer.close()]);
    },
  };
}

/** A defect, such as content that cannot be made, is an answer and a problem, not a hang. */
function attempt(play: () => PlayedAnswer | Absence): PlayedAnswer | Absence {
  try {
    return play();
  } catch (error) {
    const problem = `The fake GitHub failed: ${String(error)}`;
    return { status: 500, body: problem, problem };
  }
}
