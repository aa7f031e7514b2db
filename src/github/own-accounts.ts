import type { GitHubClient } from './client.ts';

/** Whom a workflow's own token writes as. Nobody else can: the token is the repository's own. */
export const WORKFLOW_LOGIN = 'github-actions[bot]';

/**
 * Keeps what an account of ours wrote: the workflow's own, and that of the token. Anyone may
 * copy a text of ours, and any app's bot. Whose the token is, is asked for only where it
 * matters; where GitHub does not say, the workflow's own account alone is ours.
 */
export async function keepOwn<T>(
  client: GitHubClient,
  written: readonly T[],
  loginOf: (one: T) => string | undefined,
): Promise<readonly T[]> {
  const isOfWorkflow = (one: T): boolean => loginOf(one) === WORKFLOW_LOGIN;
  if (written.every(isOfWorkflow)) return written;
  const login = await readLogin(client);
  return written.filter((one) => isOfWorkflow(one) || (login && loginOf(one) === login));
}

/**
 * Login of the token's account, which a REST route would give to persons alone
 * (docs.github.com, GraphQL, `viewer`, 2026); undefined when GitHub does not say.
 */
export async function readLogin(client: GitHubClient): Promise<string | undefined> {
  try {
    const { viewer } = await client.graphql<{ viewer?: { login?: string } }>(
      '{ viewer { login } }',
      { request: { retries: 3 } }, // a query that changes nothing, though it is a POST
    );
    return viewer?.login;
  } catch {
    return undefined;
  }
}
