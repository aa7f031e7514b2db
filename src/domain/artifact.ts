/** An artifact of a run, as GitHub lists it. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly sizeInBytes: number;
  readonly isExpired: boolean;
  readonly createdAt: Date;
}

/** A file out of an archive. Its path is for choosing and messages, never for writing. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What reading one artifact gave. */
export interface ReadArtifact {
  /** The wanted files of an archive, or the one file of an artifact that is none. */
  readonly files: readonly ArchiveFile[];
  /** False for a single file that was uploaded as it is (actions/upload-artifact 7). */
  readonly isArchive: boolean;
}
