import { MISSING_SPEND, type GapReason } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Run } from '../domain/run.ts';
import type { Reject, UsageRecord } from '../domain/usage-record.ts';
import { decoders } from '../decoders/all.ts';
import type { PriceOf } from '../decoders/decoder.ts';
import { isEngineFile, readEngineProvider } from '../decoders/engine.ts';
import { createDeduplicator, type Deduplicator } from '../ledger/deduplicate.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RunSource } from '../ports.ts';
import type { ArchiveFile } from '../sources/archive.ts';
import { phaseOfFile, UNKNOWN_ORDER } from '../sources/artifact-names.ts';
import type { Candidate } from './plan-reading.ts';

/** Where the usage of a run goes. */
export interface Collection {
  readonly ledger: Ledger;
  readonly priceOf: PriceOf;
  /** Providers to count; empty is all. */
  readonly providers: ReadonlySet<string>;
  reject(run: Run | null, reject: Reject): void;
  duplicate(): void;
}

/** What reading one run came to. */
export interface RunOutcome {
  readonly run: Run;
  /** What the usage rests on; `null` when the run told none. */
  readonly basis: 'records' | 'totals' | null;
  /** Why usage is missing, in whole or in part; `null` when nothing is. */
  readonly gap: GapReason | null;
}

/** What is known of one phase under one `workflow_call` prefix. */
interface Phase {
  readonly name: string;
  readonly seen: Deduplicator;
  files: number;
  rejects: number;
  /** Requests told, and those of them that are of a provider to count. */
  requests: number;
  counted: number;
  /** Totals to fall back to when no request is told. */
  total: UsageRecord | undefined;
}

/** An artifact that told nothing of a phase. */
interface Failure {
  readonly phase: string;
  readonly gap: GapReason;
}

/** Reads a run's artifacts, the small ones first, until every phase is known in full. */
export async function readRun(
  source: RunSource,
  run: Run,
  candidates: readonly Candidate[],
  collection: Collection,
): Promise<RunOutcome> {
  const byPrefix = groupBy(candidates, ({ name }) => name.prefix);
  const parts: RunOutcome[] = [];
  for (const group of byPrefix.values()) {
    parts.push(await readGroup(source, run, group, collection));
  }
  if (parts.length === 0) return { run, basis: null, gap: 'no-artifact' };
  return joinParts(run, parts);
}

async function readGroup(
  source: RunSource,
  run: Run,
  candidates: readonly Candidate[],
  collection: Collection,
): Promise<RunOutcome> {
  const phases = new Map<string, Phase>();
  const failures: Failure[] = [];
  const phaseOf = (name: string): Phase => {
    const phase = phases.get(name) ?? emptyPhase(name);
    phases.set(name, phase);
    return phase;
  };
  const inOrder = candidates.toSorted(
    (a, b) => a.name.order - b.name.order || b.artifact.id - a.artifact.id,
  );
  for (const candidate of inOrder) {
    const known = phases.get(candidate.name.phase);
    if (candidate.name.order < UNKNOWN_ORDER && known !== undefined && isKnown(known)) continue;
    const result = await source.readArtifact(candidate.artifact, isWantedFile);
    if ('gap' in result) {
      failures.push({ phase: candidate.name.phase, gap: result.gap });
      continue;
    }
    const provider = engineOf(result.files);
    for (const file of result.files) {
      const phase = phaseOf(phaseOfFile(candidate.name, file.path));
      const isDecoded = decodeFile(run, candidate, file, provider, phase, collection);
      if (!isDecoded && !result.isArchive) failures.push(notUsage(file, phase));
    }
  }
  for (const phase of phases.values()) useTotal(run, phase, collection);
  return conclude(run, [...phases.values()], failures);
}

function emptyPhase(name: string): Phase {
  return {
    name,
    seen: createDeduplicator(),
    files: 0,
    rejects: 0,
    requests: 0,
    counted: 0,
    total: undefined,
  };
}

/** Whether nothing more can be learned about a phase from another copy of its records. */
function isKnown(phase: Phase): boolean {
  return phase.requests > 0;
}

function isWantedFile(path: string): boolean {
  return isEngineFile(path) || decoders.some((decoder) => decoder.recognisesName(path));
}

function engineOf(files: readonly ArchiveFile[]): string | undefined {
  const file = files.find(({ path }) => isEngineFile(path));
  return file === undefined ? undefined : readEngineProvider(Buffer.from(file.bytes).toString());
}

/** As much of a file as tells its format. Bytes. */
const HEAD_BYTES = 4096;

