import { describe, expect, it } from 'vitest';
import type {
  FakeGitHubOptions,
  InterceptedRequest,
  PlayedAnswer,
} from '../../src/demo/fake-github.ts';
import type { ArtifactState } from '../../src/demo/repository-state.ts';
import type { ArchiveFile } from '../../src/domain/artifact.ts';
import type { GitHubSourceOptions } from '../../src/sources/github.ts';
import { zip } from '../support/collect-from.ts';
import { listAll, sourceOf, type TestSource } from './read-from.ts';
import { storedArchive, type StoredFile } from './stored-archive.ts';

const MIB = 1024 * 1024;
const USAGE = Buffer.from('{"model":"a"}\n'.repeat(6_000));
const isWanted = (path: string): boolean => path.endsWith('token-usage.jsonl');
const noise = (count: number, size: number): StoredFile[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `sandbox/screenshots/page-${String(index).padStart(6, '0')}.png`,
    content: size,
  }));
const usageFile: StoredFile = { path: 'logs/token-usage.jsonl', content: USAGE };
/** Six megabytes in which the wanted file lies in the middle. */
const archive = storedArchive([...noise(3, MIB), usageFile, ...noise(3, MIB)]);

interface Reading extends TestSource {
  /** The files read, or the gap. */
  readonly told: readonly ArchiveFile[] | string;
  /** Requests for a link, and blob requests as `status: bytes`. */
  readonly links: number;
  readonly blobs: readonly string[];
  readonly bytes: number;
}

