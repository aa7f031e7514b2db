import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import type { DecodedArtifact } from '../domain/decoded-artifact.ts';
import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import type { Tokens } from '../domain/tokens.ts';
import type {
  RecordedPrice,
  SessionRef,
  PricingModifiers,
  UsageRecord,
} from '../domain/usage-record.ts';

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
const FORMAT = 3;

/** Larger entries are not kept: at some 40 bytes a record, packed, they would fill the folder. */
const MAX_RECORDS = 200_000;

/** An entry that unpacks to more is none of ours: `MAX_RECORDS` of 1 KB. Bytes. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const tokenCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = v.optional(tokenCount);
const amount = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)));
const half = v.pipe(v.number(), v.safeInteger());
/** Milliseconds since 1970, as far as a Date reaches. */
const time = v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const instant = v.pipe(
  time,
  v.transform((ms) => new Date(ms)),
);

const UNKNOWN = {
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
  unsplit: count,
} satisfies FieldsOf<Tokens>;

const identity = v.object({ high: half, low: half });
const text = v.optional(v.string());
const flag = v.optional(v.boolean());

const modifiersFields = {
  speed: v.optional(v.literal('fast')),
  tier: v.optional(v.picklist(['batch', 'priority'])),
  region: v.optional(v.literal('us')),
} satisfies FieldsOf<PricingModifiers>;

const agentRef = v.object({ id: v.string(), run: v.optional(v.string()) });

const sessionFields = {
  id: v.optional(identity),
  message: v.optional(identity),
  isSidechain: flag,
  hasRequest: flag,
  agent: v.optional(agentRef),
} satisfies FieldsOf<SessionRef>;

const recordedPriceFields = {
  usd: v.pipe(v.number(), v.finite(), v.minValue(0)),
  isComplete: v.boolean(),
} satisfies FieldsOf<RecordedPrice>;

const recordFields = {
  grain: v.picklist(['request', 'agent', 'session', 'run']),
  at: v.optional(time),
  provider: v.string(),
  model: text,
  tokens: v.pipe(
    v.object(tokenFields),
    v.transform((told): Tokens => ({ ...UNKNOWN, ...told })),
  ),
  reportedCostUsd: amount,
  recordedPrice: v.optional(v.nullable(v.object(recordedPriceFields))),
  durationMs: amount,
  identity,
  producer: text,
  modifiers: v.optional(v.object(modifiersFields)),
  isPartial: flag,
  isFloor: flag,
  session: v.optional(v.object(sessionFields)),
} satisfies FieldsOf<UsageRecord>;

const runAgentFields = {
  id: v.string(),
  attempt: v.number(),
  name: v.optional(v.string()),
  stage: v.optional(v.string()),
  model: v.optional(v.string()),
  state: v.picklist(['running', 'done', 'error', 'unknown']),
  tokens: v.optional(tokenCount),
} satisfies FieldsOf<RunAgent>;

const agentRunFields = {
  id: v.string(),
  name: v.optional(v.string()),
  session: v.optional(identity),
  status: v.optional(v.string()),
  startedAt: v.optional(instant),
  durationMs: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  totalTokens: v.optional(tokenCount),
  stages: v.array(v.string()),
  agents: v.array(v.object(runAgentFields)),
} satisfies FieldsOf<AgentRun>;

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
      agentRuns: v.array(v.object(agentRunFields)),
      agentNames: v.array(v.tuple([v.string(), v.string()])),
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
      agentRuns: file.agentRuns.map((run) => ({ ...run, startedAt: run.startedAt?.getTime() })),
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
