/*
 * Data in an HTML comment on one line, at the start of a text that GitHub shows: readers do
 * not see it, and the program finds it again.
 */

const CLOSING = ' -->';

/** A value as a hidden comment; `opening` begins with `<!-- `, names the kind and ends with a space. */
export function writeHiddenComment(opening: string, value: unknown): string {
  return `${opening}${safeJson(value)}${CLOSING}`;
}

/**
 * JSON in which no text can end the comment: `<`, `>`, `&`, double hyphens and all that is
 * not printable ASCII, none of which JSON has outside of strings, are written as `\uXXXX`.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&]|-(?=-)|[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The value of the hidden comment at the very start of a text; undefined when there is
 * none, or it is longer than `maxChars` or no JSON. Never throws: a body is anybody's text.
 */
export function readHiddenComment(opening: string, body: string, maxChars: number): unknown {
  const text = body.slice(0, maxChars + 100).trimStart();
  const end = text.indexOf(CLOSING);
  if (!text.startsWith(opening) || end < 0 || end + CLOSING.length > maxChars) return undefined;
  try {
    return JSON.parse(text.slice(opening.length, end));
  } catch {
    return undefined;
  }
}
