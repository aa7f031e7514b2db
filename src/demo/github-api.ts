import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { checkAnswer, checkRequest, findOperation, type Match } from './openapi.ts';
import { ROUTES } from './routes/all.ts';
import {
  NOT_ACCESSIBLE,
  NOT_FOUND,
  ok,
  refusal,
  type Answer,
  type RouteContext,
} from './routes/route.ts';

/** What the token may do. */
export interface Permissions {
  readonly actions: 'read' | 'none';
  readonly issues: 'write' | 'read' | 'none';
}

/** Requests an hour; `resetAt` is when `remaining` becomes `limit` again. */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

/** A request as the API reads it. */
export interface ApiRequest {
  readonly method: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The API behind the fake GitHub's HTTP server. */
export interface GitHubApi {
  readonly answer: (request: ApiRequest, url: URL) => Answer;
  /** Headers that every answer carries, a played fault's too. */
  readonly headers: () => Record<string, string>;
}

/** How to make the API. */
export interface GitHubApiOptions extends Omit<RouteContext, 'rateLimit'> {
  readonly token: string;
  readonly permissions: Permissions;
  /** That of a workflow's own token, 1,000 an hour, where undefined. */
  readonly rateLimit: RateLimit | undefined;
}

const HOUR_MS = 3_600_000;

/** Makes the API over a state, which writing requests change. */
export function createGitHubApi(options: GitHubApiOptions): GitHubApi {
  const { token, permissions, now, state } = options;
  const inAnHour = (): Date => new Date(now().getTime() + HOUR_MS);
  const { limit, ...start } = options.rateLimit ?? {
    limit: 1_000,
    remaining: 1_000,
    resetAt: inAnHour(),
  };
  let { remaining, resetAt } = start;

  function refreshRateLimit(): void {
    if (now() < resetAt) return;
    remaining = limit;
    resetAt = inAnHour();
  }

  const context: RouteContext = {
    ...options,
    rateLimit: () => ({ limit, remaining, reset: Math.ceil(resetAt.getTime() / 1_000) }),
  };

  /** In GitHub's order: who asks, how often, what, whether they may, and only then the answer. */
  function answer(request: ApiRequest, url: URL): Answer {
    const { authorization } = request.headers;
    if (authorization === undefined) return refusal(401, 'Requires authentication');
    if (!isToken(authorization, token)) return refusal(401, 'Bad credentials');
    refreshRateLimit();
    const { pathname } = url;
    if (pathname !== '/rate_limit') {
      if (remaining === 0) return refusal(403, 'API rate limit exceeded for installation.');
      remaining -= 1;
    }
    if (pathname === '/graphql') return answerGraphQl(request.body, options);
    const match = findOperation(request.method, pathname);
    if (match === undefined) {
      const problem = `${request.method} ${pathname}: the fake GitHub does not serve this.`;
      return { ...NOT_FOUND, problem };
    }
    if (!isSameRepository(match)) return NOT_FOUND;
    if (!isPermitted(match.operation.operationId, request.method, permissions)) {
      return NOT_ACCESSIBLE;
    }
    return answerOperation(match, request, url);
  }

  function answerOperation(match: Match, request: ApiRequest, url: URL): Answer {
    const asked = `${request.method} ${url.pathname}`;
    let body: unknown;
    try {
      body = request.body === '' ? undefined : JSON.parse(request.body);
    } catch {
      const problem = `${asked}: the body is not JSON.`;
      return { ...refusal(400, 'Problems parsing JSON'), problem };
    }
    const checked = checkRequest(match, request.query, body);
    if (checked.problems.length > 0) {
      const problem = `${asked}: ${checked.problems.join('; ')}.`;
      return { ...refusal(422, `Invalid request. ${checked.problems.join('; ')}`), problem };
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the call has been checked
    const route = Reflect.get(ROUTES, match.operation.operationId) as UntypedRoute;
    const given = route(context, { ...checked, body, url });
    const wrong = checkAnswer(match, given.status, given.body);
    if (wrong.length === 0) return given;
    const problem = `${asked}: GitHub would not answer so: ${wrong.join('; ')}.`;
    return { ...refusal(500, problem), problem };
  }

  function isSameRepository({ path }: Match): boolean {
    const { owner = state.owner, repo = state.name } = path;
    const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
    return isSame(owner, state.owner) && isSame(repo, state.name);
  }

  return {
    answer,
    headers: () => ({
      date: now().toUTCString(),
      'x-github-request-id': randomUUID(),
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(context.rateLimit().reset),
      'x-ratelimit-used': String(limit - remaining),
      'x-ratelimit-resource': 'core',
    }),
  };
}

/** The queries that are played: who the token belongs to, and who edited issues. */
function answerGraphQl(body: string, { author, state }: GitHubApiOptions): Answer {
  if (body.startsWith('{"query":"{ viewer { login } }"')) {
    return ok({ data: { viewer: { login: author.login } } });
  }
  const numbers = [...body.matchAll(/issue\(number: (\d+)\) \{ number lastEditedAt editor/g)];
  if (numbers.length > 0) {
    const issues = numbers.map(([, number]) => {
      const issue = state.issues.find((one) => one.number === Number(number));
      const { at, by } = issue?.edit ?? {};
      const editor = by && { __typename: by.type, login: by.login.replace(/\[bot\]$/, '') };
      const edit = { lastEditedAt: at?.toISOString() ?? null, editor: editor ?? null };
      return [`i${number}`, issue === undefined ? null : { number: issue.number, ...edit }];
    });
    return ok({ data: { repository: Object.fromEntries(issues) } });
  }
  const problem = 'The fake GitHub plays no such GraphQL query.';
  return { ...refusal(400, problem), problem };
}

/** A route once the description has vouched for the call's types. */
type UntypedRoute = (context: RouteContext, call: object) => Answer;

function isToken(authorization: string, token: string): boolean {
  const [, given] = /^(?:token|bearer) (.+)$/i.exec(authorization) ?? [];
  return given === token;
}

/** The rest needs no permission beyond seeing the repository. */
function isPermitted(operationId: string, method: string, permissions: Permissions): boolean {
  const isRead = method === 'GET';
  if (operationId.startsWith('actions/')) return isRead && permissions.actions === 'read';
  if (!operationId.startsWith('issues/')) return true;
  return permissions.issues === 'write' || (isRead && permissions.issues === 'read');
}
