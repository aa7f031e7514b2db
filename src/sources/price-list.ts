import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubClient } from '../github/client.ts';
import type { Log } from '../ports.ts';

/** What is known of a list without looking into it. */
interface AnyList {
  /** Repository and commit. */
  readonly version: string;
  /** UTC day. */
  readonly date: string;
}

/** How the newest list is read and kept. */
export interface LatestPriceListOptions<List> {
  /** Kept here between runs; undefined keeps nothing. */
  readonly folder: string | undefined;
  /** Makes sure that what was read is a list. Throws an Error that says what is wrong. */
  readonly check: (value: unknown) => List;
  readonly log: Log;
}

const REPOSITORY = { owner: 'pydantic', repo: 'genai-prices' };
/** The prices without words, in the form of version 2 (260 KB in 2026-08). */
const PATH = 'prices/new_data/v2/data_slim.json';
const FILE = 'price-list.json';

/** Twenty times what the list has. Characters. */
const MAX_LENGTH = 5_000_000;

/**
 * Reads the newest price list of pydantic/genai-prices through GitHub's API, at the commit
 * that last changed it. When that fails, or the list is not what it should be, it gives the
 * list that was kept last, or undefined, which is the bundled one, and warns.
 */
export async function readLatestPriceList<List extends AnyList>(
  client: GitHubClient,
  { folder: given, check, log }: LatestPriceListOptions<List>,
): Promise<List | undefined> {
  const folder = given !== undefined && (await isLink(given)) ? undefined : given;
  const kept = folder === undefined ? undefined : await readKept(folder, check);
  try {
    const { data: commits } = await client.repos.listCommits({
      ...REPOSITORY,
      path: PATH,
      per_page: 1,
    });
    const [commit] = commits;
    const date = commit?.commit.committer?.date?.slice(0, 10);
    if (commit === undefined || date === undefined) throw new Error(`${PATH} is not there`);
    const version = `${REPOSITORY.owner}/${REPOSITORY.repo}@${commit.sha}`;
    if (kept?.version === version) return kept;
    const providers = await readProviders(client, commit.sha);
    const list = check({ version, date, providers });
    if (folder !== undefined) await keep(folder, list, log);
    return list;
  } catch (error) {
    const instead = kept === undefined ? 'the bundled list' : `the list of ${kept.date}`;
    log.warning(
      `price-list: the newest prices could not be read (${reasonOf(error)}), so ${instead} is used; set price-list to bundled if it stays so.`,
    );
    return kept;
  }
}

async function readProviders(client: GitHubClient, ref: string): Promise<unknown> {
  const { data } = await client.repos.getContent({ ...REPOSITORY, path: PATH, ref });
  if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') {
    throw new Error(`${PATH} is not a file of up to 1 MB`);
  }
  return parse(Buffer.from(data.content, 'base64').toString('utf8'));
}

function parse(text: string): unknown {
  if (text.length > MAX_LENGTH) throw new Error('the list is too long');
  return JSON.parse(text);
}

async function readKept<List>(
  folder: string,
  check: (value: unknown) => List,
): Promise<List | undefined> {
  try {
    return check(parse(await readPlainFile(join(folder, FILE))));
  } catch {
    return undefined; // none was kept, or it is older than the bundled one
  }
}

/** Whoever put a link there chose what is read; the usage cache warns of it. */
async function isLink(folder: string): Promise<boolean> {
  return lstat(folder).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
}

/** Neither follows a link nor waits for what writes to a pipe. */
const PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function readPlainFile(path: string): Promise<string> {
  const file = await open(path, PLAIN);
  try {
    const info = await file.stat();
    if (!info.isFile() || info.size > MAX_LENGTH) throw new Error(`${FILE} is no file of ours`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function keep(folder: string, list: AnyList, log: Log): Promise<void> {
  const draft = join(folder, `${FILE}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, JSON.stringify(list), { flag: 'wx', mode: 0o600 });
    await rename(draft, join(folder, FILE));
  } catch (error) {
    log.debug(`The price list was not kept: ${reasonOf(error)}`);
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
