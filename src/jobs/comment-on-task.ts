import { makeRunEntry } from '../accounting/make-run-entry.ts';
import type { RunUsage } from '../accounting/run-usage.ts';
import { UNKNOWN_SPEND } from '../accounting/spend.ts';
import { spendOfRuns, summarize } from '../accounting/summary.ts';
import { UserError } from '../domain/errors.ts';
import type { JobRef, RunEntry, Spend, TaskSummary, WorkflowEvent } from '../domain/task.ts';
import type { Options } from '../options/parse-options.ts';
import type { FindDocuments, TaskPorts } from '../ports.ts';
import { readUsageOfLogs, readUsageOfRun } from './read-run-usage.ts';
import {
  accountOf,
  readOwnComments,
  taskCommentText,
  writeTaskComment,
} from './write-task-comment.ts';

/** An agent's run to record in the comment of its task. */
export interface CommentRequest {
  readonly agent: string;
  /** Number of the issue or pull request; undefined is the one of the event. */
  readonly task: number | undefined;
  /** Add the task's summary. */
  readonly isFinal: boolean;
  /** Logs on this machine; undefined is the artifacts of the run that ended. */
  readonly logs: FindDocuments | undefined;
  /** The event of the job that this is. */
  readonly event: WorkflowEvent;
  /** The job that this is; undefined outside of GitHub Actions. */
  readonly job: JobRef | undefined;
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string;
}

/** A run that was recorded. */
export interface CommentedRun {
  readonly agent: string;
  readonly task: number;
  /** What the run used itself. */
  readonly spend: Spend;
  /** What is known of the whole task. */
  readonly summary: TaskSummary;
  /** The comment's text. */
  readonly body: string;
  /** Address of the comment; undefined in a dry run. */
  readonly url: string | undefined;
}

type CommentOnTaskOptions = Pick<
  Options,
  'providers' | 'prices' | 'artifacts' | 'includeForks' | 'dryRun'
>;

/** Writes an agent's run into the comment of its task. Throws UserError. */
export async function commentOnTask(
  request: CommentRequest,
  options: CommentOnTaskOptions,
  ports: TaskPorts,
): Promise<CommentedRun> {
  const { agent, isFinal, repositoryUrl } = request;
  const issue = await findTask(request, ports);
  const entry = await readEntry(request, options, ports);
  const news = { issue, entry, isFinal, repositoryUrl };
  const written = options.dryRun ? undefined : await writeTaskComment(news, ports);
  if (written !== undefined) ports.log.info(`Comment: ${written.url}`);
  const own = written === undefined ? await readOwnComments(issue, ports.comments) : [written];
  const account = accountOf(own, news);
  return {
    agent,
    task: issue,
    spend: spendOfRuns(account.entries).get(entry.id) ?? UNKNOWN_SPEND,
    summary: summarize(account),
    body: written?.body ?? taskCommentText(own, news),
    url: written?.url,
  };
}

/** The run to record: of this job, or of the run whose end started it. */
async function readEntry(
  { agent, logs, event: { finished }, job }: CommentRequest,
  options: CommentOnTaskOptions,
  { runs, log, now }: TaskPorts,
): Promise<RunEntry> {
  const around = { log, now: now() };
  let usage: RunUsage;
  if (logs !== undefined) {
    usage = await readUsageOfLogs(logs, options, around);
  } else if (finished !== undefined) {
    usage = await readUsageOfRun(runs, finished.run, options, around);
  } else {
    throw new UserError(
      'logs: is empty, and no run ended that has artifacts to read; name the files, folders or zips that hold what the agent used.',
    );
  }
  if (usage.sessions.length === 0) {
    log.warning(`The logs of ${agent} report no usage: it is recorded as unknown.`);
  }
  const ranIn = finished === undefined ? job : { run: finished.run, job: '' };
  return makeRunEntry(agent, around.now, ranIn, usage);
}

async function findTask({ task, event }: CommentRequest, ports: TaskPorts): Promise<number> {
  const { finished } = event;
  const known = task ?? event.task;
  if (known !== undefined) return known;
  const found = finished === undefined ? undefined : await ports.findPullRequest(finished.headSha);
  if (found !== undefined) return found;
  throw new UserError(
    'task: is not given, and the event names no issue or pull request; give its number.',
  );
}