/** Gives false for a file of no known format. */
function decodeFile(
  run: Run,
  { artifact }: Candidate,
  file: ArchiveFile,
  provider: string | undefined,
  phase: Phase,
  collection: Collection,
): boolean {
  const head = Buffer.from(file.bytes.subarray(0, HEAD_BYTES)).toString();
  const decoder =
    decoders.find((candidate) => candidate.recognisesName(file.path)) ??
    decoders.find((candidate) => candidate.recognisesContent(head));
  if (decoder === undefined) return false;
  phase.files += 1;
  const decoding = decoder.start({
    origin: { container: artifact.name, path: file.path },
    provider,
    priceOf: collection.priceOf,
    record: (record) => takeRecord(run, record, phase, collection),
    reject: (reject) => {
      phase.rejects += 1;
      collection.reject(run, reject);
    },
  });
  decoding.write(file.bytes);
  decoding.end();
  return true;
}

/** A file in an archive's place that is no usage file either: empty, or not readable. */
function notUsage(file: ArchiveFile, phase: Phase): Failure {
  const gap = file.bytes.length === 0 ? 'empty-usage-file' : 'unreadable';
  return { phase: phase.name, gap };
}

function takeRecord(run: Run, record: UsageRecord, phase: Phase, collection: Collection): void {
  if (record.grain !== 'request') {
    phase.total ??= record;
    return;
  }
  // A re-run of failed jobs packs the records of the earlier attempt once more.
  const isOfEarlierAttempt =
    run.attempt > 1 && record.at !== undefined && record.at < run.startedAt;
  if (isOfEarlierAttempt || !phase.seen.isNew(record.identity)) {
    collection.duplicate();
    return;
  }
  phase.requests += 1;
  if (!isCounted(record, collection)) return;
  phase.counted += 1;
  collection.ledger.add({ workflow: run.workflow, run, phase: phase.name }, record);
}

/** Takes a run's total into account where its requests are not told one by one. */
function useTotal(run: Run, phase: Phase, collection: Collection): void {
  const { total } = phase;
  if (total === undefined || phase.requests > 0) {
    phase.total = undefined;
  } else if (isCounted(total, collection)) {
    phase.counted += 1;
    collection.ledger.add({ workflow: run.workflow, run, phase: phase.name }, total);
  }
}

function isCounted(record: UsageRecord, { providers }: Collection): boolean {
  return providers.size === 0 || providers.has(record.provider);
}

function conclude(run: Run, phases: readonly Phase[], failures: readonly Failure[]): RunOutcome {
  const open = failures.filter(
    ({ phase }) => !phases.some((known) => known.name === phase && isKnown(known)),
  );
  const failure = strongestGap(open.map(({ gap }) => gap));
  const counted = phases.filter(({ counted }) => counted > 0);
  if (counted.length === 0) return { run, basis: null, gap: failure ?? gapOfPhases(phases) };
  const basis = counted.some(({ requests }) => requests > 0) ? 'records' : 'totals';
  return { run, basis, gap: failure ?? null };
}

/** Why files that could be read told no usage. */
function gapOfPhases(phases: readonly Phase[]): GapReason {
  if (phases.some(({ rejects }) => rejects > 0)) return 'unreadable';
  if (phases.some(({ requests, total }) => requests > 0 || total !== undefined)) {
    return 'other-provider';
  }
  return phases.some(({ files }) => files > 0) ? 'empty-usage-file' : 'no-usage-file';
}

/**
 * Reasons of which one is told when a run has several: first those by which spend is
 * missing, then those that explain its absence.
 */
const GAPS_BY_STRENGTH: readonly GapReason[] = [
  'forbidden',
  'rate-limit',
  'time-budget',
  'too-large',
  'unreadable',
  'expired',
  'other-provider',
  'empty-usage-file',
  'no-usage-file',
];

function strongestGap(gaps: readonly GapReason[]): GapReason | undefined {
  return GAPS_BY_STRENGTH.find((gap) => gaps.includes(gap));
}

/** One outcome of the agents that several `workflow_call` prefixes keep apart. */
function joinParts(run: Run, parts: readonly RunOutcome[]): RunOutcome {
  const told = parts.filter(({ basis }) => basis !== null);
  const gaps = parts.map(({ gap }) => gap).filter((gap) => gap !== null);
  const missing = gaps.filter((gap) => MISSING_SPEND.has(gap));
  if (told.length === 0) return { run, basis: null, gap: strongestGap(gaps) ?? 'no-usage-file' };
  const basis = told.some((part) => part.basis === 'records') ? 'records' : 'totals';
  return { run, basis, gap: strongestGap(missing) ?? null };
}
