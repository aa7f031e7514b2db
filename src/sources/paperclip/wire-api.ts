/*
 * As much of the API's answers as is read, of `@paperclipai/server` 2026.916.1. What is not
 * named here is dropped at once: adapters' paths and commands, errors, results.
 */
import * as v from 'valibot';

const text = v.fallback(v.string(), '');
const maybe = v.fallback(v.nullable(v.string()), null);
/** A count or an amount; what is none is unknown. */
const number = v.fallback(
  v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e15))),
  null,
);
const flag = v.fallback(v.boolean(), false);
/** Items that are no such objects are left out. */
const listOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items.flatMap((one): v.InferOutput<T>[] => {
        const parsed = v.safeParse(item, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );

export const WireCompany = v.object({
  id: v.string(),
  name: text,
  status: text,
  createdAt: maybe,
});
export const WireCompanies = listOf(WireCompany);

export const WireMe = v.object({ companyId: v.string() });

export const WireAgents = listOf(
  v.object({ id: v.string(), name: text, role: maybe, status: text, adapterType: text }),
);

export const WireSummary = v.object({ spendCents: v.number() });

export const WireCosts = listOf(
  v.object({
    agentId: v.string(),
    provider: text,
    billingType: text,
    model: text,
    costCents: number,
    inputTokens: number,
    cachedInputTokens: number,
    outputTokens: number,
  }),
);
export type WireCost = v.InferOutput<typeof WireCosts>[number];

const WireUsage = v.object({
  provider: text,
  model: text,
  billingType: text,
  costStatus: text,
  usageSource: text,
  inputTokens: number,
  cachedInputTokens: number,
  outputTokens: number,
  costUsd: number,
  cacheAdjustedCostUsd: number,
});

export const WireRuns = listOf(
  v.object({
    id: v.string(),
    agentId: text,
    invocationSource: maybe,
    status: text,
    startedAt: maybe,
    finishedAt: maybe,
    createdAt: maybe,
    retryOfRunId: maybe,
    usageJson: v.fallback(v.nullable(WireUsage), null),
    contextSnapshot: v.fallback(v.nullable(v.object({ issueId: maybe })), null),
  }),
);
export type WireRun = v.InferOutput<typeof WireRuns>[number];

const WireLinkedIssue = v.fallback(v.nullable(v.object({ status: text })), null);

export const WireRoutines = listOf(
  v.object({
    id: v.string(),
    title: text,
    status: text,
    assigneeAgentId: maybe,
    triggers: v.fallback(
      listOf(
        v.object({
          kind: text,
          enabled: flag,
          nextRunAt: maybe,
          lastFiredAt: maybe,
          lastResult: maybe,
        }),
      ),
      [],
    ),
    lastRun: v.fallback(
      v.nullable(
        v.object({
          status: text,
          triggeredAt: maybe,
          failureReason: maybe,
          linkedIssue: WireLinkedIssue,
        }),
      ),
      null,
    ),
  }),
);
