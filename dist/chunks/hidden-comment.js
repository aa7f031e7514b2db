// src/history/hidden-comment.ts
const CLOSING = " -->";
/** A value as a hidden comment; `opening` begins with `<!-- `, names the kind and ends with a space. */
function writeHiddenComment(opening, value) {
	return `${opening}${safeJson(value)}${CLOSING}`;
}
/**
* JSON in which no text can end the comment: `<`, `>`, `&`, double hyphens and all that is
* not printable ASCII, none of which JSON has outside of strings, are written as `\uXXXX`.
*/
function safeJson(value) {
	return JSON.stringify(value).replace(/[<>&]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/**
* The value of the hidden comment at the very start of a text; undefined when there is
* none, or it is longer than `maxChars` or no JSON. Never throws: a body is anybody's text.
*/
function readHiddenComment(opening, body, maxChars) {
	const text = body.slice(0, maxChars + 100).trimStart();
	const end = text.indexOf(CLOSING);
	if (!text.startsWith(opening) || end < 0 || end + 4 > maxChars) return void 0;
	try {
		return JSON.parse(text.slice(opening.length, end));
	} catch {
		return;
	}
}
export { safeJson as n, writeHiddenComment as r, readHiddenComment as t };
