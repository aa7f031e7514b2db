import type { CommentState, IssueState } from '../repository-state.ts';
import { findIssue, MAX_BODY } from './issues.ts';
import { page } from './page.ts';
import {
  NOT_FOUND,
  ok,
  tooLong,
  validationFailed,
  type Answer,
  type Route,
  type RouteContext,
} from './route.ts';
import { repositoryPage, repositoryUrl, wireDate, wireUser } from './wire-repository.ts';

export const listComments: Route<'issues/list-comments'> = (context, call) => {
  const issue = findIssue(context, call.path.issue_number);
  if (issue === undefined) return NOT_FOUND;
  const { since } = call.query;
  const found = issue.comments.filter(
    ({ createdAt }) => since === undefined || createdAt.getTime() >= Date.parse(since),
  );
  return page(call, found, (shown) => shown.map((comment) => wireComment(context, issue, comment)));
};

export const createComment: Route<'issues/create-comment'> = (context, { path, body }) => {
  const issue = findIssue(context, path.issue_number);
  if (issue === undefined) return NOT_FOUND;
  const wrong = checkBody(body.body);
  if (wrong !== undefined) return wrong;
  const ids = context.state.issues.flatMap(({ comments }) => comments.map(({ id }) => id));
  const now = context.now();
  const comment: CommentState = {
    id: Math.max(0, ...ids) + 1,
    body: body.body,
    user: context.author,
    createdAt: now,
  };
  issue.comments.push(comment);
  issue.updatedAt = now;
  return { status: 201, body: wireComment(context, issue, comment) };
};

export const updateComment: Route<'issues/update-comment'> = (context, { path, body }) => {
  const found = findComment(context, Number(path.comment_id));
  if (found === undefined) return NOT_FOUND;
  const wrong = checkBody(body.body);
  if (wrong !== undefined) return wrong;
  const { issue, comment } = found;
  comment.body = body.body;
  comment.updatedAt = context.now();
  return ok(wireComment(context, issue, comment));
};

export const deleteComment: Route<'issues/delete-comment'> = (context, { path }) => {
  const found = findComment(context, Number(path.comment_id));
  if (found === undefined) return NOT_FOUND;
  const { issue, comment } = found;
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  return { status: 204 };
};

/** A comment by its id, which is unique in the repository. */
function findComment(
  { state }: RouteContext,
  id: number,
): { readonly issue: IssueState; readonly comment: CommentState } | undefined {
  for (const issue of state.issues) {
    const comment = issue.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  return undefined;
}

function checkBody(body: string): Answer | undefined {
  if (body.trim() === '') {
    return validationFailed({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
  }
  return tooLong('IssueComment', 'body', body, MAX_BODY);
}

function wireComment(context: RouteContext, issue: IssueState, comment: CommentState): object {
  const issues = `${repositoryUrl(context)}/issues`;
  const page = `${repositoryPage(context.state)}/issues/${issue.number}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${issues}/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${issues}/${issue.number}`,
    body: comment.body,
    user: wireUser(context, comment.user),
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'MEMBER',
    performed_via_github_app: null,
    created_at: wireDate(comment.createdAt),
    updated_at: wireDate(comment.updatedAt ?? comment.createdAt),
  };
}
