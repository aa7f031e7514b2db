import type { InterceptedRequest, PlayedAnswer } from '../../src/demo/fake-github.ts';

/** An answer that no honest server gives, for a request that reads a list or a thing. */
export interface Oddity {
  readonly name: string;
  readonly play: (request: InterceptedRequest, others: OtherAnswers) => PlayedAnswer | undefined;
}

/** What an odd server has at hand beside the answer that was asked for. */
export interface OtherAnswers {
  /** The first answer that any request of the route was given. */
  readonly first: PlayedAnswer;
  /** All runs of the repository, whenever they were made, newest first, as a page of them. */
  readonly allRuns: (page: number) => PlayedAnswer;
  /** How many requests of the route came before. */
  readonly count: number;
}

type Body = Readonly<Record<string, unknown>>;

const isBody = (body: unknown): body is Body =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

function change(answer: PlayedAnswer, changes: (body: Body) => Body): PlayedAnswer {
  return isBody(answer.body) ? { ...answer, body: changes(answer.body) } : answer;
}

function withTotal(total: (told: number, count: number) => unknown): Oddity['play'] {
  return ({ honest }, { count }) =>
    change(honest(), (body) =>
      'total_count' in body
        ? { ...body, total_count: total(Number(body['total_count']), count) }
        : body,
    );
}

function withLink(link: (request: InterceptedRequest) => string): Oddity['play'] {
  return (request) => {
    const answer = request.honest();
    return { ...answer, headers: { ...answer.headers, link: link(request) } };
  };
}

function addressOf({ path, query, headers }: InterceptedRequest): string {
  return `http://${headers.host}${path}?${new URLSearchParams(query).toString()}`;
}

/** The answer with every list in it emptied. */
function emptied(answer: PlayedAnswer): PlayedAnswer {
  if (Array.isArray(answer.body)) return { ...answer, body: [] };
  return change(answer, (body) =>
    Object.fromEntries(
      Object.entries(body).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
    ),
  );
}

export const ODDITIES: readonly Oddity[] = [
  {
    name: 'the first page for ever, with a next one',
    play: (request, { first }) => ({
      ...first,
      headers: { ...first.headers, link: `<${addressOf(request)}>; rel="next"` },
    }),
  },
  {
    name: 'a next page that is itself',
    play: withLink((request) => `<${addressOf(request)}>; rel="next"`),
  },
  {
    name: 'a next page on another host',
    play: withLink(() => '<http://127.0.0.1:9/steal?page=2>; rel="next"'),
  },
  { name: 'the first answer for every request', play: (_, { first }) => first },
  {
    name: 'another attempt than was asked for',
    play: ({ honest }) =>
      change(honest(), (body) => ('run_attempt' in body ? { ...body, run_attempt: 7 } : body)),
  },
  {
    name: 'runs with a million attempts',
    play: ({ honest }) =>
      change(honest(), (body) => ({
        ...body,
        ...('run_attempt' in body && { run_attempt: 1e6 }),
        ...(Array.isArray(body['workflow_runs']) && {
          workflow_runs: body['workflow_runs'].map((row: Body) => ({ ...row, run_attempt: 1e6 })),
        }),
      })),
  },
  {
    name: 'runs of any time, whenever they were asked for',
    play: ({ path, query }, { allRuns }) =>
      path.endsWith('/runs') ? allRuns(Number(query['page'] ?? 1)) : undefined,
  },
  { name: 'a total of 0', play: withTotal(() => 0) },
  { name: 'a total that is one too many', play: withTotal((total) => total + 1) },
  { name: 'a total ten times too large', play: withTotal((total) => total * 10 + 10) },
  { name: 'a total of a billion', play: withTotal(() => 1e9) },
  { name: 'a total of 1,000 for ever', play: withTotal(() => 1_000) },
  { name: 'another total every time', play: withTotal((total, count) => total + count) },
  { name: 'a total that shrinks', play: withTotal((total, count) => Math.max(0, total - count)) },
  { name: 'a negative total', play: withTotal(() => -1) },
  { name: 'a total that is a text', play: withTotal(() => 'many') },
  { name: 'no total', play: withTotal(() => undefined) },
  { name: 'empty pages', play: ({ honest }) => emptied(honest()) },
  { name: 'null', play: () => ({ status: 200, body: null }) },
  { name: 'an empty object', play: () => ({ status: 200, body: {} }) },
  { name: 'an empty list', play: () => ({ status: 200, body: [] }) },
  { name: 'rows of null', play: ({ honest }) => nulled(honest()) },
  { name: 'rows without fields', play: ({ honest }) => nulled(honest(), {}) },
];

/** The answer with another thing in the place of each row. */
function nulled(answer: PlayedAnswer, row: unknown = null): PlayedAnswer {
  if (Array.isArray(answer.body)) return { ...answer, body: answer.body.map(() => row) };
  return change(answer, (body) =>
    Object.fromEntries(
      Object.entries(body).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.map(() => row) : value,
      ]),
    ),
  );
}
