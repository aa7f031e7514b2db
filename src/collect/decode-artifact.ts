import type { DecodedArtifact, DecodedFile } from '../domain/decoded-artifact.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import {
  chooseDecoder,
  HEAD_BYTES,
  isUsageName,
  mayTellUsage,
} from '../decoders/choose-decoder.ts';
import type { PriceOf } from '../decoders/decoder.ts';
import { isEngineFile, readEngineProvider } from '../decoders/engine.ts';
import type { ArchiveFile } from '../sources/archive.ts';
import type { ReadArtifact } from '../sources/artifact-download.ts';

/** Whether a file inside one of gh-aw's artifacts has to be read for its usage to be known. */
export function isWantedFile(path: string): boolean {
  return isEngineFile(path) || isUsageName(path);
}

/** The same for an artifact that the user named, whose files have names of their own. */
export function mayBeWantedFile(path: string): boolean {
  return isEngineFile(path) || mayTellUsage(path);
}

/** Decodes an artifact's files, which `container` names in the rejects' places. */
export function decodeArtifact(
  { files, isArchive }: ReadArtifact,
  container: string,
  priceOf: PriceOf,
): DecodedArtifact {
  const provider = engineOf(files);
  return {
    files: files.map((file) =>
      decodeFile(file, { container, provider, priceOf, isNamedByUser: !isArchive }),
    ),
    isArchive,
  };
}

function engineOf(files: readonly ArchiveFile[]): string | undefined {
  const file = files.find(({ path }) => isEngineFile(path));
  return file === undefined ? undefined : readEngineProvider(Buffer.from(file.bytes).toString());
}

function decodeFile(
  { path, bytes }: ArchiveFile,
  context: {
    container: string;
    provider: string | undefined;
    priceOf: PriceOf;
    isNamedByUser: boolean;
  },
): DecodedFile {
  const { container, provider, priceOf, isNamedByUser } = context;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString();
  const decoder = chooseDecoder({ name: path, head, isNamedByUser });
  const records: UsageRecord[] = [];
  const rejects: DecodedFile['rejects'][number][] = [];
  const agentRuns: DecodedFile['agentRuns'][number][] = [];
  const agentNames: DecodedFile['agentNames'][number][] = [];
  const decoding = decoder?.start({
    origin: { container, path },
    provider,
    priceOf,
    record: (record) => records.push(record),
    reject: ({ reason, line }) => rejects.push({ reason, line }),
    agentRun: (run) => agentRuns.push(run),
    agentName: (id, name) => agentNames.push([id, name]),
  });
  decoding?.write(bytes);
  const isUsage = decoding !== undefined && decoding.end() !== false;
  return { path, isUsage, isEmpty: bytes.length === 0, records, rejects, agentRuns, agentNames };
}
