import { BlobFaultError, type BlobAnswer, type BlobLink } from './blob-link.ts';
import type { ByteSource, ByteSpan } from './byte-source.ts';
import { MAX_DIRECTORY_BYTES } from './zip-directory.ts';

/** Holds the directory of 2,000 files, and with it that of most archives. Bytes. */
const TAIL_BYTES = 256 * 1024;

/** The most that is taken ahead in one request, and so held in memory. Bytes. */
const MAX_AHEAD_BYTES = 4 * 1024 * 1024;

/** Between two wanted parts, cheaper to read over than to ask once more. Bytes. */
const MAX_HOLE_BYTES = 64 * 1024;

/** More than 100 files take; only an archive that is made to be slow needs more. */
const MAX_REQUESTS = 256;

/** `PK\5\6`, by which the end of an archive is known (APPNOTE.TXT 6.3.10, 4.3.16). */
const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 5, 6]);

/** The content cannot be read in parts, or is better not: it has to be taken as a whole. */
export class NoRangesError extends Error {
  /** The whole, where the store gave it in place of a part. */
  readonly whole: BlobAnswer | undefined;
  constructor(message: string, whole?: BlobAnswer) {
    super(message);
    this.whole = whole;
  }
}

/** A part of the content, held in memory. */
interface Block {
  readonly from: number;
  readonly bytes: Buffer;
  /** Size of the whole content, as the answer gave it. */
  readonly total: number;
}

/**
 * Reads an archive in parts: its end at once, then what is expected in as few requests as
 * can be. Only the forms `bytes=a-b` are asked for, as Azure knows no other that names an
 * end (learn.microsoft.com, "Specifying the range header for Blob service", 2026-08).
 *
 * `listedSize` only says where the end may be; the answers give the true size. Throws
 * NoRangesError, ArchiveError, GoneError, or the error of a fresh link.
 */
export async function openRanges(link: BlobLink, listedSize: number): Promise<ByteSource> {
  let requests = 0;
  let moved = 0;

  async function take(from: number, to: number, size: number): Promise<Block> {
    requests += 1;
    moved += to - from;
    if (requests > MAX_REQUESTS || moved > 2 * size) {
      throw new NoRangesError('the parts come to more than the whole');
    }
    return link.twice('a part of it', () => takePart(link, from, to));
  }

  const takeTail = (size: number): Promise<Block> =>
    take(Math.max(0, size - TAIL_BYTES), size, size);
  let tail = await takeTail(listedSize);
  const size = tail.total;
  if (tail.from + tail.bytes.length < size) tail = await takeTail(size);
  if (!tail.bytes.includes(END_OF_DIRECTORY)) {
    throw new NoRangesError('it does not end as an archive does');
  }
  let ahead: Block | undefined;
  let expected: readonly ByteSpan[] | undefined;

  /** Before the files are known, what is missing is the rest of a long directory. */
  async function takeDirectory(from: number): Promise<Block> {
    const rest = await take(from, tail.from, size);
    return { ...rest, bytes: Buffer.concat([rest.bytes, tail.bytes]) };
  }

  return {
    size,
    async read(offset, length) {
      const end = Math.min(offset + length, size);
      const held = [tail, ahead].find((block) => block !== undefined && holds(block, offset, end));
      if (held !== undefined) return held.bytes.subarray(offset - held.from, end - held.from);
      if (expected === undefined && size - offset <= MAX_DIRECTORY_BYTES + TAIL_BYTES) {
        tail = await takeDirectory(offset);
        return tail.bytes.subarray(0, end - offset);
      }
      const wanted = Math.min(endOfExpected(expected ?? [], offset), offset + MAX_AHEAD_BYTES);
      ahead = await take(offset, Math.min(size, Math.max(end, wanted)), size);
      return ahead.bytes.subarray(0, end - offset);
    },
    expect(spans) {
      expected = spans.toSorted((a, b) => a.from - b.from);
    },
  };
}

function holds({ from, bytes }: Block, start: number, end: number): boolean {
  return start >= from && end <= from + bytes.length;
}

/** Where the reading that begins at `offset` ends when near parts are taken with it. */
function endOfExpected(spans: readonly ByteSpan[], offset: number): number {
  let end = offset;
  for (const { from, to } of spans) {
    if (to > end && from <= end + (end === offset ? 0 : MAX_HOLE_BYTES)) end = to;
  }
  return end;
}

async function takePart(link: BlobLink, from: number, to: number): Promise<Block> {
  const answer = await link.get(`bytes=${from}-${to - 1}`);
  if (answer.status === 200) throw new NoRangesError('the blob store knows no ranges', answer);
  if (answer.status !== 206) {
    await answer.cancel();
    if (answer.status === 416) throw new NoRangesError('it is smaller than listed');
    throw new BlobFaultError(`the blob store answered ${answer.status}`);
  }
  const [, first, last, total] =
    /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? [];
  if (Number(first) !== from || !(Number(last) >= from && Number(last) < to)) {
    await answer.cancel();
    throw new BlobFaultError('the blob store gave another part');
  }
  const bytes = Buffer.alloc(Number(last) + 1 - from);
  let filled = 0;
  for await (const part of answer.body) {
    if (filled + part.length > bytes.length) throw new BlobFaultError('the part is too long');
    bytes.set(part, filled);
    filled += part.length;
  }
  if (filled < Math.min(to, Number(total)) - from) {
    throw new BlobFaultError('the part is too short');
  }
  return { from, bytes, total: Number(total) };
}
