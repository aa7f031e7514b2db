import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import type { DecodedArtifact } from '../domain/decoded-artifact.ts';
import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import { UNKNOWN_TOKENS, type Tokens } from '../domain/tokens.ts';
import {
  isPlausibleInstant,
  MAX_COST_USD,
  MAX_DURATION_MS,
  MAX_REQUEST_TOKENS,
  MAX_RUN_TOKENS,
  MAX_TEXT_LENGTH,
} from '../domain/plausible.ts';
import {
  REJECT_REASONS,
  type PricingModifiers,
  type RecordedPrice,
  type SessionRef,
  type UsageRecord,
} from '../domain/usage-record.ts';

/** What an entry belongs to; an entry with another key is foreign or old. */
export interface EntryKey {
  readonly artifactId: number;
  /** Everything that decides what decoding gives, beside the artifact's bytes. */
  readonly madeWith: string;
}

/**
 * Raised when entries change their form, or when decoders change what is decoded from the
 * same bytes without a new version of the program.
 */
const FORMAT = 3;

/** As many records and rejected lines as are held of an artifact: none that is kept has more. */
const MAX_LINES = 50_000;

/** Larger entries are not kept, and one that unpacks to more is none of ours. Bytes. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

/** The decoders' bounds: whoever can write to the folder is a stranger too. */
const upTo = (most: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(most));
const tokenCount = v.pipe(upTo(MAX_RUN_TOKENS), v.safeInteger());
const count = v.optional(tokenCount);
const usd = v.optional(upTo(MAX_COST_USD));
const duration = v.optional(upTo(MAX_DURATION_MS));
const half = v.pipe(v.number(), v.safeInteger(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1));
/** Milliseconds since 1970. */
const time = v.pipe(v.number(), v.integer(), v.check(isPlausibleInstant));
/** Names inside archives may have 64 KB; no other text is kept at such length. */
const path = v.pipe(v.string(), v.maxLength(0xffff));
const name = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
const instant = v.pipe(
  time,
  v.transform((ms) => new Date(ms)),
);

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
const text = v.optional(name);
const flag = v.optional(v.boolean());

const modifiersFields = {
  speed: v.optional(v.picklist(['fast', 'other'])),
  tier: v.optional(v.picklist(['batch', 'priority', 'other'])),
  region: v.optional(v.literal('us')),
} satisfies FieldsOf<PricingModifiers>;

const agentRef = v.object({ id: name, run: text });

const sessionFields = {
  id: v.optional(identity),
  message: v.optional(identity),
  isSidechain: flag,
  hasRequest: flag,
  agent: v.optional(agentRef),
} satisfies FieldsOf<SessionRef>;

const recordedPriceFields = {
  usd: upTo(MAX_COST_USD),
  isComplete: v.boolean(),
  range: v.optional(v.object({ lowUsd: upTo(MAX_COST_USD), highUsd: upTo(MAX_COST_USD) })),
} satisfies FieldsOf<RecordedPrice>;

const tokens = v.pipe(
  v.object(tokenFields),
  v.transform((known): Tokens => ({ ...UNKNOWN_TOKENS, ...known })),
);

const recordFields = {
  grain: v.picklist(['request', 'agent', 'session', 'run']),
  at: v.optional(time),
  provider: name,
  model: text,
  tokens,
  otherTokens: v.optional(tokens),
  webSearches: count,
  reportedCostUsd: usd,
  recordedPrice: v.optional(v.nullable(v.object(recordedPriceFields))),
  durationMs: duration,
  identity,
  producer: text,
  modifiers: v.optional(v.object(modifiersFields)),
  isPartial: flag,
  isFloor: flag,
  session: v.optional(v.object(sessionFields)),
} satisfies FieldsOf<UsageRecord>;

const runAgentFields = {
  id: name,
  attempt: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  name: text,
  stage: text,
  model: text,
  state: v.picklist(['running', 'done', 'error', 'unknown']),
  tokens: v.optional(tokenCount),
} satisfies FieldsOf<RunAgent>;

const agentRunFields = {
  id: name,
  name: text,
  session: v.optional(identity),
  status: text,
  startedAt: v.optional(instant),
  durationMs: duration,
  totalTokens: v.optional(tokenCount),
  stages: v.array(name),
  agents: v.array(v.object(runAgentFields)),
} satisfies FieldsOf<AgentRun>;

/** A request that is counted has no more tokens than one can have. */
const record = v.pipe(
  v.object(recordFields),
  v.check(
    ({ grain, tokens }) =>
      grain !== 'request' || Object.values(tokens).every((one) => (one ?? 0) <= MAX_BUCKET_TOKENS),
  ),
);

/** Output and reasoning, which Gemini counts apart, are one bucket. */
const MAX_BUCKET_TOKENS = 2 * MAX_REQUEST_TOKENS;

const entrySchema = v.object({
  format: v.literal(FORMAT),
  artifactId: v.number(),
  madeWith: v.string(),
  isArchive: v.boolean(),
  files: v.array(
    v.object({
      path,
      isUsage: v.boolean(),
      isEmpty: v.boolean(),
      records: v.array(record),
      rejects: v.array(
        v.object({
          reason: v.picklist(REJECT_REASONS),
          line: v.pipe(v.number(), v.integer(), v.minValue(1)),
        }),
      ),
      agentRuns: v.array(v.object(agentRunFields)),
      agentNames: v.array(v.tuple([name, name])),
      evidence: count,
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
  if (linesOf(files) > MAX_LINES) return undefined;
  const entry = {
    format: FORMAT,
    ...key,
    isArchive,
    files: files.map((file) => ({
      ...file,
      agentRuns: file.agentRuns.map((run) => ({ ...run, startedAt: run.startedAt?.getTime() })),
    })),
  };
  const json = Buffer.from(JSON.stringify(entry));
  return json.length > MAX_UNPACKED_BYTES ? undefined : pack(json);
}

function linesOf(files: DecodedArtifact['files']): number {
  return files.reduce((sum, { records, rejects }) => sum + records.length + rejects.length, 0);
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
  return isOurs && linesOf(output.files) <= MAX_LINES
    ? { files: output.files, isArchive: output.isArchive }
    : undefined;
}
