/**
 * Reads GitHub's search syntax for dates: `A..B`, `>=A`, `>A`, `<=B`, `<B`, `A`, with `*`
 * for an open end; dates (whole days in UTC) or instants (whole seconds), both ends
 * included. Undefined when the text is none of these.
 * docs.github.com, "Understanding the search syntax", 2026-08.
 */
export function readCreatedFilter(text: string): ((createdAt: Date) => boolean) | undefined {
  const span = readSpan(text);
  if (span === undefined) return undefined;
  return (createdAt) => {
    const second = Math.floor(createdAt.getTime() / 1_000);
    return second >= span.first && second <= span.last;
  };
}

/** In seconds since 1970. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function readSpan(text: string): Span | undefined {
  const [, from, to] = /^(.+)\.\.(.+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const start = from === '*' ? EVER : readMoment(from);
    const end = to === '*' ? EVER : readMoment(to);
    return start && end && { first: start.first, last: end.last };
  }
  const [, sign = '', moment = ''] = /^(>=|>|<=|<|)(.+)$/.exec(text) ?? [];
  const at = readMoment(moment);
  if (at === undefined) return undefined;
  if (sign === '>=') return { ...EVER, first: at.first };
  if (sign === '>') return { ...EVER, first: at.last + 1 };
  if (sign === '<=') return { ...EVER, last: at.last };
  if (sign === '<') return { ...EVER, last: at.first - 1 };
  return at;
}

const EVER: Span = { first: -Infinity, last: Infinity };
const DAY = 86_400;

function readMoment(text: string): Span | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(text)) return undefined;
  const first = Date.parse(text) / 1_000;
  if (Number.isNaN(first)) return undefined;
  return { first, last: text.length === 10 ? first + DAY - 1 : first };
}
