/** A longer name says no more to a reader. Code points. */
const MAX_NAME_CHARS = 100;
/** Sentences of findings are longer than names. Code points. */
export const MAX_TEXT_CHARS = 400;

/** Control, format (bidirectional, zero-width, tags), private and unpaired code points. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Letters by name that show nothing: fillers of Hangul, the blank of Braille. */
const BLANK = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu;

/** Visible ASCII with single blanks between: what nearly every name is. */
const VISIBLE = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A foreign text as one line of visible characters, at most `maxChars` code points long:
 * nothing in it can move a cursor, turn the direction of writing or hide.
 */
export function plainText(text: string, maxChars: number = MAX_NAME_CHARS): string {
  if (text.length <= maxChars && VISIBLE.test(text)) return text;
  // A character is at most two code units; the rest of a huge text need not be looked at.
  const head = text.slice(0, maxChars * 8);
  const visible = head.replace(BLANK, ' ').replace(INVISIBLE, '').replace(BLANK, ' ').trim();
  if (visible.length <= maxChars && head.length === text.length) return visible;
  const chars = [...visible];
  const isCut = chars.length > maxChars || head.length < text.length;
  return isCut ? `${chars.slice(0, maxChars - 1).join('')}…` : visible;
}

/** The visible part of plain words, with the blanks at their edges. */
export function visibleWords(words: string): string {
  const [before, after] = [/^\s/.test(words) ? ' ' : '', /\S\s+$/.test(words) ? ' ' : ''];
  return before + plainText(words, MAX_TEXT_CHARS) + after;
}

/** Characters that steer a terminal or turn the direction of writing; tabs and line ends stay. */
const STEERING = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A foreign text as it is but for what steers: for data, which is printed as it is, too. */
export function inertText(text: string): string {
  return text.replace(STEERING, '');
}

/** JSON in which what steers is written as `\uXXXX`; it reads back as the same values. */
export function inertJson(json: string): string {
  return json.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
