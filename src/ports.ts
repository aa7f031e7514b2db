import type { GapReason } from './domain/coverage.ts';
import type { DecodedArtifact } from './domain/decoded-artifact.ts';
import type { Window } from './domain/window.ts';
import type { ReportFiles } from './publishers/files.ts';
import type { IssuePlan, PublishedIssue } from './publishers/github-issue.ts';
import type { ArchiveFile, Reserve } from './sources/archive.ts';
import type { IssueQuery, ReportIssue } from './sources/earlier-reports.ts';
import type { IssueEdit } from './sources/issue-edits.ts';
import type { Artifact, ArtifactSpan } from './sources/github-artifacts.ts';
import type { ListedRuns } from './sources/github-runs.ts';
import type { FoundRuns } from './sources/run-attempts.ts';

/**
 * The one way in which the program speaks while it works. The Action writes workflow
 * commands, the command line writes to standard error; the core knows neither.
 */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
  /** Runs `work` under a heading; the result passes through. */
  group<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Tells how far a long step is; `total` is known when the step starts. */
  progress(step: string, done: number, total: number): void;
}

/** Where runs and their artifacts come from. */
export interface RunSource {
  listRuns(window: Window): Promise<ListedRuns>;
  /** Attempts in the window of runs that the listing does not hold. */
  readRuns(window: Window, ids: readonly number[]): Promise<FoundRuns>;
  /** Where the span starts may be known only while the first of them are read. */
  listArtifacts(span: ArtifactSpan): Promise<readonly Artifact[]>;
  /** Never throws for what one run may suffer: that is a gap in the coverage. */
  listArtifactsOfRun(runId: number): Promise<readonly Artifact[] | { readonly gap: GapReason }>;
  /**
   * Never throws for what one artifact may suffer: that is a gap in the coverage. What is
   * to be held in memory is asked for through `reserve` before.
   */
  readArtifact(
    artifact: Artifact,
    isWanted: (path: string) => boolean,
    reserve?: Reserve,
  ): Promise<
    | {
        readonly files: readonly ArchiveFile[];
        /** False for a single file that was uploaded as it is. */
        readonly isArchive: boolean;
      }
    | { readonly gap: GapReason }
  >;
  /** Why runs may be missing that nobody can count: answers that no honest server gives. */
  doubts?(): readonly string[];
}

/**
 * Keeps what decoding gave of an artifact between runs of the program. Safe to lose: what
 * it does not have, or cannot keep, is read from the source once more. Never throws.
 */
export interface UsageCache {
  read(artifactId: number): Promise<DecodedArtifact | undefined>;
  write(artifactId: number, decoded: DecodedArtifact): Promise<void>;
}

/** Everything outside that a report of a repository touches. */
export interface Ports {
  readonly runs: RunSource;
  /** Undefined where nothing is kept between runs. */
  readonly cache: UsageCache | undefined;
  /** Settles when the first request is on its way; absent where nothing tells. */
  readonly sent?: Promise<void>;
  /** Ends all reading that is under way, once it is of no more use. */
  stopReading?(): void;
  /** Issues that may be earlier reports, newest first. */
  readReportIssues(query: IssueQuery): Promise<readonly ReportIssue[]>;
  /** Who last edited the text of issues, and when; of those that GitHub tells it of. */
  readEdits?(numbers: readonly number[]): Promise<ReadonlyMap<number, IssueEdit>>;
  writeFiles(files: ReportFiles): Promise<ReportPaths>;
  publishIssue(plan: IssueContent): Promise<PublishedIssue>;
  /** Undefined where there is no job to summarize. */
  readonly writeSummary: ((markdown: string) => Promise<void>) | undefined;
  uploadArtifact(paths: ReportPaths): Promise<void>;
  /** By GitHub's clock, once it has answered something. */
  now(): Date;
  readonly log: Log;
  /** The program's own version. */
  readonly version: string;
}

/** The issue to publish; where it goes is the port's. */
export type IssueContent = Omit<IssuePlan, 'owner' | 'repo' | 'settleMs'>;

/** Where each of the report's files lies. */
export type ReportPaths = Readonly<Record<keyof ReportFiles, string>>;
