import type { IssueState } from '../repository-state.ts';
import { adoptLabels, isSameLabel, wireLabel } from './labels.ts';
import { page } from './page.ts';
import {
  NOT_FOUND,
  ok,
  refusal,
  tooLong,
  validationFailed,
  type Answer,
  type Call,
  type Route,
  type RouteContext,
} from './route.ts';
import { repositoryPage, repositoryUrl, wireDate, wireUser } from './wire-repository.ts';

/** Limits in characters: GitHub's own 422 answers, 2026. */
const MAX_TITLE = 256;
export const MAX_BODY = 65_536;

/** Filters on what the state does not hold. */
const UNPLAYED = ['milestone', 'assignee', 'type', 'mentioned', 'issue_field_values'] as const;

const ORDERS: Readonly<Record<'created' | 'updated' | 'comments', (issue: IssueState) => number>> =
  {
    created: (issue) => issue.createdAt.getTime(),
    updated: (issue) => issue.updatedAt.getTime(),
    comments: (issue) => issue.comments.length,
  };

/** Pull requests are listed too, as GitHub does. */
export const listIssues: Route<'issues/list-for-repo'> = (context, call) => {
  const { query } = call;
  const unplayed = UNPLAYED.find((filter) => query[filter] !== undefined);
  if (unplayed !== undefined) {
    const problem = `The fake GitHub does not play the filter ${unplayed} of issues.`;
    return { ...refusal(422, problem), problem };
  }
  const { state = 'open', sort = 'created', direction = 'desc', since, creator } = query;
  const labels = query.labels?.split(',') ?? [];
  const sign = direction === 'asc' ? -1 : 1;
  const found = context.state.issues
    .filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        (creator === undefined || issue.user.login === creator) &&
        (since === undefined || issue.updatedAt.getTime() >= Date.parse(since)) &&
        labels.every((wanted) => issue.labels.some((label) => isSameLabel(label, wanted))),
    )
    .sort((a, b) => sign * (ORDERS[sort](b) - ORDERS[sort](a) || b.number - a.number));
  return page(call, found, (issues) => issues.map((issue) => wireIssue(context, issue)));
};

export const getIssue: Route<'issues/get'> = (context, { path }) => {
  const issue = findIssue(context, path.issue_number);
  return issue === undefined ? NOT_FOUND : ok(wireIssue(context, issue));
};

export const createIssue: Route<'issues/create'> = (context, { body }) => {
  const title = String(body.title);
  const wrong = checkTexts(title, body.body);
  if (wrong !== undefined) return wrong;
  const labels = adoptLabels(context, (body.labels ?? []).map(labelName));
  if (!isList(labels)) return labels;
  const now = context.now();
  const issue: IssueState = {
    number: Math.max(0, ...context.state.issues.map(({ number }) => number)) + 1,
    title,
    body: body.body ?? '',
    labels: [...labels],
    state: 'open',
    stateReason: null,
    user: context.author,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    isLocked: false,
    isPullRequest: false,
    comments: [],
  };
  context.state.issues.push(issue);
  return { status: 201, body: wireIssue(context, issue) };
};

export const updateIssue: Route<'issues/update'> = (context, { path, body }) => {
  const issue = findIssue(context, path.issue_number);
  if (issue === undefined) return NOT_FOUND;
  const title = String(body.title ?? issue.title);
  const wrong = checkTexts(title, body.body ?? '');
  if (wrong !== undefined) return wrong;
  const labels = body.labels && adoptLabels(context, body.labels.map(labelName));
  if (labels !== undefined && !isList(labels)) return labels;

  issue.title = title;
  if (body.body !== undefined && body.body !== issue.body) {
    issue.body = body.body ?? '';
    issue.edit = { at: context.now(), by: context.author };
  }
  if (labels !== undefined) issue.labels = [...labels];
  if (body.state !== undefined && body.state !== issue.state) {
    const isClosed = body.state === 'closed';
    issue.state = body.state;
    issue.stateReason = body.state_reason ?? (isClosed ? 'completed' : 'reopened');
    issue.closedAt = isClosed ? context.now() : null;
  }
  issue.updatedAt = context.now();
  return ok(wireIssue(context, issue));
};

export const addLabels: Route<'issues/add-labels'> = (context, { path, body }) => {
  const issue = findIssue(context, path.issue_number);
  if (issue === undefined) return NOT_FOUND;
  const added = adoptLabels(context, (body?.labels ?? []).map(labelName));
  if (!isList(added)) return added;
  issue.labels = [...new Set([...issue.labels, ...added])];
  issue.updatedAt = context.now();
  return ok(issue.labels.map((name) => wireLabel(context, name)));
};

export const removeLabel: Route<'issues/remove-label'> = (context, { path }) => {
  const issue = findIssue(context, path.issue_number);
  if (issue === undefined) return NOT_FOUND;
  const kept = issue.labels.filter((label) => !isSameLabel(label, path.name));
  if (kept.length === issue.labels.length) return refusal(404, 'Label does not exist');
  issue.labels = kept;
  issue.updatedAt = context.now();
  return ok(kept.map((name) => wireLabel(context, name)));
};

export const lockIssue: Route<'issues/lock'> = (context, { path }) => {
  const issue = findIssue(context, path.issue_number);
  if (issue === undefined) return NOT_FOUND;
  issue.isLocked = true;
  return { status: 204 };
};

/** An issue or pull request by its number. */
export function findIssue({ state }: RouteContext, wanted: number): IssueState | undefined {
  return state.issues.find(({ number }) => number === wanted);
}

function checkTexts(title: string, body: string | undefined): Answer | undefined {
  if (title.trim() === '') {
    return validationFailed({ resource: 'Issue', field: 'title', code: 'missing_field' });
  }
  return (
    tooLong('Issue', 'title', title, MAX_TITLE) ?? tooLong('Issue', 'body', body ?? '', MAX_BODY)
  );
}

type LabelInput = NonNullable<Call<'issues/create'>['body']['labels']>[number];

function labelName(label: LabelInput): string {
  return typeof label === 'string' ? label : (label.name ?? '');
}

function isList(labels: readonly string[] | Answer): labels is readonly string[] {
  return Array.isArray(labels);
}

function wireIssue(context: RouteContext, issue: IssueState): object {
  const { number } = issue;
  const url = `${repositoryUrl(context)}/issues/${number}`;
  const kind = issue.isPullRequest ? 'pull' : 'issues';
  const html_url = `${repositoryPage(context.state)}/${kind}/${number}`;
  return {
    id: 1_000_000 + number,
    node_id: `I_${number}`,
    number,
    url,
    html_url,
    repository_url: repositoryUrl(context),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    title: issue.title,
    body: issue.body,
    user: wireUser(context, issue.user),
    labels: issue.labels.map((name) => wireLabel(context, name)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.isLocked,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: wireDate(issue.createdAt),
    updated_at: wireDate(issue.updatedAt),
    closed_at: issue.closedAt && wireDate(issue.closedAt),
    author_association: issue.user.type === 'Bot' ? 'NONE' : 'MEMBER',
    performed_via_github_app: null,
    ...(issue.isPullRequest ? { pull_request: wirePullRequest(context, number, html_url) } : {}),
  };
}

function wirePullRequest(context: RouteContext, number: number, html_url: string): object {
  const url = `${repositoryUrl(context)}/pulls/${number}`;
  return { url, html_url, diff_url: `${html_url}.diff`, patch_url: `${html_url}.patch` };
}
