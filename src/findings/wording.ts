/**
 * Numbers as the messages of findings show them. A message is data of the report and so is
 * written before any renderer runs; renderers format their own tables and columns.
 */

/** Dollars to the cent; less than a cent is `under $0.01`. */
export function sayUsd(usd: number): string {
  if (usd > 0 && usd < 0.01) return 'under $0.01';
  const [whole = '0', cents = '00'] = usd.toFixed(2).split('.');
  return `$${grouped(whole)}.${cents}`;
}

/** Dollars of an estimate, which cents would make look exact: whole ones from $10 on. */
export function sayRoundUsd(usd: number): string {
  return usd >= 9.995 ? `$${sayCount(usd)}` : sayUsd(usd);
}

/**
 * Dollars that a cost is at least. Less than a cent keeps its first digit, rounded down, as
 * in `$0.004`: "at least under a cent" is nonsense.
 */
export function sayLeastUsd(usd: number): string {
  if (usd === 0 || usd >= 0.01) return sayUsd(usd);
  const decimals = [3, 4, 5, 6].find((digits) => usd >= 10 ** -digits);
  if (decimals === undefined) return '$0.00';
  return `$${(Math.floor(usd * 10 ** decimals) / 10 ** decimals).toFixed(decimals)}`;
}

/** Dollars, as a lower bound when part of it has no price: `at least $1.20`. */
export function sayUsdOrMore(usd: number, isFloor: boolean): string {
  return isFloor ? `at least ${sayLeastUsd(usd)}` : sayUsd(usd);
}

/** Token counts to about three digits: `850`, `395K`, `1.2M`. */
export function sayTokens(tokens: number): string {
  if (tokens < 999.5) return String(Math.round(tokens));
  if (tokens < 999_500) return `${Math.round(tokens / 1000)}K`;
  if (tokens < 999_950_000) return `${trimmed(tokens / 1_000_000)}M`;
  return `${trimmed(tokens / 1_000_000_000)}B`;
}

/**
 * A rate as a percentage: one decimal under 100%, none above. A trace is `<0.1%`, never
 * `0%`, and almost all is `>99.9%`, never `100%`.
 */
export function sayShare(ratio: number): string {
  if (ratio > 0 && ratio < 0.0005) return '<0.1%';
  if (ratio > 0.9995 && ratio < 1) return '>99.9%';
  return ratio > 1 ? `${sayCount(ratio * 100)}%` : `${trimmed(ratio * 100)}%`;
}

/** A whole number with separators. */
export function sayCount(count: number): string {
  return grouped(String(Math.round(count)));
}

/** `3 of 5 runs`; of one, `The only run`. */
export function sayOf(count: number, all: number, noun: string): string {
  return all === 1 ? `The only ${noun}` : `${sayCount(count)} of ${sayMany(all, noun)}`;
}

/** `1 run`, `3 runs`. */
export function sayMany(count: number, noun: string): string {
  return `${sayCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** `a`, `a and b`, `a, b and c`, `a, b and 4 more`. */
export function sayList(items: readonly string[], most = 3): string {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const rest = items.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** The text as a title. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** At most one decimal, and none when it is 0. */
function trimmed(value: number): string {
  const [whole = '0', decimal = '0'] = value.toFixed(1).split('.');
  return decimal === '0' ? grouped(whole) : `${grouped(whole)}.${decimal}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
