import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArtifact } from '../../src/collect/decode-artifact.ts';
import { ArchiveError } from '../../src/sources/archive-error.ts';
import type { ArchiveFile } from '../../src/domain/artifact.ts';
import { readArchive, readLargeArchive } from '../../src/sources/archive.ts';
import { writeZip, type ZipEntry } from '../hostile/zip-writer.ts';
import { CASES } from './cases.ts';

const isWanted = (path: string): boolean => path.endsWith('.jsonl');

/** What becomes of an archive: the bytes it gives, or the reason it gives none. */
async function outcomeOf(reading: Promise<readonly ArchiveFile[]>): Promise<number | string> {
  try {
    return (await reading).reduce((sum, { bytes }) => sum + bytes.length, 0);
  } catch (error) {
    return error instanceof ArchiveError ? error.reason : `not an ArchiveError: ${String(error)}`;
  }
}

const isSound = (outcome: number | string): boolean =>
  typeof outcome === 'number' || outcome === 'unreadable' || outcome === 'too-large';

const number = fc.oneof(
  fc.nat(400),
  fc.constantFrom(0, 1, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff),
);
const entry: fc.Arbitrary<ZipEntry> = fc.record(
  {
    path: fc.oneof(
      fc.constantFrom('a.jsonl', 'b/a.jsonl', '../a.jsonl', '/a.jsonl', 'x.txt', 'd/', ''),
      fc.string({ maxLength: 8 }).map((name) => `${name}.jsonl`),
    ),
    content: fc.string({ maxLength: 40 }),
    size: number,
    crc: number,
    flags: fc.constantFrom(0, 1, 8, 0x800, 0xffff),
    overlapsFirst: fc.boolean(),
    packed: fc.uint8Array({ maxLength: 20 }),
  },
  { requiredKeys: ['path', 'content'] },
);
const lying = fc
  .tuple(fc.array(entry, { maxLength: 4 }), fc.boolean())
  .map(([entries, zip64]) => writeZip(entries, { zip64 }));

/** Single bytes, and numbers of four and eight, changed; the rest cut off or put twice. */
const change = fc.tuple(fc.nat(), fc.constantFrom('byte', 'word', 'long', 'cut', 'twice'), number);
const damaged = fc
  .tuple(lying, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([zip, changes]) => changes.reduce(damage, zip));

function damage(zip: Buffer, [where, how, value]: readonly [number, string, number]): Buffer {
  const at = where % Math.max(1, zip.length);
  if (how === 'cut') return zip.subarray(0, at);
  if (how === 'twice') return Buffer.concat([zip.subarray(0, at), zip]);
  const bytes = Buffer.alloc(how === 'byte' ? 1 : how === 'word' ? 4 : 8);
  bytes.writeUInt8(value & 0xff);
  if (how !== 'byte') bytes.writeUInt32LE(value);
  const copy = Buffer.from(zip);
  bytes.copy(copy, at);
  return copy;
}

const bytes = fc.oneof(
  { weight: 3, arbitrary: lying },
  { weight: 5, arbitrary: damaged },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
);

describe('an archive of any bytes', () => {
  it('gives files or a reason, and the same in memory and through a file', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(bytes, async (zip) => {
        const outcome = await outcomeOf(readArchive(zip, isWanted));
        seen.add(typeof outcome === 'number' ? 'read' : outcome);
        expect(outcome).toSatisfy(isSound);
        expect(await outcomeOf(readLargeArchive(new Blob([Buffer.from(zip)]), isWanted))).toBe(
          outcome,
        );
      }),
      { numRuns: CASES },
    );
    expect([...seen].toSorted()).toEqual(['read', 'too-large', 'unreadable']);
  });

  const found = new URL('../fixtures/hostile/archives/', import.meta.url);
  it.each(readdirSync(found).filter((name) => name.endsWith('.zip')))(
    'that failed once, %s, does so no more',
    async (name) => {
      const zip = readFileSync(new URL(name, found));
      expect(await outcomeOf(readArchive(zip, isWanted))).toSatisfy(isSound);
      const files = await readArchive(zip, isWanted).catch(() => []);
      const decoded = decodeArtifact({ files, isArchive: true }, 'usage');
      expect(decoded?.files ?? []).toHaveLength(files.length);
    },
  );
});
