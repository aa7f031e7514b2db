import { deflateRawSync } from 'node:zlib';
import { packRepeated, writeZip, type ZipEntry } from './zip-writer.ts';

/** An archive that means harm, and what has to become of it. */
export interface HostileArchive {
  readonly what: string;
  /** Builds it around files that are no usage, so that it can be small or large. */
  readonly build: (filler: readonly ZipEntry[]) => Uint8Array;
  /** The run's gap; `null` where its one request is to be counted all the same. */
  readonly gap: 'unreadable' | 'too-large' | 'no-usage-file' | 'empty-usage-file' | null;
}

const PATH = 'agent/token_usage.jsonl';
const MIB = 1024 * 1024;

/** One request of an hour that the tests' runs have, in a file of its own. */
const RECORD = `${JSON.stringify({
  timestamp: '2026-08-10T02:00:00Z',
  request_id: 'one',
  provider: 'anthropic',
  model: 'claude-sonnet-4-6',
  input_tokens: 1,
  output_tokens: 1,
})}\n`;

const bomb = packRepeated('\0', 256 * MIB);
const manyLines = packRepeated('{"input_tokens":1}\n', 23 * MIB);
const manyRejects = packRepeated('x\n', 23 * MIB);
const blankLines = packRepeated('\n', 23 * MIB);
const manyLongLines = packRepeated(`${'x'.repeat(MIB)}\n`, 23 * MIB);
const nothing = packRepeated('', 0);
const entries = (count: number): ZipEntry[] =>
  Array.from({ length: count }, (_, index) => ({ path: `logs/${index}.png`, ...nothing }));
const own = (entry: Partial<ZipEntry>): ((filler: readonly ZipEntry[]) => Buffer) => {
  return (filler) => writeZip([...filler, { path: PATH, content: RECORD, ...entry }]);
};
const withBytes =
  (change: (zip: Buffer) => Buffer) =>
  (filler: readonly ZipEntry[]): Buffer =>
    change(own({})(filler));

export const HOSTILE_ARCHIVES: readonly HostileArchive[] = [
  { what: 'an honest bomb', build: own(bomb), gap: 'too-large' },
  { what: 'a bomb that tells 100 bytes', build: own({ ...bomb, size: 100 }), gap: 'unreadable' },
  {
    what: 'a bomb of as many bytes as are allowed, in two files',
    build: (filler) =>
      writeZip([...filler, { path: PATH, ...blankLines }, { path: `x/${PATH}`, ...blankLines }]),
    gap: 'too-large',
  },
  { what: 'more records than are held', build: own(manyLines), gap: 'too-large' },
  { what: 'more broken lines than are held', build: own(manyRejects), gap: 'too-large' },
  { what: 'nothing but line ends', build: own(blankLines), gap: 'empty-usage-file' },
  { what: 'nothing but lines of a megabyte', build: own(manyLongLines), gap: 'unreadable' },
  { what: 'a size that it does not have', build: own({ size: 0xfffffffe }), gap: 'too-large' },
  {
    what: 'an archive in an archive',
    build: (filler) => writeZip([...filler, { path: 'usage.zip', content: own({})([]) }]),
    gap: 'no-usage-file',
  },
  { what: 'an archive as its records', build: own({ content: own({})([]) }), gap: 'unreadable' },
  {
    what: 'a hundred entries that are one bomb',
    build: (filler) =>
      writeZip([
        { path: PATH, ...blankLines },
        ...filler,
        ...Array.from({ length: 99 }, (_, index) => ({
          path: `${index}/${PATH}`,
          ...blankLines,
          overlapsFirst: true,
        })),
      ]),
    gap: 'too-large',
  },
  {
    what: '90,000 entries',
    build: (filler) => own({})([...filler, ...entries(90_000)]),
    gap: null,
  },
  {
    what: 'more than 100,000 entries',
    build: (filler) => own({})([...filler, ...entries(100_000)]),
    gap: 'too-large',
  },
  {
    what: 'the form of archives over 4 GiB',
    build: (filler) => writeZip([...filler, { path: PATH, content: RECORD }], { zip64: true }),
    gap: null,
  },
  { what: 'an encrypted entry', build: own({ flags: 1 }), gap: 'unreadable' },
  { what: 'an absolute path', build: own({ path: `/tmp/${PATH}` }), gap: 'unreadable' },
  {
    what: 'a path to the folder above',
    build: own({ path: `../../${PATH}` }),
    gap: 'unreadable',
  },
  { what: 'a link', build: own({ content: '/etc/passwd', mode: 0o120777 }), gap: 'unreadable' },
  {
    what: 'two entries of one name',
    build: (filler) => own({})([...filler, { path: PATH, content: RECORD }]),
    gap: null,
  },
  { what: 'a wrong checksum', build: own({ crc: 7 }), gap: 'unreadable' },
  {
    what: 'data that cannot be unpacked',
    build: own({ packed: deflateRawSync(Buffer.from(RECORD)).fill(0xff) }),
    gap: 'unreadable',
  },
  {
    what: 'no end',
    build: withBytes((zip) => zip.subarray(0, zip.length - 30)),
    gap: 'unreadable',
  },
  {
    what: 'bytes after its end',
    build: withBytes((zip) => Buffer.concat([zip, Buffer.alloc(1000, 'x')])),
    gap: null,
  },
];