async function read(
  artifact: Partial<ArtifactState>,
  server: FakeGitHubOptions = {},
  options: Partial<GitHubSourceOptions> = {},
): Promise<Reading> {
  const started = await sourceOf([artifact], server, options);
  const [listed] = await listAll(started);
  if (listed === undefined) throw new Error('The fake GitHub lists no artifact.');
  const result = await started.source.readArtifact(listed, isWanted);
  const blobs = started.gitHub.requests.filter((request) => request.server === 'blob');
  return {
    ...started,
    told: 'gap' in result ? result.gap : result.files,
    links: started.gitHub.requests.filter(({ path }) => path.endsWith('/zip')).length,
    blobs: blobs.map(({ status }) => String(status)),
    bytes: blobs.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Plays the answers given to the blob requests, one after the other; undefined is an honest one. */
function playing(
  ...answers: readonly ((request: InterceptedRequest) => PlayedAnswer | 'destroy' | undefined)[]
): FakeGitHubOptions {
  let asked = 0;
  return {
    intercept: (request) => {
      if (request.server === 'api') return undefined;
      asked += 1;
      return answers[asked - 1]?.(request);
    },
  };
}

const honest = (): undefined => undefined;
const status = (code: number) => (): PlayedAnswer => ({ status: code, body: 'no' });
/** A server without ranges: it always gives the whole. */
const whole = (): PlayedAnswer => ({ status: 200, body: archive });
/** The part that was asked for, changed. */
function part(change: (bytes: Buffer) => Buffer, delivery: Partial<PlayedAnswer> = {}) {
  return ({ headers }: InterceptedRequest): PlayedAnswer => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    const bytes = Buffer.from(archive.subarray(Number(from), Number(to) + 1));
    return {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${to}/${archive.length}` },
      body: change(bytes),
      ...delivery,
    };
  };
}

const USAGE_ONLY = [{ path: 'logs/token-usage.jsonl', bytes: USAGE }];
function plain(told: Reading['told']): unknown {
  if (typeof told === 'string') return told;
  return told.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes) }));
}

describe('a large archive', () => {
  it('of 300 MB and 2,000 files costs at most 4 blob requests and 1% of its bytes', async () => {
    const content = storedArchive([...noise(1_000, 150_000), usageFile, ...noise(1_000, 150_000)]);
    expect(content.length).toBeGreaterThan(300_000_000);
    const { told, blobs, bytes, links } = await read({ content });
    expect(plain(told)).toEqual(USAGE_ONLY);
    expect(links).toBe(1);
    expect(blobs).toEqual(['206', '206']);
    expect(bytes).toBeLessThan(content.length / 100);
  });

  it('with a directory longer than its tail costs one request more', async () => {
    const content = storedArchive([...noise(10_000, 1_000), usageFile]);
    const { told, blobs } = await read({ content });
    expect(plain(told)).toEqual(USAGE_ONLY);
    expect(blobs.length).toBeLessThanOrEqual(3);
  });

  it('takes files that lie near each other with one request', async () => {
    const content = storedArchive([
      ...noise(3, MIB),
      { path: 'a/token-usage.jsonl', content: USAGE },
      ...noise(1, 1_000),
      { path: 'b/token-usage.jsonl', content: USAGE },
      ...noise(3, MIB),
      { path: 'c/token-usage.jsonl', content: 9 * MIB },
      ...noise(1, MIB),
    ]);
    const { told, blobs } = await read({ content });
    expect(told).toHaveLength(3);
    expect(blobs).toHaveLength(1 + 1 + 1); // tail, a with b, c
  });

  it('gives the same in memory, in parts and through a file', async () => {
    const files = {
      'notes.txt': 'no',
      'a/token-usage.jsonl': USAGE.toString(),
      'b/token-usage.jsonl': '',
    };
    const small = zip(files);
    const large = storedArchive([
      ...noise(5, MIB),
      ...Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) })),
    ]);
    const ways = [
      await read({ content: small }),
      await read({ content: large }),
      await read({ content: large, sizeInBytes: 1_000 }),
    ];
    expect(ways.map(({ blobs }) => blobs)).toEqual([['200'], ['206'], ['200']]);
    expect(plain(ways[1]?.told ?? '')).toEqual(plain(ways[0]?.told ?? ''));
    expect(plain(ways[2]?.told ?? '')).toEqual(plain(ways[0]?.told ?? ''));
  });

  it('of which the list tells the wrong size is read all the same', async () => {
    const longer = await read({ content: archive, sizeInBytes: 5 * MIB });
    expect(plain(longer.told)).toEqual(USAGE_ONLY);
    expect(longer.blobs).toEqual(['206', '206', '206']);
    const shorter = await read({ content: archive, sizeInBytes: archive.length + 1_000 });
    expect(plain(shorter.told)).toEqual(USAGE_ONLY);
    const much = await read({ content: archive, sizeInBytes: 50 * MIB });
    expect(plain(much.told)).toEqual(USAGE_ONLY);
    expect(much.blobs).toEqual(['416', '200']);
  });

  it('that is none, but a file uploaded as it is, is taken whole', async () => {
    const content = Buffer.alloc(5 * MIB, 'x');
    const { told, blobs } = await read({ content, name: 'token-usage.jsonl' });
    expect(plain(told)).toEqual([{ path: 'token-usage.jsonl', bytes: content }]);
    expect(blobs).toEqual(['206', '200']);
  });
});

describe('a blob store that does less than it should', () => {
  it.each([
    ['knows no ranges', [whole], 1, ['200']],
    ['knows ranges only at first', [honest, whole], 1, ['206', '200']],
    ['breaks a part off', [part((bytes) => bytes, { breaksAfter: 99 })], 1, ['206', '206', '206']],
    ['closes the connection', [() => 'destroy' as const], 1, ['null', '206', '206']],
    ['is busy for a moment', [status(503)], 1, ['503', '206', '206']],
    ['gives less than it says', [part((bytes) => bytes.subarray(9))], 1, ['206', '206', '206']],
    [
      'gives more than was asked for',
      [part((bytes) => Buffer.concat([bytes, bytes]))],
      1,
      ['206', '206', '206'],
    ],
    ['finds the link expired at first', [status(403)], 2, ['403', '206', '206']],
    ['finds the link expired in between', [honest, status(403)], 2, ['206', '403', '206']],
  ])('%s: the files are read', async (_name, answers, links, blobs) => {
    const reading = await read({ content: archive }, playing(...answers));
    expect(plain(reading.told)).toEqual(USAGE_ONLY);
    expect(reading.links).toBe(links);
    expect(reading.blobs).toEqual(blobs);
  });

  const always = (answer: (request: InterceptedRequest) => PlayedAnswer): FakeGitHubOptions => ({
    intercept: (request) => (request.server === 'blob' ? answer(request) : undefined),
  });
  it.each([
    ['always breaks off', always(part((bytes) => bytes, { breaksAfter: 9 })), 'unreadable', 2],
    ['refuses fresh links', always(status(403)), 'unreadable', 3],
    ['has lost the artifact', always(status(404)), 'expired', 1],
    ['fails', always(status(500)), 'unreadable', 2],
  ])('%s: a gap after few requests', async (_name, server, gap, most) => {
    const { told, blobs } = await read({ content: archive }, server);
    expect(told).toBe(gap);
    expect(blobs.length).toBeLessThanOrEqual(most);
  });

  const small = zip({ 'logs/token-usage.jsonl': USAGE.toString() });
  const torn = (): PlayedAnswer => ({ status: 200, body: small, breaksAfter: 60 });
  it.each([
    ['closes the connection', () => 'destroy' as const],
    ['breaks off', torn],
    ['announces more than it sends', () => ({ ...torn(), headers: { 'content-length': '99999' } })],
    ['is busy', status(503)],
    ['has had enough', status(429)],
  ])('%s once, of a small archive: asked once more', async (_name, fault) => {
    const { told, links, blobs } = await read({ content: small }, playing(fault));
    expect(plain(told)).toEqual(USAGE_ONLY);
    expect([links, blobs]).toEqual([1, [expect.any(String), '200']]);
    const always = await read({ content: small }, playing(fault, fault, fault));
    expect(always.told).toBe('unreadable');
    expect(always.blobs).toHaveLength(2);
    expect(always.infos.join()).toContain('it did not arrive whole, twice');
  });

  it.each([
    ['half of it', USAGE.subarray(0, USAGE.length / 2)],
    ['nothing', Buffer.alloc(0)],
  ])(
    'gives %s of a file that has no checksum: a gap, not a part of the numbers',
    async (_name, body) => {
      const cut = (): PlayedAnswer => ({ status: 200, body });
      const file = { content: USAGE, name: 'token-usage.jsonl' };
      expect((await read(file, playing(cut))).told).toHaveLength(1);
      const { told, infos } = await read(file, playing(cut, cut));
      expect(told).toBe('unreadable');
      expect(infos.join()).toContain(`${body.length} bytes of ${USAGE.length}`);
    },
  );

  it.each([
    ['to itself, for ever', 'self', 'redirected 4 times'],
    ['to the metadata of a cloud', 'http://169.254.169.254/x?sig=SECRET', 'link-local address'],
    ['to a file', 'file:///etc/passwd?sig=SECRET', 'no https link'],
    ['to no address', '//?sig=SECRET', 'no address'],
    ['as a user', 'http://me:SECRET@127.0.0.1/', 'names a user'],
  ])('redirects %s: a gap', async (_name, location, words) => {
    const { told, infos, blobs } = await read(
      { content: small },
      always(({ path, query }) => ({
        status: 302,
        headers: {
          location:
            location === 'self' ? `${path}?${new URLSearchParams(query).toString()}` : location,
        },
      })),
    );
    expect(told).toBe('unreadable');
    expect(infos.join()).toContain(words);
    expect(infos.join()).not.toMatch(/SECRET|sig=/);
    expect(blobs.length).toBeLessThanOrEqual(4);
  });

  it.each([
    ['http://169.254.169.254/latest?sig=SECRET', 'link-local address'],
    ['file:///etc/passwd?sig=SECRET', 'no https link'],
    ['//?sig=SECRET', 'no address'],
  ])('is not asked at all where the link is %s', async (location, words) => {
    const { told, infos, blobs } = await read(
      { content: small },
      {
        intercept: ({ path }) =>
          path.endsWith('/zip') ? { status: 302, headers: { location } } : undefined,
      },
    );
    expect([told, blobs]).toEqual(['unreadable', []]);
    expect(infos.join()).toContain(words);
    expect(infos.join()).not.toContain('SECRET');
  });

  it('has its signatures masked', async () => {
    const masked: string[] = [];
    const mask = (secret: string): void => void masked.push(secret);
    const { gitHub } = await read({ content: small }, playing(status(403)), { mask });
    const used = gitHub.requests
      .map(({ query }) => query['sig'])
      .filter((sig) => sig !== undefined);
    expect(used).toHaveLength(2);
    expect(masked).toEqual(expect.arrayContaining(used));
  });

  it('expires the link of a small archive: one fresh link', async () => {
    const content = zip({ 'logs/token-usage.jsonl': USAGE.toString() });
    const { told, links, blobs } = await read({ content }, playing(status(403)));
    expect(plain(told)).toEqual(USAGE_ONLY);
    expect([links, blobs]).toEqual([2, ['403', '200']]);
  });

  it('never costs the requests that are kept for publishing', async () => {
    const rateLimit = { limit: 1_000, remaining: 27, resetAt: new Date('2026-08-10T13:00:00Z') };
    const { told, links } = await read(
      { content: archive },
      { rateLimit, ...playing(status(403)) },
    );
    expect([told, links]).toEqual(['rate-limit', 1]);
  });

  const stallTimeout = { bytes: 1_024, ms: 100, pauseMs: 1 };
  const slow = { msPerByte: 10 };
  it.each([
    ['of a small archive', { sizeInBytes: 1_000 }, () => ({ ...whole(), ...slow })],
    ['of a large archive', {}, part((bytes) => bytes, slow)],
  ])('trickles the bytes %s: a gap, without a second try', async (_name, changes, trickle) => {
    const artifact = { content: archive, ...changes };
    const { told, blobs, infos } = await read(artifact, always(trickle), { stallTimeout });
    expect(told).toBe('unreadable');
    expect(blobs).toHaveLength(1);
    expect(infos.join()).toContain('less than 1 KiB in 0.1 s');
  });

  it('trickles until the time budget ends: a gap of its own', async () => {
    const server = always(part((bytes) => bytes, slow));
    const { told } = await read({ content: archive }, server, { signal: AbortSignal.timeout(300) });
    expect(told).toBe('time-budget');
  });

  it('sends more than was announced: read through a file, not into memory', async () => {
    const { told } = await read({ content: archive, sizeInBytes: 10 }, playing(whole));
    expect(plain(told)).toEqual(USAGE_ONLY);
  });
});

describe('a hostile large archive', () => {
  const changed = (change: (copy: Buffer) => void): Buffer => {
    const copy = Buffer.from(archive);
    change(copy);
    return copy;
  };
  const directoryAt = archive.length - 22 - 7 * 46 - 6 * 33 - 22;
  it.each([
    [
      'with a wrong checksum',
      changed((copy) => copy.fill(1, 3 * MIB + 300, 3 * MIB + 400)),
      'unreadable',
    ],
    ['torn at its end', archive.subarray(0, -30), 'unreadable'],
    [
      'whose directory is said to be longer than may be',
      Buffer.concat([
        Buffer.alloc(20 * MIB),
        changed((copy) => copy.writeUInt32LE(18 * MIB, copy.length - 10)).subarray(-22),
      ]),
      'too-large',
    ],
    [
      'that says its directory begins elsewhere',
      changed((copy) => copy.writeUInt32LE(7, copy.length - 6)),
      'read',
    ],
    [
      'that says its file is longer than the archive',
      changed((copy) => {
        const at = copy.indexOf('logs/token-usage.jsonl', directoryAt) - 46;
        copy.writeUInt32LE(20 * MIB, at + 20);
        copy.writeUInt32LE(20 * MIB, at + 24);
      }),
      'unreadable',
    ],
  ])('%s is told or read, never trusted', async (_name, content, expected) => {
    const { told, bytes } = await read({ content });
    expect(typeof told === 'string' ? told : 'read').toBe(expected);
    expect(bytes).toBeLessThanOrEqual(3 * content.length);
  });

  it('of more entries than may be is a gap', async () => {
    const content = storedArchive([...noise(100_001, 0), usageFile]);
    const { told, blobs } = await read({ content });
    expect(told).toBe('too-large');
    expect(blobs.length).toBeLessThanOrEqual(2);
  });
});
