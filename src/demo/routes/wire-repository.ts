import type { RepositoryState, UserState } from '../repository-state.ts';
import type { RouteContext } from './route.ts';

/** Where people read what the API serves. */
const WEB_URL = 'https://github.com';

/** When everything began whose beginning the state does not hold. */
const LONG_AGO = '2025-01-01T00:00:00Z';

const USER_LINKS =
  'followers following gists starred subscriptions organizations repos events received_events';

const REPOSITORY_LINKS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors ' +
  'deployments downloads events forks git_commits git_refs git_tags hooks issue_comment ' +
  'issue_events issues keys labels languages merges milestones notifications pulls releases ' +
  'stargazers statuses subscribers subscription tags teams trees';

const REPOSITORY_COUNTS =
  'forks forks_count network_count size stargazers_count subscribers_count watchers watchers_count';

/** An instant as GitHub writes it: whole seconds. */
export function wireDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** A user in the short form inside other answers. */
export function wireUser(context: RouteContext, user: UserState): object {
  const url = `${context.apiUrl}/users/${encodeURIComponent(user.login)}`;
  const id = Buffer.from(user.login).reduce((sum, byte) => (sum * 31 + byte) % 1e8, 7);
  return {
    login: user.login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${WEB_URL}/identicons/${id}.png`,
    gravatar_id: '',
    url,
    html_url: `${WEB_URL}/${user.login.replace('[bot]', '')}`,
    ...links(url, USER_LINKS),
    type: user.type,
    site_admin: false,
  };
}

/** The signed-in user in full. */
export function wirePublicUser(context: RouteContext, user: UserState): object {
  const unknown = { name: null, company: null, blog: null, location: null, email: null, bio: null };
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
  const dates = { created_at: LONG_AGO, updated_at: LONG_AGO };
  const rest = { ...unknown, ...counts, ...dates, hireable: null, user_view_type: 'public' };
  return { ...wireUser(context, user), ...rest };
}

/** A user whom the state knows by login alone. */
export function userOf(login: string): UserState {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** URL of the repository in the API. */
export function repositoryUrl({ apiUrl, state }: RouteContext): string {
  return `${apiUrl}/repos/${state.owner}/${state.name}`;
}

/** Page of the repository. */
export function repositoryPage({ owner, name }: Pick<RepositoryState, 'owner' | 'name'>): string {
  return `${WEB_URL}/${owner}/${name}`;
}

/** The repository, or a fork of it, in the short form inside runs. */
export function wireMinimalRepository(
  context: RouteContext,
  { id, owner, name }: Pick<RepositoryState, 'id' | 'owner' | 'name'> = context.state,
): object {
  const url = `${context.apiUrl}/repos/${owner}/${name}`;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: `${owner}/${name}`,
    private: false,
    owner: wireUser(context, userOf(owner)),
    html_url: repositoryPage({ owner, name }),
    description: null,
    fork: id !== context.state.id,
    url,
    ...links(url, REPOSITORY_LINKS),
  };
}

/** The repository in full. */
export function wireFullRepository(context: RouteContext): object {
  const page = repositoryPage(context.state);
  const open = context.state.issues.filter(({ state }) => state === 'open').length;
  const addresses = { clone_url: page, git_url: page, ssh_url: page, svn_url: page };
  const dates = { created_at: LONG_AGO, updated_at: LONG_AGO, pushed_at: LONG_AGO };
  const unknown = { homepage: null, language: null, license: null, mirror_url: null };
  const features = { has_issues: true, has_projects: false, has_wiki: false, has_pages: false };
  return {
    ...wireMinimalRepository(context),
    ...addresses,
    ...dates,
    ...unknown,
    ...Object.fromEntries(REPOSITORY_COUNTS.split(' ').map((name) => [name, 0])),
    ...features,
    has_discussions: false,
    has_downloads: false,
    archived: false,
    disabled: false,
    default_branch: 'main',
    open_issues: open,
    open_issues_count: open,
  };
}

/** The repository's workflows, in the order of the state. */
export function wireWorkflows(context: RouteContext): readonly object[] {
  const page = repositoryPage(context.state);
  return context.state.workflows.map(({ id, name, path }) => ({
    id,
    node_id: `W_${id}`,
    name,
    path,
    state: 'active',
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    url: `${repositoryUrl(context)}/actions/workflows/${id}`,
    html_url: `${page}/blob/main/${path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(name)}/badge.svg`,
  }));
}

function links(url: string, names: string): object {
  return Object.fromEntries(names.split(' ').map((name) => [`${name}_url`, `${url}/${name}`]));
}
