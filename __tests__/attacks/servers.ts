import { gzipSync } from 'node:zlib';
import type { InterceptedRequest, PlayedAnswer } from '../../src/demo/fake-github.ts';
import type { Attack, Outcome } from './attack.ts';
import { runAction, type Left } from './program.ts';
import { HONEST, repositoryOf } from './repository.ts';

type Intercept = (request: InterceptedRequest) => PlayedAnswer | undefined;
type Body = Record<string, unknown>;

const MOST_MORE = 20;
const MOST_MS = 20_000;

const bodyOf = (answer: PlayedAnswer): Body => answer.body as Body;
const isRuns = ({ path }: InterceptedRequest): boolean => path.endsWith('/actions/runs');
const isArtifacts = ({ path }: InterceptedRequest): boolean => path.endsWith('/actions/artifacts');

/** The honest repository, one run of which was tried again. */
function tried() {
  const state = repositoryOf(HONEST);
  const [run] = state.runs;
  const [attempt] = run?.attempts ?? [];
  if (run !== undefined && attempt !== undefined) run.attempts.push({ ...attempt });
  return state;
}

function itself({ path, query, headers }: InterceptedRequest): string {
  return `<http://${headers.host}${path}?${new URLSearchParams(query).toString()}>; rel="next"`;
}

const SERVERS: readonly (readonly [string, Intercept])[] = [
  [
    'an attempt that is never the one asked for',
    ({ path, honest }) => {
      if (!/\/attempts\/\d+$/.test(path)) return undefined;
      const answer = honest();
      return { ...answer, body: { ...bodyOf(answer), run_attempt: 2 } };
    },
  ],
  [
    'artifacts: the first page for ever, of a million',
    (request) => {
      if (!isArtifacts(request)) return undefined;
      const { artifacts } = bodyOf(request.honest());
      const rows = Array.isArray(artifacts) ? artifacts : [];
      return { status: 200, body: { total_count: 1e6, artifacts: Array(100).fill(rows[0]) } };
    },
  ],
  [
    'runs: a full page of the same second for every span, of a million',
    (request) => {
      if (!isRuns(request)) return undefined;
      const { workflow_runs: runs } = bodyOf(request.honest());
      const rows = Array.isArray(runs) ? (runs as Body[]) : [];
      return {
        status: 200,
        body: { total_count: 1e6, workflow_runs: Array(100).fill(rows[0] ?? {}) },
      };
    },
  ],
  [
    'artifacts of a run, workflows, issues: a next page that is itself',
    (request) => {
      if (isRuns(request) || request.server !== 'api' || request.method !== 'GET') return undefined;
      const answer = request.honest();
      return { ...answer, headers: { ...answer.headers, link: itself(request) } };
    },
  ],
  [
    'another total in every answer',
    (request) => {
      if (!isRuns(request) && !isArtifacts(request)) return undefined;
      const answer = request.honest();
      return {
        ...answer,
        body: { ...bodyOf(answer), total_count: Math.ceil(Math.random() * 1e6) },
      };
    },
  ],
];

function judge(left: Left, honest: Left): string[] {
  const broken: string[] = [];
  const more = left.requests - honest.requests;
  if (more > MOST_MORE) broken.push(`${more} more requests than an honest server`);
  if (left.ms > MOST_MS) broken.push(`${left.ms} ms`);
  if (left.report === undefined) broken.push('there is no report');
  const tokens = left.report?.totals.totalTokens ?? 0;
  const all = honest.report?.totals.totalTokens ?? 0;
  if (tokens !== all && left.report?.coverage.complete !== false)
    broken.push('it says that it is complete');
  return broken;
}

const ODD: readonly Attack[] = SERVERS.map(([what, intercept]) => ({
  line: 5,
  name: 'an odd server',
  tried: what,
  async run(): Promise<Outcome> {
    const honest = await runAction(tried(), { provider: 'all' });
    const left = await runAction(tried(), { provider: 'all' }, { intercept });
    const looked = `${left.requests} requests, ${left.ms} ms; ${honest.requests} of an honest one`;
    return { broken: judge(left, honest), looked };
  },
}));

/** A hundred members of gzip, of 15 MB each. */
const BOMB = Buffer.concat(Array<Buffer>(100).fill(gzipSync(Buffer.alloc(15 * 1024 * 1024, ' '))));

