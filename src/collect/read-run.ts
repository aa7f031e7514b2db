import type { GapReason } from '../domain/coverage.ts';
import type { DecodedArtifact, DecodedFile } from '../domain/decoded-artifact.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Run } from '../domain/run.ts';
import type { Reject, UsageRecord } from '../domain/usage-record.ts';
import type { PriceOf } from '../decoders/decoder.ts';
import { createDeduplicator } from '../ledger/deduplicate.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RunSource, UsageCache } from '../ports.ts';
import { phaseOfFile, UNKNOWN_ORDER } from '../sources/artifact-names.ts';
import type { Artifact } from '../sources/github-artifacts.ts';
import { decodeArtifact, isWantedFile } from './decode-artifact.ts';
import {
  conclude,
  isKnown,
  joinParts,
  type Failure,
  type Phase,
  type RunOutcome,
} from './conclude-run.ts';
import type { Candidate } from './plan-reading.ts';

/** Where the usage of a run goes. */
export interface Collection {
  readonly ledger: Ledger;
  readonly priceOf: PriceOf;
  /** Keeps what decoding gave between runs of the program; undefined keeps nothing. */
  readonly cache: UsageCache | undefined;
  /** Providers to count; empty is all. */
  readonly providers: ReadonlySet<string>;
  reject(run: Run | null, reject: Reject): void;
  duplicate(): void;
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
    const result = await readDecoded(source, candidate.artifact, collection);
    if ('gap' in result) {
      failures.push({ phase: phaseAnswering(candidate), gap: result.gap });
      continue;
    }
    for (const file of result.files) {
      const phase = phaseOf(phaseOfFile(candidate.name, file.path));
      if (file.isUsage) takeFile(run, candidate, file, phase, collection);
      else if (!result.isArchive) failures.push(notUsage(file, candidate));
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
    earlier: 0,
    requests: 0,
    counted: 0,
    total: undefined,
  };
}

/**
 * The phase that, once known from elsewhere, makes up for an artifact that could not be
 * read; undefined where none does: `usage` holds several phases, other names hold anything.
 */
function phaseAnswering({ name }: Candidate): string | undefined {
  return name.name === 'usage' || name.order === UNKNOWN_ORDER ? undefined : name.phase;
}

/**
 * An expired artifact is never looked up, so that a report does not depend on what its
 * machine happened to keep.
 */
async function readDecoded(
  source: RunSource,
  artifact: Artifact,
  { cache, priceOf }: Collection,
): Promise<DecodedArtifact | { readonly gap: GapReason }> {
  const known = artifact.isExpired ? undefined : await cache?.read(artifact.id);
  if (known !== undefined) return known;
  const result = await source.readArtifact(artifact, isWantedFile);
  if ('gap' in result) return result;
  const decoded = decodeArtifact(result, artifact.name, priceOf);
  await cache?.write(artifact.id, decoded);
  return decoded;
}

function takeFile(
  run: Run,
  { artifact }: Candidate,
  file: DecodedFile,
  phase: Phase,
  collection: Collection,
): void {
  phase.files += 1;
  for (const record of file.records) takeRecord(run, record, phase, collection);
  const origin = { container: artifact.name, path: file.path };
  for (const reject of file.rejects.slice(phase.rejects)) {
    collection.reject(run, { ...reject, origin });
  }
  phase.rejects = Math.max(phase.rejects, file.rejects.length);
}

/** A file in an archive's place that is no usage file either: empty, or not readable. */
function notUsage(file: DecodedFile, candidate: Candidate): Failure {
  const gap = file.isEmpty ? 'empty-usage-file' : 'unreadable';
  return { phase: phaseAnswering(candidate), gap };
}

function takeRecord(run: Run, record: UsageRecord, phase: Phase, collection: Collection): void {
  if (record.grain !== 'request') {
    phase.total ??= record;
    return;
  }
  // A re-run of failed jobs packs the records of the earlier attempt once more.
  const isOfEarlierAttempt =
    run.attempt > 1 && record.at !== undefined && record.at < run.startedAt;
  if (isOfEarlierAttempt) phase.earlier += 1;
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
  if (total === undefined || phase.requests + phase.earlier > 0) {
    phase.total = undefined;
  } else if (isCounted(total, collection)) {
    phase.counted += 1;
    collection.ledger.add({ workflow: run.workflow, run, phase: phase.name }, total);
  }
}

function isCounted(record: UsageRecord, { providers }: Collection): boolean {
  return providers.size === 0 || providers.has(record.provider);
}
