import { commentOnTask, type CommentedRun } from '../jobs/comment-on-task.ts';
import { nameAgent, type CommentOptions } from '../options/comment-options.ts';
import { jobRefOf, type JobEnv } from '../options/job-ref.ts';
import type { Options } from '../options/parse-options.ts';
import type { TaskPorts } from '../ports.ts';
import { createCommentWriter } from '../publishers/comment-writer.ts';
import { findPullRequestOfCommit } from '../sources/pull-request-of-commit.ts';
import { readWorkflowEvent } from '../sources/workflow-event.ts';
import { connectToGitHub, type Access } from './github-connection.ts';
import { findLocalDocuments } from './local-documents.ts';
import { pause } from './pause.ts';
import { WITHOUT_GITHUB } from './without-github.ts';

/** The job or terminal from which an agent's run is recorded. */
export interface CommentSurroundings extends Omit<Access, 'token'> {
  /** Undefined in a dry run that may read nothing of GitHub. */
  readonly token: string | undefined;
  readonly env: JobEnv;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly now: () => Date;
}

/**
 * Writes an agent's run into the comment of its task. The time budget starts here. Without a
 * token it is shown as the task's first one.
 */
export async function commentOnGitHub(
  { logs, task, agent, isFinal }: CommentOptions,
  options: Options,
  around: CommentSurroundings,
): Promise<CommentedRun> {
  const { env, stdin, log, now } = around;
  const repository = `${options.owner}/${options.repo}`;
  // Of another repository the numbers in the event would be others.
  const isOwn = (env['GITHUB_REPOSITORY'] ?? repository).toLowerCase() === repository.toLowerCase();
  const event = await readWorkflowEvent(isOwn ? env['GITHUB_EVENT_PATH'] : undefined);
  const request = {
    agent: nameAgent(agent, event.finished?.run, env),
    task,
    isFinal,
    logs: logs.length === 0 ? undefined : findLocalDocuments(logs, stdin, log),
    event,
    job: jobRefOf(env),
    repositoryUrl: `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`,
  };
  const given = { pause, now, log };
  return around.token === undefined
    ? commentOnTask(request, options, { ...WITHOUT_GITHUB, ...given })
    : commentOnTask(request, options, {
        ...portsOfGitHub(options, { ...around, token: around.token }),
        ...given,
      });
}

/** What a task's comment is read from and written with. */
function portsOfGitHub(
  options: Options,
  around: Access,
): Pick<TaskPorts, 'runs' | 'findPullRequest' | 'comments'> {
  const { client, runs, beginPublishing } = connectToGitHub(options, around);
  const comments = createCommentWriter(client, options, around.log);
  return {
    runs,
    findPullRequest: (sha) => findPullRequestOfCommit(client, options, sha),
    comments: {
      ...comments,
      list(issue) {
        beginPublishing(); // nothing but comments is read or written from here on
        return comments.list(issue);
      },
    },
  };
}
