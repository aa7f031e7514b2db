import type {
  AgentCalls,
  CallGroup,
  CallsReport,
  CallStoreReport,
  IdenticalCalls,
  PromptsOfGroup,
  ShortCalls,
  TemplateCalls,
} from '../domain/calls-report.ts';
import { compareText } from '../domain/compare-text.ts';
import { nameOfDay } from '../domain/day.ts';
import { groupBy } from '../domain/group-by.ts';
import { toDollars } from '../domain/money.ts';
import { compareUsage } from '../ledger/group.ts';
import { toUsage } from '../ledger/to-usage.ts';
import { toBatchable } from './batchable-calls.ts';
import { toCallCounts } from './call-counts.ts';
import { keyOfTemplate, type CallSums, type NamedGroup, type StoreTally } from './call-tally.ts';
import { growthOf } from './prompt-growth.ts';
import {
  costBeyond,
  createPromptSizes,
  mergePrompts,
  quantile,
  type PromptSizes,
} from './prompt-sizes.ts';
import { keyOfAgentDay, type Repeats } from './repeated-prompts.ts';
import { shareThatRepeats } from './shared-prefixes.ts';
import type { TemplateTally } from './template-tally.ts';

/** What of the calls' public form is up to the user. */
export interface CallsOptions {
  /** Calls a day by agent (`--expected-calls`). */
  readonly expected: ReadonlyMap<string, number>;
  /** So many calls of a template in a minute are a burst (threshold `burst-calls`). */
  readonly burstCalls: number;
}

/** An agent's usual day needs some days to be one. */
const LEAST_DAYS = 3;

/** Where the size of prompts begins, a few odd ones aside. */
const SMALLEST = 0.1;

/** The part of a report that is about calls. */
export function buildCalls(sums: CallSums, options: CallsOptions): CallsReport {
  return {
    stores: sums.stores.map(toStore),
    counts: toCallCounts(sums.counts),
    ...lossesOf(sums),
    usage: toUsage(sums.usage),
    groups: groupsOf(sums),
    agents: agentsOf(sums, options),
    templates: templatesOf(sums, options),
    promptsAreCut: sums.isCut,
  };
}

/** The tracker's stores alone note what they lose. */
function lossesOf({ stores, losses }: CallSums): Pick<CallsReport, 'lost' | 'losses'> {
  const rows = [...losses]
    .map(([reason, loss]) => ({ reason, ...loss }))
    .sort((a, b) => compareText(a.reason, b.reason));
  const lost = rows.reduce((sum, { calls }) => sum + calls, 0);
  return { lost: stores.some(({ kind }) => kind === 'tracker') ? lost : null, losses: rows };
}

function toStore({ name, kind, attempts, meanings, recorded }: StoreTally): CallStoreReport {
  return {
    name,
    kind,
    attempts,
    ...(meanings.size > 0 && {
      inputMeanings: Object.fromEntries([...meanings].sort(([a], [b]) => compareText(a, b))),
    }),
    ...(recorded.attempts > 0 && {
      recorded: {
        attempts: recorded.attempts,
        recordedUsd: toDollars(recorded.nanos),
        ourUsd: toDollars(recorded.ourNanos),
        priced: recorded.priced,
      },
    }),
  };
}

function groupsOf({ groups }: CallSums): CallGroup[] {
  const medians = new Map(
    [...groupBy(groups, ({ task }) => task)].map(([task, own]) => [task, medianOf(own)]),
  );
  return groups
    .map((group) => toGroup(group, medians.get(group.task)))
    .sort(
      (a, b) =>
        compareUsage(a.usage, b.usage) ||
        b.counts.attempts - a.counts.attempts ||
        compareText(namesOf(a), namesOf(b)),
    );
}

function medianOf(groups: readonly NamedGroup[]): number | undefined {
  const all = createPromptSizes();
  for (const { tally } of groups) mergePrompts(all, tally.prompts);
  return quantile(all, 0.5);
}

function namesOf({ agent, task, model }: Pick<CallGroup, 'agent' | 'task' | 'model'>): string {
  return JSON.stringify([agent, task, model]);
}

function toGroup(
  { agent, task, model, tally }: NamedGroup,
  taskMedian: number | undefined,
): CallGroup {
  const { averages } = tally;
  const short = shortOf(tally.short);
  return {
    agent: agent ?? null,
    task: task ?? null,
    model: model ?? null,
    counts: toCallCounts(tally.counts),
    usage: toUsage(tally.usage),
    averagePromptTokens: divide(averages.promptTokens, averages.prompts),
    averageOutputTokens: divide(averages.outputTokens, averages.answers),
    prompts: promptsOf(tally, averages.prompts, taskMedian),
    ...(short !== undefined && { short }),
  };
}