const ANSWERS: readonly Attack[] = [200, 403].map((status) => ({
  line: 4,
  name: 'an answer that unpacks to 1.5 GB',
  tried: `${status}, ${Math.round(BOMB.length / 1024 / 1024)} MB of gzip, as the list of runs`,
  async run(): Promise<Outcome> {
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' };
    const left = await runAction(
      repositoryOf(HONEST),
      {},
      { intercept: (request) => (isRuns(request) ? { status, headers, body: BOMB } : undefined) },
    );
    const broken = left.said.includes('more bytes than any of GitHub') ? [] : ['it is not told'];
    if (left.ms > MOST_MS) broken.push(`${left.ms} ms`);
    return { broken, looked: `${left.requests} requests, ${left.ms} ms` };
  },
}));

const LONG = 'https://'.repeat(128 * 1024);

const MESSAGES: Attack = {
  line: 4,
  name: 'a refusal with a megabyte of links',
  tried: '403 for the list of artifacts, 1 MB of https://',
  async run() {
    const left = await runAction(
      repositoryOf(HONEST),
      {},
      {
        intercept: (request) =>
          isArtifacts(request) ? { status: 403, body: { message: LONG } } : undefined,
      },
    );
    return { broken: left.ms > MOST_MS ? [`${left.ms} ms`] : [], looked: `${left.ms} ms` };
  },
};

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const JSON_TYPE = { 'content-type': 'application/json' };

/** Refusals and answers that are JSON, and nothing that GitHub says. [what, status, body] */
const BODIES: readonly (readonly [string, number, string])[] = [
  ['a message that is an object without a text', 403, '{"message":{"toString":1}}'],
  ['a message of 100,000 brackets', 403, `{"message":${nested(1e5)}}`],
  ['an error of 100,000 brackets', 422, `{"message":"x","errors":[${nested(1e5)}]}`],
  ['a million brackets', 200, nested(1e6)],
  [
    'lists that are objects',
    200,
    '{"total_count":1,"workflow_runs":{"length":1e9},"artifacts":{"length":1e9}}',
  ],
  ['a limit that ends in 1e300 seconds', 429, '{"message":"rate limit"}'],
];

const ODD_BODIES: readonly Attack[] = BODIES.map(([tried, status, body]) => ({
  line: 5,
  name: 'an answer that says nothing',
  tried: `${status}: ${tried}, for every list`,
  async run() {
    const headers = { ...JSON_TYPE, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1e300' };
    const broken: string[] = [];
    for (const route of [isRuns, isArtifacts]) {
      const { said, ms, report } = await runAction(
        repositoryOf(HONEST),
        { provider: 'all' },
        {
          intercept: (request) =>
            route(request)
              ? { status, headers: status < 400 ? JSON_TYPE : headers, body }
              : undefined,
        },
      );
      if (/\bdefect\b|Error: /.test(said)) broken.push('it is a defect, with a stack trace');
      if (report === undefined && !said.includes('::error::')) broken.push('it is not told');
      if (report?.coverage.complete === true) broken.push('it says that it is complete');
      if (ms > MOST_MS) broken.push(`${ms} ms`);
    }
    return { broken, looked: 'two lists' };
  },
}));

const TIMELESS: Attack = {
  line: 5,
  name: 'artifacts without a time',
  tried: 'created_at is no date',
  async run() {
    const { report } = await runAction(
      repositoryOf(HONEST),
      { provider: 'all' },
      {
        intercept: (request) => {
          if (!isArtifacts(request)) return undefined;
          const text = JSON.stringify(request.honest().body);
          const body = text.replaceAll(/"created_at":"[^"]*"/g, '"created_at":"never"');
          return { status: 200, headers: JSON_TYPE, body };
        },
      },
    );
    const broken = report?.coverage.complete === false ? [] : ['it says that it is complete'];
    return { broken, looked: `${report?.coverage.doubts?.length ?? 0} doubts` };
  },
};

export const SERVER_ATTACKS: readonly Attack[] = [
  ...ODD,
  ...ANSWERS,
  ...ODD_BODIES,
  MESSAGES,
  TIMELESS,
];
