import * as v from 'valibot';
import { UserError } from '../domain/errors.ts';
import { canonicalModel } from './model-name.ts';
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
 * spellings. Throws UserError that names the model and the field.
 */
export function parsePriceOverrides(value: unknown): ReadonlyMap<string, Rates> {
  if (value === null || value === undefined) return new Map();
  const result = v.safeParse(pricesSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new UserError(
      `prices: ${v.getDotPath(issue) ?? 'the whole value'} is not valid (${wordsFor(issue)}); write one line a model in US dollars per million tokens, such as "claude-sonnet-4-6: {input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75}".`,
    );
  }
  return new Map(
    Object.entries(result.output).map(([model, rates]) => [canonicalModel(model), rates]),
  );
}

/** What was expected, and not what stands there: the file that was named may hold secrets. */
function wordsFor({ expected, message }: v.BaseIssue<unknown>): string {
  return expected === null ? message : `${expected} was expected`;
}
