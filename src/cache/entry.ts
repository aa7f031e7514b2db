import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import type { DecodedArtifact } from '../domain/decoded-artifact.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';

/** What an entry belongs to; one that says anything else is foreign or old. */
export interface EntryKey {
  readonly artifactId: number;
  /** Everything that decides what decoding gives, beside the artifact's bytes. */
  readonly madeWith: string;
}

/**
 * Raised when entries change their form, or when decoders or list prices change what is
 * decoded from the same bytes without a new version of the program.
 */
const FORMAT = 1;

/** Larger entries are not kept: at some 40 bytes a record, packed, they would fill the folder. */
const MAX_RECORDS = 200_000;

/** An entry that unpacks to more is none of ours: `MAX_RECORDS` of 1 KB. Bytes. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const count = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const amount = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)));
const half = v.pipe(v.number(), v.safeInteger());
/** Milliseconds since 1970, as far as a Date reaches. */
const instant = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-8.64e15),
  v.maxValue(8.64e15),
  v.transform((time) => new Date(time)),
);

const NOT_TOLD = {
  uncachedInput: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
  output: undefined,
};
/** Every field of a type: one that is added there and not here does not compile. */
type FieldsOf<T> = Record<keyof T, unknown>;

const tokenFields = {
  uncachedInput: count,
  cacheRead: count,
  cacheWrite: count,
  cacheWrite1h: count,
  output: count,
} satisfies FieldsOf<Tokens>;

const recordFields = {
  grain: v.picklist(['request', 'agent', 'session', 'run']),
  at: v.optional(instant),
  provider: v.string(),
  model: v.optional(v.string()),
  tokens: v.pipe(
    v.object(tokenFields),
    v.transform((told): Tokens => ({ ...NOT_TOLD, ...told })),
  ),
  reportedCostUsd: amount,
  durationMs: amount,
  identity: v.object({ high: half, low: half }),
  writer: v.optional(v.string()),
} satisfies FieldsOf<UsageRecord>;

const entrySchema = v.object({
  format: v.literal(FORMAT),
  artifactId: v.number(),
  madeWith: v.string(),
  isArchive: v.boolean(),
  files: v.array(
    v.object({
      path: v.string(),
      isUsage: v.boolean(),
      isEmpty: v.boolean(),
      records: v.array(v.object(recordFields)),
      rejects: v.array(
        v.object({
          reason: v.picklist([
            'malformed',
            'not-an-object',
            'missing-tokens',
            'negative',
            'not-a-number',
            'implausible',
            'too-long',
          ]),
          line: v.pipe(v.number(), v.integer(), v.minValue(1)),
        }),
      ),
    }),
  ),
});

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Writes what decoding gave as packed JSON; undefined when it is too much to keep. */
export async function writeEntry(
  key: EntryKey,
  { files, isArchive }: DecodedArtifact,
): Promise<Uint8Array | undefined> {
  const size = files.reduce(
    (sum, { records, rejects }) => sum + records.length + rejects.length,
    0,
  );
  if (size > MAX_RECORDS) return undefined;
  const entry = {
    format: FORMAT,
    ...key,
    isArchive,
    files: files.map((file) => ({
      ...file,
      records: file.records.map((record) => ({ ...record, at: record.at?.getTime() })),
    })),
  };
  return pack(JSON.stringify(entry));
}

/**
 * Reads an entry; undefined when it is another key's or of another form. Rejects bytes
 * that are no packed JSON: gzip's checksum finds what was cut or changed.
 */
export async function readEntry(
  key: EntryKey,
  bytes: Uint8Array,
): Promise<DecodedArtifact | undefined> {
  const text = await unpack(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
  const { success, output } = v.safeParse(entrySchema, JSON.parse(text.toString('utf8')));
  if (!success) return undefined;
  const isOurs = output.artifactId === key.artifactId && output.madeWith === key.madeWith;
  return isOurs ? { files: output.files, isArchive: output.isArchive } : undefined;
}
