/** Eighths of a line's height, as characters that every font of an e-mail has. */
const LEVELS = '▁▂▃▄▅▆▇█';

/** Stands where a value is unknown: on the line, and no bar. */
const GAP = '·';

/**
 * How high each value is against the highest, 1 to 8; `null` where it is unknown. Heights begin
 * at 0, so that twice the height is twice the value; what is there at all is at least a line.
 */
export function levelsOf(values: readonly (number | null)[]): readonly (number | null)[] {
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) =>
    value === null ? null : Math.max(1, highest === 0 ? 1 : Math.ceil((value / highest) * 8)),
  );
}

/** Values over time as a word of small bars, oldest first: `▂▂▃·▅█`. */
export function sparklineOf(values: readonly (number | null)[]): string {
  return levelsOf(values)
    .map((level) => (level === null ? GAP : LEVELS.charAt(level - 1)))
    .join('');
}
