import { UserError } from '../domain/errors.ts';
import type { TaskPorts } from '../ports.ts';

/** What a dry run without a token reads of GitHub: a task has no comment, and all else ends it. */
export const WITHOUT_GITHUB: Pick<TaskPorts, 'runs' | 'findPullRequest' | 'comments'> = {
  runs: {
    listRuns: refuse,
    readRuns: refuse,
    listArtifacts: refuse,
    listArtifactsOfRun: refuse,
    readArtifact: refuse,
  },
  findPullRequest: refuse,
  comments: {
    list: () => Promise.resolve([]),
    keepOwn: (comments) => Promise.resolve(comments),
    create: refuse,
    update: refuse,
    delete: refuse,
  },
};

function refuse(): Promise<never> {
  return Promise.reject(
    new UserError(
      'comment: without a token nothing can be read from GitHub; name the logs and the task, or set GITHUB_TOKEN or GH_TOKEN.',
    ),
  );
}
