/*
 * A fake of Paperclip's API for the demo and the tests: the recorded answers of a real server
 * behind its rules, as far as a reader meets them. It shows too what a reader must not do.
 */
import type { IncomingMessage } from 'node:http';
import { openServer, send } from './http-server.ts';
import RECORDED from './paperclip-answers.json' with { type: 'json' };
import type { Answer } from './routes/route.ts';

/** When the sample was recorded; its runs are of the minutes before. */
export const PAPERCLIP_NOW = new Date('2026-11-25T13:00:00.000Z');

/** An agent's key and a board's token that the server knows. */
export const PAPERCLIP_TOKENS = { agent: 'pcp_agent', board: 'board' };

/** How the server behaves. */
export interface FakePaperclipOptions {
  /** `authenticated` wants a token; an agent's key sees its own company alone. */
  readonly mode?: 'local_trusted' | 'authenticated';
  /** Only one of the two recorded companies is there. */
  readonly isAlone?: boolean;
  /** Answers other than the recorded ones, by path without its query; asked first. */
  readonly instead?: (path: string, query: URLSearchParams) => Answer | undefined;
}

export interface FakePaperclip {
  /** Origin, without a slash at its end. */
  readonly url: string;
  /** Every request so far. */
  readonly requests: readonly { readonly method: string; readonly path: string }[];
  readonly close: () => Promise<void>;
}

const { answers } = RECORDED;
const COMPANY = '00000000-0000-4000-8000-000000000001';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Without a limit the server reads every run, and fails over many. */
const MOST_RUNS = 1_000;

/** Starts it on a free port of this machine. */
export async function startFakePaperclip(
  options: FakePaperclipOptions = {},
): Promise<FakePaperclip> {
  const server = await openServer();
  const requests: { method: string; path: string }[] = [];
  server.serve(async (message, response) => {
    const { method = '', url = '' } = message;
    requests.push({ method, path: url.replace(/^\/api/, '') });
    send(response, answerTo(message, options));
  });
  return { url: server.url, requests, close: server.close };
}

function answerTo(message: IncomingMessage, options: FakePaperclipOptions): Answer {
  const { method = '', url = '', headers } = message;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const path = pathname.replace(/^\/api/, '');
  const own = options.instead?.(path, searchParams);
  if (own !== undefined) return own;
  const refusal = refuse(path, headers.authorization, options);
  if (refusal !== undefined) return refusal;
  if (method !== 'GET') return { status: 405, body: { error: 'The audit may only read' } };
  if (path === '/companies') {
    const { body } = answers.companies;
    return { status: 200, body: options.isAlone === true ? body.slice(0, 1) : body };
  }
  const [, id = '', rest = ''] = /^\/companies\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (id === '') return answers.unknown;
  if (!UUID.test(id)) return answers.nonuuid;
  if (id !== COMPANY) return answers['bad-company'];
  return ofCompany(rest, searchParams);
}

/** A wrong token is refused even where none is needed. */
function refuse(
  path: string,
  authorization: string | undefined,
  { mode = 'local_trusted' }: FakePaperclipOptions,
): Answer | undefined {
  const token = authorization?.replace(/^Bearer /, '');
  if (token !== undefined && !Object.values(PAPERCLIP_TOKENS).includes(token)) {
    return answers.badtoken;
  }
  if (path === '/agents/me') {
    return token === PAPERCLIP_TOKENS.agent
      ? { status: 200, body: { ...answers.agents.body[0], companyId: COMPANY } }
      : answers.me;
  }
  if (mode === 'authenticated' && token === undefined) {
    return { status: 401, body: { error: 'Unauthorized' } };
  }
  if (path === '/companies' && token === PAPERCLIP_TOKENS.agent) {
    return { status: 403, body: { error: 'Board access required' } };
  }
  return undefined;
}

function ofCompany(path: string, query: URLSearchParams): Answer {
  switch (path) {
    case '':
      return { status: 200, body: answers.companies.body[0] };
    case '/agents':
      return answers.agents;
    case '/routines':
      return answers.routines;
    case '/costs/summary':
    case '/costs/by-agent-model': {
      const isDate = (name: string): boolean =>
        !Number.isNaN(Date.parse(query.get(name) ?? '2026'));
      if (!isDate('from') || !isDate('to')) return answers['summary-badfrom'];
      return path === '/costs/summary' ? answers.summary : answers['by-agent-model'];
    }
    case '/heartbeat-runs':
      return runs(query);
    default:
      return answers.unknown;
  }
}

function runs(query: URLSearchParams): Answer {
  const limit = query.get('limit');
  if (limit === null) return answers.nonuuid;
  const agent = query.get('agentId');
  const { body } = answers.runs;
  const own = body.filter(({ agentId }) => agent === null || agentId === agent);
  const most = Math.min(Math.max(Number(limit), 1), MOST_RUNS);
  return { status: 200, body: own.slice(0, most) };
}
