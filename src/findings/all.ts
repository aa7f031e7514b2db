import { batchable } from './batchable.ts';
import { budgetAtRisk } from './budget-at-risk.ts';
import { cacheWriteOverRead } from './cache-write-over-read.ts';
import { contextBloat } from './context-bloat.ts';
import { costlyRun } from './costly-run.ts';
import { dearerModel } from './dearer-model.ts';
import { failedRunSpend } from './failed-run-spend.ts';
import { failingRuns } from './failing-runs.ts';
import { heavyRun } from './heavy-run.ts';
import { highInputOutputRatio } from './high-input-output-ratio.ts';
import { identicalCalls } from './identical-calls.ts';
import { lowCacheHits } from './low-cache-hits.ts';
import { manyRequests } from './many-requests.ts';
import { manySmallRequests } from './many-small-requests.ts';
import { noTokenData } from './no-token-data.ts';
import { risingUsage } from './rising-usage.ts';
import { overBudget } from './over-budget.ts';
import { paperclipAssignee, paperclipRoutines } from './paperclip-routines.ts';
import { paperclipDearModel } from './paperclip-dear-model.ts';
import { paperclipDoublePosts, paperclipLedger, paperclipUnaccounted } from './paperclip-ledger.ts';
import { paperclipIdleWaste } from './paperclip-idle-waste.ts';
import { paperclipUncachedRuns } from './paperclip-uncached-runs.ts';
import type { Rule } from './rule.ts';
import { silentRetries } from './silent-retries.ts';
import { unpricedModel } from './unpriced-model.ts';
import { wrongModel } from './wrong-model.ts';
import { zeroCacheHits } from './zero-cache-hits.ts';

/** Every rule, in the order in which the README explains them. */
export const RULES: readonly Rule[] = [
  zeroCacheHits,
  lowCacheHits,
  cacheWriteOverRead,
  highInputOutputRatio,
  manySmallRequests,
  costlyRun,
  heavyRun,
  manyRequests,
  risingUsage,
  failingRuns,
  failedRunSpend,
  overBudget,
  budgetAtRisk,
  dearerModel,
  unpricedModel,
  noTokenData,
  contextBloat,
  wrongModel,
  silentRetries,
  identicalCalls,
  batchable,
  paperclipIdleWaste,
  paperclipUncachedRuns,
  paperclipDearModel,
  paperclipRoutines,
  paperclipAssignee,
  paperclipLedger,
  paperclipDoublePosts,
  paperclipUnaccounted,
];
