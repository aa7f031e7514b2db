/** What tables show of numbers: marks, a sign, dollars, digits, and what they are counted in. */
const NUMBER =
  /^(?:[≥≈~<>]\s?|under )*(?<sign>[+−-])?(?:[~]?\$)?(?<digits>\d[\d,]*(?:\.\d+)?)\s?(?<unit>[KMB](?![a-z])|%|ms|min|s)?/;

const UNITS: Readonly<Record<string, number>> = {
  K: 1e3,
  M: 1e6,
  B: 1e9,
  s: 1e3,
  min: 6e4,
};

/**
 * The number that a cell shows, such as `1200` of `≥ $1.2K`, for sorting; undefined where it
 * shows none. Numbers of one column have one unit, so that only their order counts.
 */
export function sortKeyOf(words: string): number | undefined {
  const { sign, digits, unit = '' } = NUMBER.exec(words.trim())?.groups ?? {};
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll(',', '')) * (UNITS[unit] ?? 1);
  const isUnder = words.trimStart().startsWith('under ') || words.trimStart().startsWith('<');
  return (isUnder ? value / 2 : value) * (sign === undefined || sign === '+' ? 1 : -1);
}
