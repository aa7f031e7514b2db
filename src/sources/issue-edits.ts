import type { IssueEdit } from '../domain/report-issue.ts';
import type { GitHubClient } from '../github/client.ts';
import { readLogin, WORKFLOW_LOGIN } from '../github/own-accounts.ts';
import type { Repository } from './repository.ts';

interface WireEdit {
  readonly number?: number;
  readonly lastEditedAt?: string | null;
  readonly editor?: { readonly __typename?: string; readonly login?: string } | null;
}

/** More issues are asked for in no query. */
const MOST_ISSUES = 30;

/**
 * Reads who last edited the text of issues, and when, which REST does not give
 * (docs.github.com, GraphQL, `Issue.lastEditedAt` and `editor`, 2026). Of an issue that was
 * not edited, or where GitHub does not say, there is none.
 */
export async function readIssueEdits(
  client: GitHubClient,
  { owner, repo }: Repository,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, IssueEdit>> {
  const edits = new Map<number, IssueEdit>();
  const fields = numbers
    .slice(0, MOST_ISSUES)
    .map((n) => `i${n}: issue(number: ${n}) { number lastEditedAt editor { __typename login } }`);
  try {
    const { repository } = await client.graphql<{ repository?: Record<string, WireEdit | null> }>(
      `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`,
      { owner, repo, request: { retries: 3 } }, // a query that changes nothing, though it is a POST
    );
    const own = new Set([WORKFLOW_LOGIN, await readLogin(client)]);
    for (const wire of Object.values(repository ?? {})) {
      const at = new Date(wire?.lastEditedAt ?? Number.NaN);
      const by = loginOf(wire?.editor);
      if (wire?.number === undefined || Number.isNaN(at.getTime())) continue;
      edits.set(wire.number, {
        at,
        by: by ?? 'an account that is gone',
        isOwn: own.has(by) && !!by,
      });
    }
  } catch {
    // Without it, issues are taken as they were made.
  }
  return edits;
}

/** GraphQL names bots without the `[bot]` that REST puts behind them. */
function loginOf(editor: WireEdit['editor']): string | undefined {
  const { __typename: type, login } = editor ?? {};
  return type === 'Bot' && login?.endsWith('[bot]') === false ? `${login}[bot]` : login;
}
