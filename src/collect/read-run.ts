import type { GapReason } from '../domain/coverage.ts';
import type { DecodedArtifact, DecodedFile } from '../domain/decoded-artifact.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Run } from '../domain/run.ts';
import type { RunSource } from '../ports.ts';
import { UNKNOWN_ORDER } from './artifact-names.ts';
import { decodeArtifact, isWantedFile, mayBeWantedFile } from './decode-artifact.ts';
import {
  conclude,
  isKnown,
  joinParts,
  type Conclusion,
  type Failure,
  type RunOutcome,
} from './conclude-run.ts';
import type { MemoryShare } from './memory-semaphore.ts';
import type { Candidate } from './plan-reading.ts';
import { createPhases, type Collection, type Phases } from './run-phases.ts';

/** Reads a run's artifacts, the small ones first, until every phase is known in full. */
export async function readRun(
  source: RunSource,
  run: Run,
  candidates: readonly Candidate[],
  collection: Collection,
): Promise<RunOutcome> {
  const byPrefix = groupBy(candidates, ({ name }) => name.prefix);
  const parts: Conclusion[] = [];
  for (const [prefix, group] of byPrefix) {
    const phases = createPhases(run, prefix, collection);
    const failures = await readGroup(source, group, phases, collection);
    parts.push(conclude(phases.all(), failures, hasFailed(run)));
    phases.close();
  }
  if (parts.length === 0) return { run, basis: null, gap: 'no-artifact' };
  return { run, ...joinParts(parts) };
}

function hasFailed({ conclusion }: Run): boolean {
  return conclusion !== null && conclusion !== 'success';
}

async function readGroup(
  source: RunSource,
  candidates: readonly Candidate[],
  phases: Phases,
  collection: Collection,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const inOrder = candidates.toSorted(
    (a, b) => a.name.order - b.name.order || b.artifact.id - a.artifact.id,
  );
  for (const candidate of inOrder) {
    const known = phases.get(candidate.name.phase);
    if (candidate.name.order < UNKNOWN_ORDER && known !== undefined && isKnown(known)) continue;
    const memory = collection.shareMemory();
    try {
      const result = await readDecoded(source, candidate, collection, memory);
      if ('gap' in result) {
        failures.push({ phase: phaseAnswering(candidate), gap: result.gap });
        continue;
      }
      for (const file of result.files) {
        phases.take(candidate, file);
        if (!file.isUsage && !result.isArchive) failures.push(notUsage(file, candidate));
      }
    } finally {
      memory.giveBack();
    }
  }
  return failures;
}

/**
 * The phase that, once known from elsewhere, makes up for an artifact that could not be
 * read; undefined where none does: `usage` holds several phases, other names hold anything.
 */
function phaseAnswering({ name }: Candidate): string | undefined {
  return name.name === 'usage' || name.order === UNKNOWN_ORDER ? undefined : name.phase;
}

/** Memory that a byte of a document can come to: the shortest record, of 19 bytes, takes 300. */
const HELD_PER_BYTE = 16;

/**
 * An expired artifact is never looked up, so that a report does not depend on what its
 * machine happened to keep.
 */
async function readDecoded(
  source: RunSource,
  { artifact, name }: Candidate,
  { cache }: Collection,
  memory: MemoryShare,
): Promise<DecodedArtifact | { readonly gap: GapReason }> {
  const known = artifact.isExpired ? undefined : await cache?.read(artifact.id);
  if (known !== undefined) return known;
  const isWanted = name.order === UNKNOWN_ORDER ? mayBeWantedFile : isWantedFile;
  const result = await source.readArtifact(artifact, isWanted, (bytes) =>
    memory.take(HELD_PER_BYTE * bytes),
  );
  if ('gap' in result) return result;
  const decoded = decodeArtifact(result, artifact.name);
  if (decoded === undefined) return { gap: 'too-large' };
  await cache?.write(artifact.id, decoded);
  return decoded;
}

/** A file in an archive's place that is no usage file either: empty, or not readable. */
function notUsage(file: DecodedFile, candidate: Candidate): Failure {
  const gap = file.isEmpty ? 'empty-usage-file' : 'unreadable';
  return { phase: phaseAnswering(candidate), gap };
}
