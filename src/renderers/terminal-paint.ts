/** Select Graphic Rendition codes, ECMA-48 8.3.117. */
const STYLES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

/** Sets a text in a style, or leaves it as it is where colours are off. */
export type Paint = (style: keyof typeof STYLES, text: string) => string;

/** Makes a `Paint`. */
export function createPaint(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}

/** Lines of a table, its titles less prominent. */
export function paintTitles(lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line, index) => (index === 0 ? paint('dim', line) : line));
}
