/*
 * Asks GitHub's advisory database about everything that is bundled, and opens an issue for
 * each advisory that none names yet. Run weekly with the job's token.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { components } from '@octokit/openapi-types';

type Advisory = Pick<
  components['schemas']['global-advisory'],
  'ghsa_id' | 'summary' | 'html_url' | 'severity' | 'withdrawn_at' | 'vulnerabilities'
>;

/** What is bundled: `name@version`. */
export type Bundled = readonly string[];

/** As much of `fetch` as is used. */
export type Ask = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  },
) => Promise<Pick<Response, 'ok' | 'status' | 'headers' | 'json'>>;

const LABEL = 'advisory';
/** GitHub takes 1,000 packages a request and gives 100 advisories a page (docs.github.com, REST, global advisories, 2026). */
const PACKAGES_A_REQUEST = 500;
const PER_PAGE = 100;
/** More pages than anyone would leave unread. */
const MOST_PAGES = 20;

/** Reads what is bundled off the headings of `dist/licenses.txt`: `name version (license)`. */
export function readBundled(licenses: string): Bundled {
  const headings = licenses.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+[\w.+-]*) \(.+\)$/gm);
  return [...new Set([...headings].map(([, name, version]) => `${name}@${version}`))];
}

/** Where to ask, and where issues are opened. */
export interface Place {
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

/** Opens an issue for each advisory on what is bundled that has none. Gives their ids. */
export async function checkAdvisories(
  bundled: Bundled,
  place: Place,
  ask: Ask = fetch,
): Promise<{ readonly known: readonly string[]; readonly opened: readonly string[] }> {
  if (bundled.length === 0) throw new Error('dist/licenses.txt names no package: build first.');
  const call = createCall(place, ask);
  const found = new Map<string, Advisory>();
  for (let from = 0; from < bundled.length; from += PACKAGES_A_REQUEST) {
    const affects = bundled.slice(from, from + PACKAGES_A_REQUEST).join(',');
    const query = new URLSearchParams({ ecosystem: 'npm', affects, per_page: String(PER_PAGE) });
    for (const one of await readAll<Advisory>(call, `/advisories?${query.toString()}`)) {
      if (one.withdrawn_at === null) found.set(one.ghsa_id, one);
    }
  }
  if (found.size === 0) return { known: [], opened: [] };
  const issues = `/repos/${place.repository}/issues`;
  const query = new URLSearchParams({ labels: LABEL, state: 'all', per_page: String(PER_PAGE) });
  const existing = await readAll<{ title: string }>(call, `${issues}?${query.toString()}`);
  const unnamed = [...found.values()].filter(
    ({ ghsa_id: id }) => !existing.some(({ title }) => title.includes(id)),
  );
  for (const advisory of unnamed) await call('POST', issues, issueOf(advisory));
  return { known: [...found.keys()], opened: unnamed.map(({ ghsa_id: id }) => id) };
}

function issueOf({ ghsa_id: id, summary, html_url: url, severity, vulnerabilities }: Advisory) {
  const fixes = (vulnerabilities ?? []).map(
    ({ package: of, vulnerable_version_range: range, first_patched_version: fixed }) =>
      `- \`${of?.name ?? 'unknown'}\` ${range ?? ''}, fixed in ${fixed ?? 'no version yet'}`,
  );
  return {
    title: `${id}: ${summary}`.slice(0, 256),
    body: `A bundled package has a known weakness of severity ${severity}: ${url}\n\n${fixes.join('\n')}\n\nUpdate it, build, and release; or close this with the reason why it does not matter here.`,
    labels: [LABEL],
  };
}

type Call = (
  method: string,
  path: string,
  body?: object,
) => Promise<{ data: unknown; next?: string }>;

function createCall({ apiUrl, token }: Place, ask: Ask): Call {
  return async (method, path, body) => {
    const url = new URL(path, apiUrl).href;
    const answer = await ask(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) {
      const { pathname } = new URL(url);
      throw new Error(
        `${method} ${pathname}: GitHub answered ${answer.status}; run the job again.`,
      );
    }
    const link = answer.headers.get('link') ?? '';
    const next = /<([^<>]+)>; rel="next"/.exec(link)?.[1];
    // A link elsewhere would take the token with it.
    const isOwn = next !== undefined && new URL(next).origin === new URL(apiUrl).origin;
    return { data: await answer.json(), ...(isOwn && { next }) };
  };
}

async function readAll<T>(call: Call, first: string): Promise<T[]> {
  const rows: T[] = [];
  let path: string | undefined = first;
  for (let page = 0; path !== undefined && page < MOST_PAGES; page += 1) {
    const { data, next }: Awaited<ReturnType<Call>> = await call('GET', path);
    if (!Array.isArray(data)) throw new Error(`${first}: GitHub gave no list; run the job again.`);
    rows.push(...(data as T[]));
    path = next;
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;
  const bundled = readBundled(await readFile('dist/licenses.txt', 'utf8'));
  const { known, opened } = await checkAdvisories(bundled, {
    apiUrl: GITHUB_API_URL ?? 'https://api.github.com',
    repository: GITHUB_REPOSITORY ?? '',
    token: GITHUB_TOKEN ?? '',
  });
  process.stdout.write(
    `${bundled.length} packages, ${known.length} advisories, ${opened.length} new issues\n`,
  );
}
