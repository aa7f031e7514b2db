/** Addresses of runs and issues as GitHub writes them: nothing in them can end a link. */
const PLAIN_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/;
const MAX_URL_CHARS = 300;

/** Whether an address may be a link: one of GitHub's form, of plain characters. */
export function isPlainUrl(url: string): boolean {
  return url.length <= MAX_URL_CHARS && PLAIN_URL.test(url);
}
