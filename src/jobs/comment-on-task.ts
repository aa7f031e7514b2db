import { makeRunEntry } from '../accounting/make-run-entry.ts';
import { spendOfRuns, summarize } from '../accounting/summary.ts';
import { UNKNOWN_SPEND } from '../accounting/spend.ts';
import type { RunUsage } from '../accounting/run-usage.ts';
import type { RunEntry, Spend, TaskSummary } from '../domain/task.ts';
import { UserError } from '../domain/errors.ts';
import type { TaskPorts } from '../wiring/task-ports.ts';
import type { CommentOptions } from '../options/comment-options.ts';
import { parseAgent, parseTaskNumber } from '../options/comment-options.ts';
import { agentOfJob, jobRefOf, type JobEnv } from '../options/job-ref.ts';
import type { Options } from '../options/parse-options.ts';
import type { Log } from '../ports.ts';
import { readUsageOfLogs, readUsageOfRun } from './read-run-usage.ts';
import { readWorkflowEvent, type WorkflowEvent } from '../sources/workflow-event.ts';
import { accountOf, planTaskComment } from './task-comment-plan.ts';

/** What the accounting of an agent's run is made with. */
export interface CommentRequest {
  readonly comment: CommentOptions;
  readonly options: Pick<
    Options,
    'owner' | 'repo' | 'providers' | 'prices' | 'artifacts' | 'includeForks' | 'dryRun'
  >;
  readonly env: JobEnv;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly now: Date;
  readonly log: Log;
}

/** A run that was written down. */
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

/**
 * Writes an agent's run into the comment of its task: the command `comment` and `mode:
 * comment`. Throws UserError for what the user can mend.
 */
export async function commentOnTask(
  request: CommentRequest,
  ports: TaskPorts,
): Promise<CommentedRun> {
  const { comment, options, env, log } = request;
  const event = await eventOf(request);
  const agent = parseAgent(comment.agent ?? nameAgent(event, env));
  const task = await findTask(comment, event, ports);
  const entry = await readFinish(agent, event, request, ports);
  const { isFinal } = comment;
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const repositoryUrl = `${serverUrl}/${options.owner}/${options.repo}`;
  const plan = { issue: task, ...planTaskComment({ entry, isFinal, repositoryUrl }) };
  const published = options.dryRun ? undefined : await ports.publishComment(plan);
  if (published !== undefined) log.info(`Comment: ${published.url}`);
  const comments = published === undefined ? await ports.readComments(plan) : [published];
  const account = accountOf(comments, { entry, isFinal });
  return {
    agent,
    task,
    spend: spendOfRuns(account.entries).get(entry.id) ?? UNKNOWN_SPEND,
    summary: summarize(account),
    body: published?.body ?? plan.merge(comments),
    url: published?.url,
  };
}

/** What is written down of an agent's run: outside of `workflow_run` of the job that this is. */
async function readFinish(
  agent: string,
  { finished }: WorkflowEvent,
  { comment, options, env, stdin, now, log }: CommentRequest,
  ports: TaskPorts,
): Promise<RunEntry> {
  const place = finished === undefined ? jobRefOf(env) : { run: finished.run, job: '' };
  let usage: RunUsage;
  if (comment.logs.length > 0) {
    usage = await readUsageOfLogs(comment.logs, stdin, options, { log, now });
  } else if (finished !== undefined) {
    usage = await readUsageOfRun(ports.runs, finished.run, options, { log, now });
  } else {
    throw new UserError(
      'logs: is empty, and no run ended that has artifacts to read; name the files, folders or zips that tell what the agent used.',
    );
  }
  if (usage.sessions.length === 0) {
    log.warning(`The logs of ${agent} tell no usage: it is written down as unknown.`);
  }
  return makeRunEntry(agent, now, place, usage);
}

/** The event of the job, unless another repository is asked for: its numbers are others. */
async function eventOf({ options, env }: CommentRequest): Promise<WorkflowEvent> {
  const asked = `${options.owner}/${options.repo}`.toLowerCase();
  const isOwn = (env['GITHUB_REPOSITORY'] ?? asked).toLowerCase() === asked;
  return readWorkflowEvent(isOwn ? env['GITHUB_EVENT_PATH'] : undefined);
}

function nameAgent({ finished }: WorkflowEvent, env: JobEnv): string {
  const name = finished?.run.workflow.name || agentOfJob(env);
  if (name !== undefined) return name;
  throw new UserError('agent: is not given; name the agent that ran, such as developer.');
}

async function findTask(
  { task }: CommentOptions,
  event: WorkflowEvent,
  ports: TaskPorts,
): Promise<number> {
  if (task !== undefined) return parseTaskNumber(task);
  if (event.task !== undefined) return event.task;
  const { finished } = event;
  const found = finished === undefined ? undefined : await ports.findPullRequest(finished.headSha);
  if (found !== undefined) return found;
  throw new UserError(
    'task: is not given, and the event tells no issue or pull request; give its number.',
  );
}
