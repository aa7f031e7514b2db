// src/renderers/plain-url.ts
/** Addresses of runs and issues as GitHub writes them: nothing in them can end a link. */
const PLAIN_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/;
const MAX_URL_CHARS = 300;
/** Whether an address may be a link: one of GitHub's form, of plain characters. */
function isPlainUrl(url) {
	return url.length <= MAX_URL_CHARS && PLAIN_URL.test(url);
}
export { isPlainUrl as t };
