import type { Artifact, ReadArtifact } from './domain/artifact.ts';
import type { CallLoss } from './domain/call-record.ts';
import type { GapReason } from './domain/coverage.ts';
import type { DecodedArtifact } from './domain/decoded-artifact.ts';
import type {
  IssueLabel,
  IssueText,
  Publication,
  PublishedIssue,
  Replacement,
  ReportFiles,
  ReportPaths,
  WrittenIssue,
} from './domain/publication.ts';
import type { News } from './domain/notification.ts';
import type { PaperclipFacts } from './domain/paperclip-facts.ts';
import type { PriceList } from './domain/price-list.ts';
import type { IssueEdit, ReportIssue } from './domain/report-issue.ts';
import type { Report } from './domain/report.ts';
import type { Run } from './domain/run.ts';
import type { RecordedEntry, RunEntry, TaskComment } from './domain/task.ts';
import type { CallStoreKind, StoredCall } from './domain/stored-call.ts';
import type { RejectReason, UsageRecord } from './domain/usage-record.ts';
import type { Window } from './domain/window.ts';

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
  /** Shows how far a long step is; `total` is known when the step starts. */
  progress(step: string, done: number, total: number): void;
}

/**
 * Waits so many milliseconds, and at most `jitterMs` more, left to chance: programs that
 * wait equally long would meet again.
 */
export type Pause = (ms: number, jitterMs?: number) => Promise<void>;

/** Attempts of runs. */
export interface FoundRuns {
  /** Every attempt that completed in the window, newest first. */
  readonly attempts: readonly Run[];
  /**
   * Attempts that were there and may have completed in the window, but that GitHub does not
   * give any more: as much as is known of each.
   */
  readonly lost: readonly Run[];
}

/** Runs found in a listing. */
export interface ListedRuns extends FoundRuns {
  /** Ids of all runs that the listing held, completed in the window or not. */
  readonly ids: ReadonlySet<number>;
}

/** When artifacts were made: `[from, to)`. */
export interface ArtifactSpan {
  readonly from: Date | Promise<Date>;
  readonly to: Date;
}

/**
 * Waits until the files of an archive may be unpacked, by their size together. Bytes.
 * Archives are read some at a time and share the memory of one process.
 */
export type Reserve = (bytes: number) => Promise<void>;

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
  ): Promise<ReadArtifact | { readonly gap: GapReason }>;
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

/** A document on this machine: a file, a file in a zip, or standard input. */
export interface LocalDocument {
  /** The file or folder that the user named, without its folders. */
  readonly container: string;
  /** Path inside it; empty when it is the document itself. */
  readonly path: string;
  /** Folder that the user named, or that holds the file that the user named. */
  readonly base: string;
  /** Path below `base`, `/` between the parts, archives counting as folders. */
  readonly location: string;
  /** The first bytes as text; they show the format. */
  readonly head: string;
  /** Its path on disk; absent inside a zip and on standard input. */
  readonly file?: string;
  /** The same of a file that is packed or in UTF-16, whose text only `read` gives. */
  readonly packedFile?: string;
  read(): AsyncIterable<Uint8Array>;
}

/** An input that could not be read, in words that name it and the cure. */
export interface UnreadInput {
  readonly input: string;
  readonly message: string;
}

/** Finds documents on this machine; what cannot be read goes to `onUnread`. */
export type FindDocuments = (
  onUnread: (input: UnreadInput) => void,
) => AsyncIterable<LocalDocument>;

/** A record of a store that has no documents, with what it is charged to. */
export interface StoredRecord {
  readonly record: UsageRecord;
  readonly agent?: string | undefined;
  readonly task?: string | undefined;
  /**
   * Sessions whose documents report the same spend, 16 hexadecimal digits each; empty where
   * unknown.
   */
  readonly sessions: readonly string[];
}

/** What yields records without documents: a ledger of tasks, a store of calls. */
export interface RecordSource {
  /** Undefined when it is none after all. Throws UserError when it cannot be read. */
  read(): Promise<readonly StoredRecord[] | undefined>;
}

/** Takes what a store of calls holds, row by row. */
export interface CallSink {
  call(call: StoredCall): void;
  /** A row that could not be read. 1-based. */
  reject(line: number, reason: RejectReason): void;
  /** What the store's program knows to have lost. */
  lost(loss: CallLoss): void;
}

/** What yields calls one by one: the tracker's store, or another's. */
export interface CallSource {
  /** `tracker`: written by this program; `agent-costs`: the `.agent-costs.db` of a script. */
  readonly kind: CallStoreKind;
  /** Throws UserError when it cannot be read on; what came before stays. */
  read(sink: CallSink): Promise<void>;
}

/**
 * The store of calls that a document is; undefined for one that is none. Throws UserError for one
 * that cannot be opened.
 */
export type OpenCallSource = (document: LocalDocument) => Promise<CallSource | undefined>;

/** The store that a document is; undefined for documents that hold records themselves. */
export type OpenRecordSource = (document: LocalDocument) => RecordSource | undefined;

/** Where reports of files are kept. */
export interface HistoryStore {
  /** For messages. */
  readonly name: string;
  /** Its text; empty where there is none yet. Throws UserError. */
  read(): Promise<string>;
  /** Replaces the text, wholly or not at all. Throws PublishError. */
  write(text: string): Promise<void>;
}

