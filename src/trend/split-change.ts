/*
 * Why a cost changed. What a workflow costs is a product of factors: its runs, the requests
 * of a run, which models answer them, how long prompts and answers are, how the cache divides
 * a prompt, and what a token costs. A change is shared out among the factors by their Shapley
 * values (https://en.wikipedia.org/wiki/Shapley_value, read 2026-11): the mean of what each
 * contributes over all orders in which the factors could have changed. So no order matters,
 * the parts add up to the change, swapping before and after negates every part, and a factor
 * that did not change has no part in it.
 */
import { NANOS_PER_DOLLAR, toDollars, toNanos } from '../domain/money.ts';
import type {
  CauseOfChange,
  ChangePart,
  ModelSpend,
  WorkflowSpend,
} from '../domain/spend-detail.ts';
import { FACTORS, shapleyOf, type Factors } from './cost-factors.ts';

/** What was spent in one span of time. */
export interface SpendWindow {
  readonly workflows: readonly WorkflowSpend[];
  /** What costs are multiplied by before they are compared: 1, or 1 / days for costs a day. */
  readonly scale: number;
}

/** What a token of each bucket costs, as a multiple of an uncached token of the prompt. */
export interface RelativeRates {
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
}

/** The rates of a model. They have to be the same for both windows: a change of them is a price's. */
export type RatesOf = (model: string) => RelativeRates;

/**
 * Splits a change in cost, workflow by workflow. The parts of a workflow sum to the change of
 * its cost, both in whole nano-dollars. Parts of 0 are left out.
 */
export function splitChange(
  before: SpendWindow,
  after: SpendWindow,
  ratesOf: RatesOf,
): readonly ChangePart[] {
  const old = byName(before.workflows);
  const now = byName(after.workflows);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((workflow) => {
    const from = { spend: old.get(workflow), scale: before.scale };
    const to = { spend: now.get(workflow), scale: after.scale };
    return partsOfWorkflow(from, to, ratesOf)
      .filter(({ nanos }) => nanos !== 0)
      .map(({ kind, model = null, nanos }) => ({
        kind,
        workflow,
        model,
        usd: toDollars(nanos),
      }));
  });
}

function byName(workflows: readonly WorkflowSpend[]): ReadonlyMap<string, WorkflowSpend> {
  return new Map(workflows.map((workflow) => [workflow.name, workflow]));
}

interface Side {
  readonly spend: WorkflowSpend | undefined;
  readonly scale: number;
}

interface Part {
  readonly kind: CauseOfChange;
  readonly model?: string;
  readonly nanos: number;
}

function partsOfWorkflow(from: Side, to: Side, ratesOf: RatesOf): readonly Part[] {
  const change = nanosOf(to) - nanosOf(from);
  if (from.spend === undefined) return [{ kind: 'workflow-new', nanos: change }];
  if (to.spend === undefined) return [{ kind: 'workflow-gone', nanos: change }];
  const unknown = unknownModels(from.spend, to.spend);
  const isUnknown = ({ model }: ModelSpend): boolean => unknown.has(model);
  const unexplained = nanosOf(only(to, isUnknown)) - nanosOf(only(from, isUnknown));
  const before = explainedOf(only(from, (model) => !isUnknown(model)));
  const after = explainedOf(only(to, (model) => !isUnknown(model)));
  const models = new Set([...before.models.keys(), ...after.models.keys()]);
  const shares = Array.from(models, (model) => ({
    model,
    values: shapleyOf(...factorsOf(before, after, model, ratesOf(model))),
  }));
  const exact = FACTORS.flatMap((kind, factor): Part[] =>
    kind === 'price'
      ? shares.map(({ model, values }) => ({ kind, model, nanos: values[factor] ?? 0 }))
      : [{ kind, nanos: sum(shares.map(({ values }) => values[factor] ?? 0)) }],
  );
  return [...rounded(exact, change - unexplained), { kind: 'not-explained', nanos: unexplained }];
}

/** A cost in whole nano-dollars, so that parts can be compared to the last of them. */
function nanosOf(side: Side): number {
  return toNanos(sum(modelsOf(side).map(({ costUsd }) => costUsd ?? 0)) * side.scale);
}

/** What a window cost in US dollars, workflow by workflow in whole nano-dollars as its parts are. */
export function costOfWindow({ workflows, scale }: SpendWindow): number {
  return toDollars(sum(workflows.map((spend) => nanosOf({ spend, scale }))));
}

function only(side: Side, isMeant: (model: ModelSpend) => boolean): Side {
  const { spend } = side;
  return spend === undefined
    ? side
    : { ...side, spend: { ...spend, models: spend.models.filter(isMeant) } };
}

function modelsOf({ spend }: Side): readonly ModelSpend[] {
  return spend?.models ?? [];
}