function promptsOf(
  { prompts, growth }: NamedGroup['tally'],
  attempts: number,
  taskMedian: number | undefined,
): PromptsOfGroup | null {
  const [median, smallest] = [quantile(prompts, 0.5), quantile(prompts, SMALLEST)];
  if (median === undefined || smallest === undefined || taskMedian === undefined) return null;
  return {
    attempts,
    medianTokens: Math.round(median),
    taskMedianTokens: Math.round(taskMedian),
    overMedianUsd: beyond(prompts, taskMedian),
    growth: growthOf(growth) ?? null,
    overSmallestUsd: beyond(prompts, smallest),
  };
}

function beyond(prompts: PromptSizes, limit: number): number | null {
  const nanos = costBeyond(prompts, limit);
  return nanos === undefined ? null : toDollars(nanos);
}

function shortOf({
  calls,
  nanos,
  priced,
  savedNanos,
  cheaper,
  cheaperModel,
}: NamedGroup['tally']['short']): ShortCalls | undefined {
  if (calls === 0) return undefined;
  return {
    calls,
    costUsd: priced === 0 ? null : toDollars(nanos),
    cheaperModel: cheaperModel ?? null,
    savingUsd: cheaper === 0 ? null : toDollars(savedNanos),
  };
}

function agentsOf(
  { agentDays, agentNames, repeats }: CallSums,
  { expected }: CallsOptions,
): AgentCalls[] {
  const byAgent = groupBy(agentDays.values(), ({ agent }) => agent);
  return [...byAgent]
    .map(([agent, days]): AgentCalls => {
      const name = agentNames[agent];
      const sorted = days.toSorted((a, b) => a.day - b.day);
      const given = name === undefined ? undefined : expected.get(name);
      const usual = given ?? medianDay(sorted.map(({ attempts }) => attempts));
      return {
        agent: name ?? null,
        expectedPerDay: usual ?? null,
        expectedBy: usual === undefined ? null : given === undefined ? 'median' : 'given',
        days: sorted.map(({ day, attempts, retries, failed, nanos, priced }) => ({
          day: nameOfDay(day),
          attempts,
          retries,
          failed,
          repeatsWithinMinute: repeats.withinMinute.get(keyOfAgentDay(agent, day)) ?? 0,
          costUsd: priced === 0 ? null : toDollars(nanos),
        })),
      };
    })
    .sort((a, b) => compareText(a.agent ?? '', b.agent ?? ''));
}

/** Of an even number of days the lower middle one. Undefined with too few days. */
function medianDay(attempts: readonly number[]): number | undefined {
  if (attempts.length < LEAST_DAYS) return undefined;
  return attempts.toSorted((a, b) => a - b)[Math.floor((attempts.length - 1) / 2)];
}

function templatesOf(
  { templates, repeats }: CallSums,
  { burstCalls }: CallsOptions,
): TemplateCalls[] {
  return [...templates.values()]
    .map((tally) =>
      toTemplate(
        tally,
        repeats.byTemplate.get(keyOfTemplate(tally.template, tally.isNamed)),
        burstCalls,
      ),
    )
    .sort(
      (a, b) =>
        compareUsage(a.usage, b.usage) ||
        b.attempts - a.attempts ||
        compareText(a.template ?? '', b.template ?? '') ||
        Number(a.isNamed) - Number(b.isNamed),
    );
}

function toTemplate(
  tally: TemplateTally,
  repeats: Repeats | undefined,
  burstCalls: number,
): TemplateCalls {
  const { template, isNamed, attempts, lengthChars, prefixes } = tally;
  const usage = toUsage(tally.usage);
  const batchable = toBatchable(tally.batch, burstCalls);
  return {
    template: template ?? null,
    isNamed,
    attempts,
    usage,
    costPerCallUsd: usage.costUsd === null ? null : usage.costUsd / tally.usage.cost.priced,
    lengthChars: lengthChars ?? null,
    repeatingShare: shareThatRepeats(prefixes) ?? null,
    ...(repeats !== undefined && { identical: toIdentical(repeats) }),
    ...(batchable !== undefined && { batchable }),
  };
}

function toIdentical({ calls, nanos, priced }: Repeats): IdenticalCalls {
  return { calls, costUsd: priced === 0 ? null : toDollars(nanos) };
}

function divide(sum: number, count: number): number | null {
  return count === 0 ? null : sum / count;
}
