import { downloadArtifact, getArtifact, listArtifacts, listArtifactsOfRun } from './artifacts.ts';
import { createComment, deleteComment, listComments, updateComment } from './comments.ts';
import {
  addLabels,
  createIssue,
  getIssue,
  listIssues,
  lockIssue,
  removeLabel,
  updateIssue,
} from './issues.ts';
import { createLabel, getLabel, listLabels } from './labels.ts';
import { getRateLimit, getRepository, getUser, listWorkflows } from './repository.ts';
import type { OperationId, Route } from './route.ts';
import { getRun, getRunAttempt, listRuns, listRunsOfWorkflow } from './runs.ts';

/** The operations that the fake GitHub serves; `prune-openapi.ts` keeps just these. */
export const ROUTES = {
  'actions/download-artifact': downloadArtifact,
  'actions/get-artifact': getArtifact,
  'actions/get-workflow-run': getRun,
  'actions/get-workflow-run-attempt': getRunAttempt,
  'actions/list-artifacts-for-repo': listArtifacts,
  'actions/list-repo-workflows': listWorkflows,
  'actions/list-workflow-run-artifacts': listArtifactsOfRun,
  'actions/list-workflow-runs': listRunsOfWorkflow,
  'actions/list-workflow-runs-for-repo': listRuns,
  'issues/add-labels': addLabels,
  'issues/create': createIssue,
  'issues/create-comment': createComment,
  'issues/create-label': createLabel,
  'issues/delete-comment': deleteComment,
  'issues/get': getIssue,
  'issues/get-label': getLabel,
  'issues/list-comments': listComments,
  'issues/list-for-repo': listIssues,
  'issues/list-labels-for-repo': listLabels,
  'issues/lock': lockIssue,
  'issues/remove-label': removeLabel,
  'issues/update': updateIssue,
  'issues/update-comment': updateComment,
  'rate-limit/get': getRateLimit,
  'repos/get': getRepository,
  'users/get-authenticated': getUser,
} satisfies { readonly [Id in OperationId]?: Route<Id> };
