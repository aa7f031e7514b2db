/** Control, format (bidirectional, zero-width, tags), private and unpaired code points. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
/** Letters by name that show nothing: fillers of Hangul, the blank of Braille. */
const BLANK = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu;
/**
* A foreign text as one line of visible characters, at most `maxChars` code points long:
* nothing in it can move a cursor, turn the direction of writing or hide.
*/
function plainText(text, maxChars = 100) {
	const head = text.slice(0, maxChars * 8);
	const visible = head.replace(BLANK, " ").replace(INVISIBLE, "").replace(BLANK, " ").trim();
	const chars = [...visible];
	return chars.length > maxChars || head.length < text.length ? `${chars.slice(0, maxChars - 1).join("")}…` : visible;
}
export { plainText as t };
