import type { DecodedArtifact, DecodedFile } from '../domain/decoded-artifact.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import {
  chooseDecoder,
  HEAD_BYTES,
  isUsageName,
  mayTellUsage,
} from '../decoders/choose-decoder.ts';
import { isRunInfoFile, MAX_RUN_INFO_BYTES, readRunInfo } from '../decoders/engine.ts';
import type { ArchiveFile, ReadArtifact } from '../domain/artifact.ts';

/** Whether a file inside one of gh-aw's artifacts has to be read for its usage to be known. */
export function isWantedFile(path: string): boolean {
  return isRunInfoFile(path) || isUsageName(path);
}

/** The same for an artifact that the user named, whose files have names of their own. */
export function mayBeWantedFile(path: string): boolean {
  return isRunInfoFile(path) || mayTellUsage(path);
}

/**
 * Most records and rejected lines that are held of one artifact; a run makes some thousand
 * requests. In memory a line can take 16 times its bytes.
 */
const MAX_LINES = 50_000;

/** A broken line counts as so many: to find what is wrong with it takes longest. */
const BROKEN_LINE = 10;

/** The artifact has more lines than are held. */
class TooManyLinesError extends Error {}

/**
 * Decodes an artifact's files, which `container` names in the rejects' places; undefined
 * when they have more lines than are held.
 */
export function decodeArtifact(
  { files, isArchive }: ReadArtifact,
  container: string,
): DecodedArtifact | undefined {
  const provider = engineOf(files);
  let lines = 0;
  const countLines = (more: number): void => {
    lines += more;
    if (lines > MAX_LINES) throw new TooManyLinesError();
  };
  try {
    const context = { container, provider, countLines, isNamedByUser: !isArchive };
    return { files: files.map((file) => decodeFile(file, context)), isArchive };
  } catch (error) {
    if (error instanceof TooManyLinesError) return undefined;
    throw error;
  }
}

function engineOf(files: readonly ArchiveFile[]): string | undefined {
  const file = files.find(
    ({ path, bytes }) => isRunInfoFile(path) && bytes.length <= MAX_RUN_INFO_BYTES,
  );
  return file === undefined ? undefined : readRunInfo(Buffer.from(file.bytes).toString()).provider;
}

function decodeFile(
  { path, bytes }: ArchiveFile,
  context: {
    container: string;
    provider: string | undefined;
    countLines: (more: number) => void;
    isNamedByUser: boolean;
  },
): DecodedFile {
  const { container, provider, countLines, isNamedByUser } = context;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString();
  const decoder = chooseDecoder({ name: path, head, isNamedByUser });
  const records: UsageRecord[] = [];
  const rejects: DecodedFile['rejects'][number][] = [];
  const agentRuns: DecodedFile['agentRuns'][number][] = [];
  const agentNames: DecodedFile['agentNames'][number][] = [];
  let evidence: number | undefined;
  const decoding = decoder?.start({
    origin: { container, path },
    provider,
    record(record) {
      countLines(1);
      records.push(record);
    },
    reject({ reason, line }) {
      countLines(BROKEN_LINE);
      rejects.push({ reason, line });
    },
    agentRun(run) {
      countLines(1);
      agentRuns.push(run);
    },
    agentName(id, name) {
      countLines(1);
      agentNames.push([id, name]);
    },
    evidence: (requests) => void (evidence = requests),
  });
  decoding?.write(bytes);
  const isUsage = decoding !== undefined && decoding.end() === 'decoded';
  const isEmpty = bytes.length === 0;
  return { path, isUsage, isEmpty, records, rejects, agentRuns, agentNames, evidence };
}