/**
 * Which issues to read: those with a label, which must hold no comma (GitHub would take it
 * for two), or those with any or none that changed since an instant.
 */
export type IssueQuery = { readonly label: string } | { readonly since: Date };

/** Reads issues that may be reports, newest first. Throws SourceError. */
export type ReadReportIssues = (query: IssueQuery) => Promise<readonly ReportIssue[]>;

/** Reads who last edited the text of issues, and when, where GitHub knows. */
export type ReadEdits = (numbers: readonly number[]) => Promise<ReadonlyMap<number, IssueEdit>>;

/** What can be done to the issues of a repository; the job decides which of them, and when. */
export interface IssueWriter {
  /** Makes the label when it is missing. Failing is a warning: the report matters more. */
  ensureLabel(label: IssueLabel): Promise<void>;
  /** Adds the label where a person took it off. Failing is a warning. */
  keepLabel(label: IssueLabel, issue: WrittenIssue): Promise<void>;
  /** Throws UnconfirmedError when the issue may have been made nevertheless, else PublishError. */
  create(text: IssueText, label: IssueLabel): Promise<WrittenIssue>;
  /** Undefined when there is no such issue, or no longer. Throws PublishError. */
  update(number: number, text: IssueText): Promise<WrittenIssue | undefined>;
  /** Closes issues and gives the numbers of those that it closed. Failing is a warning. */
  closeReplaced(replacement: Replacement): Promise<readonly number[]>;
}

/** Where a report may go: one entry of the list in `wiring/publishers.ts`. */
export interface Publisher {
  /** As the input `publish` names it. */
  readonly name: string;
  /** Whether the report goes there this time. */
  readonly isWanted: boolean;
  /** Gives the issue that was written, if it is one. Throws PublishError. */
  publish(publication: Publication): Promise<PublishedIssue | undefined>;
  /** Publishes why no report could be made; absent where nobody would look. */
  publishFailure?(message: string): Promise<void>;
  /** Writes the text of an issue of its own once more. Throws PublishError. */
  amend?(issue: PublishedIssue, publication: Publication): Promise<void>;
}

/**
 * Sends what is new to the webhooks that were asked for, and gives whether any took it. Never
 * throws: one that fails is a warning.
 */
export type SendNews = (news: News) => Promise<boolean>;

/** Everything outside that a report of a repository touches. */
export interface Ports {
  readonly runs: RunSource;
  /** Undefined where nothing is kept between runs. */
  readonly cache: UsageCache | undefined;
  readonly readReportIssues: ReadReportIssues;
  readonly readEdits?: ReadEdits;
  /**
   * The newest list of public prices, which `check` makes sure of; absent, or undefined, where
   * the bundled one is used. Never throws.
   */
  readonly readPriceList?: (check: (value: unknown) => PriceList) => Promise<PriceList | undefined>;
  /** The report as a page of HTML; its charts are slow to load, and loaded when it is called. */
  readonly renderHtml: (report: Report) => Promise<string>;
  /** Throws PublishError. */
  readonly writeFiles: (files: ReportFiles) => Promise<ReportPaths>;
  readonly publishers: readonly Publisher[];
  /** Absent where there are no webhooks, or nothing is to be written. */
  readonly sendNews?: SendNews | undefined;
  /** Ends all reading that is under way, once it is of no more use. */
  readonly stopReading: () => void;
  /** By GitHub's clock, once it has answered something. */
  readonly now: () => Date;
  readonly log: Log;
  /** The program's own version. */
  readonly version: string;
}

/** The comments of one issue or pull request. Each method throws PublishError. */
export interface CommentWriter {
  /** All of them, oldest first. */
  list(issue: number): Promise<readonly TaskComment[]>;
  /** Those of the workflow's account and of the token's; a copy by another is a warning. */
  keepOwn(comments: readonly TaskComment[]): Promise<readonly TaskComment[]>;
  /** Throws UnconfirmedError when it may be there nevertheless. */
  create(issue: number, body: string): Promise<void>;
  /** Throws UnconfirmedError when it may have been changed, or be gone. */
  update(issue: number, id: number, body: string): Promise<void>;
  /** Deleting what is gone succeeds. */
  delete(issue: number, id: number): Promise<void>;
}

/** What a task's comment is made from and written with. */
export interface TaskPorts {
  readonly runs: RunSource;
  /** Undefined when there is none, or the token may not see it. */
  findPullRequest(sha: string): Promise<number | undefined>;
  readonly comments: CommentWriter;
  readonly pause: Pause;
  readonly now: () => Date;
  readonly log: Log;
}

/** A local ledger of tasks. Every method throws PublishError when the file refuses. */
export interface TaskLedger {
  /** Records a run; one of the same id is replaced. */
  record(task: string, entry: RunEntry): void;
  /** Runs of a task, and those of other tasks that used the same sessions, newest first. */
  entriesOf(task: string): readonly RecordedEntry[];
}

/** Where a Paperclip company's facts come from: its database, or its API. */
export interface PaperclipSource {
  /**
   * All that is known of the companies that `choose` picks out of those that there are.
   * Throws what `choose` throws, and SourceError when it cannot be read.
   */
  read(
    choose: (
      companies: readonly PaperclipFacts['company'][],
    ) => readonly PaperclipFacts['company'][],
    window: { readonly from: Date; readonly to: Date },
  ): Promise<readonly PaperclipFacts[]>;
}
