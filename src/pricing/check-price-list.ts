import * as v from 'valibot';
import type { ListedMatch, PriceList } from '../domain/price-list.ts';
import { LIST_PRICES_DATE } from './price-list.ts';

const MAX_PROVIDERS = 500;
const MAX_MODELS = 5_000;
/** US dollars per million tokens; the dearest model of 2026 takes 600. */
const MAX_PRICE = 100_000;
/** Of 2026's list none is longer than 61. Characters. */
const MAX_NAME_CHARS = 500;
/** Of rules in rules; 2026's list has 3. */
const MAX_MATCH_DEPTH = 20;
/** Clocks differ. Milliseconds. */
const AHEAD_MS = 86_400_000;

const price = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MAX_PRICE));
const tier = v.object({ start: v.pipe(v.number(), v.finite(), v.minValue(0)), price });
const prices = v.record(
  v.string(),
  v.union([price, v.object({ base: price, tiers: v.pipe(v.array(tier), v.maxLength(100)) })]),
);
const time = v.pipe(v.string(), v.regex(/^\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/));
const period = v.object({
  constraint: v.optional(
    v.union([
      v.object({ start_date: v.pipe(v.string(), v.isoDate()) }),
      v.object({ start_time: time, end_time: time }),
    ]),
  ),
  prices,
});
const name = v.pipe(v.string(), v.maxLength(MAX_NAME_CHARS));
const match = v.custom<ListedMatch>((value) => isMatch(value, MAX_MATCH_DEPTH), 'a match is odd');
const model = v.object({
  id: name,
  match,
  prices: v.union([v.pipe(v.array(period), v.minLength(1), v.maxLength(100)), prices]),
});
const listSchema = v.object({
  version: v.pipe(v.string(), v.regex(/^pydantic\/genai-prices@[0-9a-f]{40}$/)),
  date: v.pipe(v.string(), v.isoDate()),
  providers: v.pipe(
    v.array(v.object({ id: v.string(), models: v.pipe(v.array(model), v.maxLength(MAX_MODELS)) })),
    v.minLength(1),
    v.maxLength(MAX_PROVIDERS),
    v.check((providers) => providers.some(({ id }) => id === 'anthropic'), 'it has no anthropic'),
  ),
});

/**
 * Checks a list that was read from elsewhere: its form, its bounds and that its day is not
 * before the bundled list's and not to come. Throws an Error that says what is wrong.
 */
export function checkPriceList(value: unknown, now: Date): PriceList {
  const { success, output, issues } = v.safeParse(listSchema, value);
  if (!success) throw new Error(`it is not valid: ${issues[0].message}`);
  if (Date.parse(output.date) > now.getTime() + AHEAD_MS) throw new Error('it is of the future');
  if (output.date < LIST_PRICES_DATE) throw new Error('it is older than the bundled one');
  return output;
}

/** Whether this is a rule for names, of texts and of other rules. */
function isMatch(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === 0) {
    return false;
  }
  return Object.values(value).every(
    (part: unknown) =>
      v.is(name, part) ||
      (Array.isArray(part) ? part : [part]).every((one) => isMatch(one, depth - 1)),
  );
}
