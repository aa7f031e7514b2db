import * as v from 'valibot';
import { UserError } from '../domain/errors.ts';
import { groupBy } from '../domain/group-by.ts';
import { canonicalModel, exactModel } from './model-name.ts';
import type { Rates } from './rates.ts';

const rate = v.pipe(v.number(), v.finite(), v.minValue(0));

const ratesSchema = v.strictObject({
  input: rate,
  output: rate,
  cacheRead: v.optional(rate),
  cacheWrite: v.optional(rate),
  cacheWrite1h: v.optional(rate),
});

const pricesSchema = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && !Array.isArray(value),
    'it is no map of models',
  ),
  v.record(v.string(), ratesSchema),
);

/**
 * Reads a user's price overrides, already parsed from JSON or YAML: a map of model names
 * to rates in US dollars per million tokens. Names may be spelled in any of a model's
 * spellings; a name with a region of Amazon Bedrock prices that region alone, one with a release
 * that release where another line prices the model. Gives the rates
 * by `exactModel`. Throws UserError that names the model and the field, or two lines of one
 * model.
 */
export function parsePriceOverrides(value: unknown): ReadonlyMap<string, Rates> {
  if (value === null || value === undefined) return new Map();
  const result = v.safeParse(pricesSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new UserError(
      `prices: ${v.getDotPath(issue)?.slice(0, MAX_PATH_LENGTH) ?? 'the whole value'} is not valid (${wordsFor(issue)}); write one line a model in US dollars per million tokens, such as "claude-sonnet-4-6: {input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75}".`,
    );
  }
  const prices = new Map<string, Rates>();
  const keys = new Map<string, string>();
  for (const [key, rates] of Object.entries(result.output)) {
    const model = exactModel(key);
    const other = keys.get(model);
    if (other !== undefined) {
      throw new UserError(
        `prices: ${JSON.stringify(other)} and ${JSON.stringify(key)} are one model; keep one of the two lines.`,
      );
    }
    keys.set(model, key);
    prices.set(model, rates);
  }
  return withReleases(prices);
}

/** More than any name of a model and a field has. */
const MAX_PATH_LENGTH = 120;

/** The price of one release is that of the model, where no other line has one. */
function withReleases(prices: ReadonlyMap<string, Rates>): ReadonlyMap<string, Rates> {
  const everywhere = [...prices].filter(([model]) => !model.includes('.')); // of no one region
  const groups = groupBy(everywhere, ([model]) => canonicalModel(model));
  const alone = [...groups].flatMap(([model, [first, ...others]]) =>
    first === undefined || others.length > 0 ? [] : [[model, first[1]] as const],
  );
  return new Map([...prices, ...alone]);
}

/** What was expected, and not what stands there: the file that was named may hold secrets. */
function wordsFor({ expected, message }: v.BaseIssue<unknown>): string {
  return expected === null ? message : `${expected} was expected`;
}