/** Models of which either side does not report all that a cost is made of. */
function unknownModels(from: WorkflowSpend, to: WorkflowSpend): ReadonlySet<string> {
  const isUnknown = (model: ModelSpend): boolean =>
    model.costUsd === null || !model.requests || weightedTokens(model, EVEN_RATES) === null;
  // Files know no runs: what they spent is one amount then.
  const knowsRuns = from.runs > 0 === to.runs > 0;
  const unknown = [...from.models, ...to.models].filter((one) => !knowsRuns || isUnknown(one));
  return new Set(unknown.map(({ model }) => model));
}

const EVEN_RATES: RelativeRates = { cacheRead: 1, cacheWrite: 1, output: 1 };

/** Prompt and output in tokens of uncached prompt; `null` when a count is unknown or all are 0. */
function weightedTokens(
  { uncachedInput, cacheRead, cacheWrite, output }: ModelSpend,
  rates: RelativeRates,
): { readonly prompt: number; readonly weightedPrompt: number; readonly output: number } | null {
  if (uncachedInput === null || cacheRead === null || cacheWrite === null || output === null) {
    return null;
  }
  const prompt = uncachedInput + cacheRead + cacheWrite;
  if (prompt + output === 0) return null;
  return {
    prompt,
    weightedPrompt: uncachedInput + cacheRead * rates.cacheRead + cacheWrite * rates.cacheWrite,
    output: output * rates.output,
  };
}

/** A request of a model. */
interface Request {
  readonly prompt: number;
  readonly promptRate: number;
  readonly output: number;
  /** Nano-dollars of an uncached token. */
  readonly price: number;
  /** How much of the price the rounding of each request's cost may be. */
  readonly rounding: number;
}

/** A side of which all is known that its cost is made of. */
interface Explained {
  /** In the length of the compared span; 1 where no runs are known. */
  readonly runs: number;
  readonly requestsPerRun: number;
  readonly requests: number;
  readonly models: ReadonlyMap<string, ModelSpend>;
}

function explainedOf(side: Side): Explained {
  const requests = sum(modelsOf(side).map((one) => one.requests ?? 0));
  const runs = side.spend?.runs ?? 0;
  return {
    ...(runs === 0
      ? { runs: 1, requestsPerRun: requests * side.scale }
      : { runs: runs * side.scale, requestsPerRun: requests / runs }),
    requests,
    models: new Map(modelsOf(side).map((one) => [one.model, one])),
  };
}

function factorsOf(
  from: Explained,
  to: Explained,
  model: string,
  rates: RelativeRates,
): readonly [Factors, Factors] {
  const [old, now] = [from.models.get(model), to.models.get(model)];
  const [before, after] = [requestOf(old, rates), requestOf(now, rates)];
  // A model of one side only is a matter of the mix: all else of it is as on that side.
  const own = before ?? after;
  const other = after ?? before;
  if (own === undefined || other === undefined) return [NONE, NONE];
  const isSamePrice = Math.abs(own.price - other.price) <= Math.max(own.rounding, other.rounding);
  const common = (own.price + other.price) / 2;
  const factors = (side: Explained, found: ModelSpend | undefined, request: Request): Factors => [
    side.runs,
    side.requestsPerRun,
    found === undefined ? 0 : (found.requests ?? 0) / side.requests,
    request.prompt,
    request.promptRate,
    request.output,
    isSamePrice ? common : request.price,
  ];
  return [factors(from, old, own), factors(to, now, other)];
}

const NONE: Factors = FACTORS.map(() => 0);

function requestOf(found: ModelSpend | undefined, rates: RelativeRates): Request | undefined {
  const tokens = found === undefined ? null : weightedTokens(found, rates);
  const requests = found?.requests ?? 0;
  if (found === undefined || tokens === null || requests === 0) return undefined;
  const weight = tokens.weightedPrompt + tokens.output;
  return {
    prompt: tokens.prompt / requests,
    promptRate: tokens.prompt === 0 ? 1 : tokens.weightedPrompt / tokens.prompt,
    output: tokens.output / requests,
    // Tokens may be free by the list and have cost something: nobody knows what then.
    price: weight === 0 ? 0 : ((found.costUsd ?? 0) * NANOS_PER_DOLLAR) / weight,
    rounding: weight === 0 ? 0 : requests / weight,
  };
}

/** Parts in whole nano-dollars that sum to `total`: what rounding leaves goes to the largest. */
function rounded(parts: readonly Part[], total: number): readonly Part[] {
  const whole = parts.map((part) => ({
    ...part,
    nanos: Math.sign(part.nanos) * Math.round(Math.abs(part.nanos)),
  }));
  const rest = total - sum(whole.map(({ nanos }) => nanos));
  if (rest === 0) return whole;
  const sizes = whole.map(({ nanos }) => Math.abs(nanos));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (largest === 0) return [{ kind: 'not-explained', nanos: rest }];
  const place = sizes.indexOf(largest);
  return whole.map((part, index) =>
    index === place ? { ...part, nanos: part.nanos + rest } : part,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
