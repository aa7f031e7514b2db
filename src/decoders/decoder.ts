import type { AgentRun } from '../domain/agent-run.ts';
import type { Origin, Reject, UsageRecord } from '../domain/usage-record.ts';

/**
 * What a decoder is given beside the bytes. It never sees a network, a file system or a
 * database, so that its fixtures are text files.
 */
export interface DecodeContext {
  readonly origin: Origin;
  /** Provider of the run's engine, where the archive names it; for formats that name none. */
  readonly provider?: string | undefined;
  /** Takes every record, in no promised order. */
  record(record: UsageRecord): void;
  /** Takes every line that could not be read. */
  reject(reject: Reject): void;
  /** Takes every run of a multi-agent workflow; its agents' tokens are in it and in no record. */
  agentRun(run: AgentRun): void;
  /** Takes the name of an agent that records of other documents know by its id. */
  agentName(id: string, name: string): void;
  /**
   * Takes how many requests a document proves that were made, without their usage; absent
   * where nobody asks.
   */
  evidence?(requests: number): void;
}

/** The decoding of one document: bytes go in as they come. */
export interface Decoding {
  /** The bytes are borrowed: what is kept of them has to be copied. */
  write(chunk: Uint8Array): void;
  /** To be called once, after the last chunk. */
  end(): DecodingEnd;
}

/**
 * How a decoding ended: with `nothing-found` the document, of a form that anything may have,
 * held nothing of this format.
 */
export type DecodingEnd = 'decoded' | 'nothing-found';

/** One format. */
export interface Decoder {
  readonly name: string;
  /**
   * Whether a document is of this format, by its name inside an artifact. Artifacts
   * are searched by name because reading every entry of an archive would move all its bytes.
   */
  recognisesName(path: string): boolean;
  /**
   * Whether a document of this name may be of this format, which its content decides;
   * absent where only the names above come in question.
   */
  mayBeNamed?(path: string): boolean;
  /** Whether a document is of this format, by its first bytes as text. */
  recognisesContent(head: string): boolean;
  start(context: DecodeContext): Decoding;
}
