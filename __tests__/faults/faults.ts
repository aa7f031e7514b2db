import type { InterceptedRequest, PlayedAnswer } from '../../src/demo/fake-github.ts';

type Reply = PlayedAnswer | 'destroy' | 'silence';

/** Something that goes wrong with one request. */
export interface Fault {
  readonly name: string;
  readonly play: (request: InterceptedRequest) => Reply;
  /** Where a program that asks again, as it should, gets what it asked for. */
  readonly heals: readonly InterceptedRequest['server'][];
}

/** What a stolen signature would look like; never to be seen anywhere. */
export const PLAYED_SIGNATURE = 'SIGNATUREofPLAYEDredirects';

function refuse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): () => PlayedAnswer {
  return () => ({ status, headers, body: { message } });
}

/** A primary limit that is used up; its reset by the clock that the answer itself tells. */
function usedUp(seconds: number): () => PlayedAnswer {
  const date = new Date('2026-11-20T06:00:00Z');
  return refuse(403, 'API rate limit exceeded for installation.', {
    date: date.toUTCString(),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(date.getTime() / 1_000 + seconds),
  });
}

function redirect(locationOf: (request: InterceptedRequest) => string): Fault['play'] {
  return (request) => ({ status: 302, headers: { location: locationOf(request) } });
}

function bytesOf({ body }: PlayedAnswer): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** What was asked for is done, but its answer suffers on the way back. */
function onTheWay(change: (bytes: Buffer) => Partial<PlayedAnswer>): Fault['play'] {
  return ({ honest }) => {
    const answer = honest();
    const bytes = bytesOf(answer);
    const type = { 'content-type': 'application/json', ...answer.headers };
    const changed = change(bytes);
    return { ...answer, body: bytes, ...changed, headers: { ...type, ...changed.headers } };
  };
}

const ANYWHERE = ['api', 'blob'] as const;

const half = (bytes: Buffer): number => Math.floor(bytes.length / 2);

/** Every fault, those that pass first. */
export const FAULTS: readonly Fault[] = [
  { name: '500', play: refuse(500, 'Server Error'), heals: ANYWHERE },
  { name: '502', play: refuse(502, 'Bad Gateway'), heals: ANYWHERE },
  { name: '503', play: refuse(503, 'Service Unavailable'), heals: ANYWHERE },
  {
    name: '429 with retry-after',
    play: refuse(429, 'Too many requests', { 'retry-after': '1' }),
    heals: ANYWHERE,
  },
  {
    name: '403 with retry-after',
    play: refuse(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' }),
    heals: ANYWHERE,
  },
  {
    name: '403 with a long retry-after',
    play: refuse(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '3600' }),
    heals: [],
  },
  { name: 'limit used up, reset soon', play: usedUp(20), heals: ANYWHERE },
  { name: 'limit used up, reset far away', play: usedUp(3_000), heals: [] },
  { name: '401', play: refuse(401, 'Bad credentials'), heals: [] },
  { name: '403', play: refuse(403, 'Resource not accessible by integration'), heals: [] },
  { name: '404', play: refuse(404, 'Not Found'), heals: [] },
  { name: '410', play: refuse(410, 'Gone'), heals: [] },
  { name: 'reset before the answer', play: () => 'destroy', heals: ANYWHERE },
  {
    name: 'reset in the middle of the body',
    play: onTheWay((bytes) => ({ breaksAfter: half(bytes) })),
    heals: ANYWHERE,
  },
  {
    name: 'body cut short',
    play: onTheWay((bytes) => ({ body: bytes.subarray(0, half(bytes)) })),
    heals: ANYWHERE,
  },
  {
    name: 'announced longer than it is',
    play: onTheWay((bytes) => ({
      breaksAfter: bytes.length,
      headers: { 'content-length': String(bytes.length + 10) },
    })),
    heals: ANYWHERE,
  },
  {
    name: 'announced shorter than it is',
    play: onTheWay((bytes) => ({ headers: { 'content-length': String(half(bytes)) } })),
    heals: ANYWHERE,
  },
  { name: 'no answer, ever', play: () => 'silence', heals: ['api'] },
  {
    name: 'a byte now and then',
    play: onTheWay(() => ({ msPerByte: 1_000 })),
    heals: ['api'],
  },
  {
    name: 'a redirect to itself',
    play: redirect(({ path, query }) => `${path}?${new URLSearchParams(query).toString()}`),
    heals: [],
  },
  {
    name: 'a redirect to the metadata of a cloud',
    play: redirect(() => `http://169.254.169.254/latest/?sig=${PLAYED_SIGNATURE}`),
    heals: [],
  },
  {
    name: 'a redirect to another port of this machine',
    play: redirect(() => `http://127.0.0.1:9/?sig=${PLAYED_SIGNATURE}`),
    heals: [],
  },
  {
    name: 'a redirect to a file',
    play: redirect(() => `file:///etc/passwd?sig=${PLAYED_SIGNATURE}`),
    heals: [],
  },
  {
    name: 'an expired signed link',
    play: () => ({
      status: 403,
      headers: { 'content-type': 'application/xml', 'x-ms-error-code': 'AuthenticationFailed' },
      body: '<Error><Code>AuthenticationFailed</Code></Error>',
    }),
    heals: [],
  },
];
