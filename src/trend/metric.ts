import type { Metric, RunModelSpend, RunSpend } from '../domain/comparison.ts';
import { toDollars, toNanos } from '../domain/money.ts';
import { sumKnown } from '../domain/sum-known.ts';
import type { RelativeRates } from './split-change.ts';

/** Tokens are handled in millions, so that a billionth is a thousandth of a token. */
export const TOKENS_A_UNIT = 1e6;

/** What a metric weighs of the buckets beside an uncached token of the prompt. */
const WEIGHTS: Readonly<Record<Exclude<Metric, 'cost'>, RelativeRates>> = {
  tokens: { cacheRead: 1, cacheWrite: 1, output: 1 },
  'full-price-tokens': { cacheRead: 0, cacheWrite: 1, output: 1 },
  // github/gh-aw, actions/setup/js/parse_token_usage.cjs as of 2026-04: effective_tokens.
  'effective-tokens': { cacheRead: 0.1, cacheWrite: 1, output: 4 },
  // "Improving token efficiency in GitHub Agentic Workflows", 2026-05-07, read 2026-11:
  // https://github.blog/ai-and-ml/github-copilot/improving-token-efficiency-in-github-agentic-workflows/
  'effective-tokens-without-writes': { cacheRead: 0.1, cacheWrite: 0, output: 4 },
};

/** gh-aw's multipliers of 2026-04; a model that is none of these weighs 1, as Sonnet does. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|[-/.])haiku(?=$|[-@:[])/, 0.25],
  [/(?:^|[-/.])gpt-5-mini(?=$|-\d|[@:[])/, 0.25],
  [/(?:^|[-/.])gpt-4[.-]1(?=$|-\d|[@:[])/, 0.5],
  [/(?:^|[-/.])opus(?=$|[-@:[])/, 5],
];

/** What an effective token of a model counts. */
function multiplierOf(model: string): number {
  const name = model.toLowerCase();
  return MULTIPLIERS.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
}

/** What the buckets weigh in a metric of tokens; undefined for the cost, where models differ. */
export function weightsOf(metric: Metric): RelativeRates | undefined {
  return metric === 'cost' ? undefined : WEIGHTS[metric];
}

/** A run's metric in US dollars or millions of tokens, to the billionth. */
export interface MetricOfRun {
  readonly value: number;
  /** Some of it is missing. */
  readonly isFloor: boolean;
  readonly isEstimate: boolean;
}

/** The metric of a run; `null` where nothing of it is known. */
export function metricOfRun(run: RunSpend, metric: Metric): MetricOfRun | null {
  const values = run.models.map((spend) => metricOfSpend(spend, metric));
  const value = sumKnown(values);
  if (value === null) return null;
  const isCost = metric === 'cost';
  return {
    value: toDollars(toNanos(value)),
    isFloor:
      run.isPartial ||
      values.includes(null) ||
      run.models.some(({ costIsFloor, tokensAreFloor }) => (isCost ? costIsFloor : tokensAreFloor)),
    isEstimate: isCost && run.models.some(({ costIsEstimate }) => costIsEstimate),
  };
}

/** The metric of what a model spent, in US dollars or millions of tokens; `null` is unknown. */
export function metricOfSpend(spend: RunModelSpend, metric: Metric): number | null {
  if (metric === 'cost') return spend.costUsd;
  const { uncachedInput, cacheRead, cacheWrite, output, unsplit } = spend;
  // Nobody knows how much of one number was read from a cache.
  if (unsplit !== null && metric !== 'tokens') return null;
  const weights = WEIGHTS[metric];
  const tokens = sumKnown([
    uncachedInput,
    weighted(cacheRead, weights.cacheRead),
    weighted(cacheWrite, weights.cacheWrite),
    weighted(output, weights.output),
    unsplit,
  ]);
  const isEffective = metric === 'effective-tokens' || metric === 'effective-tokens-without-writes';
  const multiplier = isEffective ? multiplierOf(spend.model) : 1;
  return tokens === null ? null : (tokens * multiplier) / TOKENS_A_UNIT;
}

function weighted(tokens: number | null, weight: number): number | null {
  return tokens === null || weight === 0 ? null : tokens * weight;
}
