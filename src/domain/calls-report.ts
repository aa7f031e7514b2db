import type { LossReason } from './call-record.ts';
import type { CallStoreKind, InputMeaning } from './stored-call.ts';
import type { Usage } from './usage.ts';

/** Calls of a report, part of `report.json`. `null` is unknown, money US dollars. */
export interface CallsReport {
  /** The files that they came from, in the order in which they were read. */
  readonly stores: readonly CallStoreReport[];
  readonly counts: CallCounts;
  /** Calls that the stores could not write; `null` where no store counts them. */
  readonly lost: number | null;
  /** Why, and what else went wrong with the stores; by reason. */
  readonly losses: readonly LossOfReason[];
  /** Of all attempts that may have spent something. */
  readonly usage: Usage;
  /** By agent, task and model, highest cost first. */
  readonly groups: readonly CallGroup[];
  readonly agents: readonly AgentCalls[];
  /** Highest cost first. */
  readonly templates: readonly TemplateCalls[];
  /** Different prompts over the bound were not looked at for repeats and bursts. */
  readonly promptsAreCut: boolean;
}

/** What the stores noted of one reason; see `CallLoss`. */
export interface LossOfReason {
  readonly reason: LossReason;
  readonly times: number;
  /** Calls that are nowhere. */
  readonly calls: number;
}

export interface CallStoreReport {
  readonly name: string;
  readonly kind: CallStoreKind;
  /** Attempts of it that count. */
  readonly attempts: number;
  /** Attempts whose one count of input has this meaning; absent where there are none. */
  readonly inputMeanings?: Readonly<Partial<Record<InputMeaning, number>>>;
  /** What the store's own program took for the cost; absent where it recorded none. */
  readonly recorded?: RecordedCost;
}

/** A cost that another program recorded beside ours, over the same attempts. US dollars. */
export interface RecordedCost {
  readonly attempts: number;
  readonly recordedUsd: number;
  /** Of those of them that have a price; a floor or an estimate where the tokens are not all known. */
  readonly ourUsd: number;
  /** Those of them that have one. */
  readonly priced: number;
}

/** How calls went. Every attempt is one of complete, partial, failed and unfinished. */
export interface CallCounts {
  /** Calls to a model that may spend tokens, retries among them. */
  readonly attempts: number;
  /** Attempts that are no retry. */
  readonly calls: number;
  readonly retries: number;
  readonly complete: number;
  readonly partial: number;
  readonly failed: number;
  readonly unfinished: number;
  /** Failed without any answer, so that nobody knows whether they were billed. */
  readonly unanswered: number;
  /** Answered to the end, but without a count of tokens. */
  readonly withoutUsage: number;
  /** Answered by the response cache; no attempts. */
  readonly cached: number;
  /** What those would have cost; `null` where no hit knows. */
  readonly cacheSavedUsd: number | null;
  /** Calls that spend nothing, such as counting tokens; no attempts. */
  readonly withoutSpend: number;
}

/** Calls of an agent for a task to a model. */
export interface CallGroup {
  /** `null` where the calls name none. */
  readonly agent: string | null;
  readonly task: string | null;
  readonly model: string | null;
  readonly counts: CallCounts;
  readonly usage: Usage;
  /** Tokens of a prompt, cached or not, over attempts that report it. */
  readonly averagePromptTokens: number | null;
  readonly averageOutputTokens: number | null;
  readonly prompts: PromptsOfGroup | null;
  /** Complete calls with an answer under `short-call-output-tokens`; absent without any. */
  readonly short?: ShortCalls;
}

/** The sizes of the prompts of a group. */
export interface PromptsOfGroup {
  /** Attempts that report the size of their prompt. */
  readonly attempts: number;
  /** To 2 %. Tokens. */
  readonly medianTokens: number;
  /** Of all calls of the same task, whoever made them. To 2 %. Tokens. */
  readonly taskMedianTokens: number;
  /** What the prompts cost beyond that median; `null` without a price. US dollars. */
  readonly overMedianUsd: number | null;
  /**
   * Size at the end of a day beside its start, by a line through each day's calls; `null` with
   * too few calls for one.
   */
  readonly growth: number | null;
  /** What the prompts cost beyond the smallest tenth of them; `null` without a price. US dollars. */
  readonly overSmallestUsd: number | null;
}

/** Short answers, and what they would have cost at the next cheaper model of the family. */
export interface ShortCalls {
  readonly calls: number;
  readonly costUsd: number | null;
  /** As the price list names it; `null` where there is none. */
  readonly cheaperModel: string | null;
  /** Of the calls that have both prices; `null` where there is none. US dollars. */
  readonly savingUsd: number | null;
}

/** The calls of one agent, day by day. */
export interface AgentCalls {
  readonly agent: string | null;
  /** Calls a day that are expected; `null` where nobody said so and there are too few days. */
  readonly expectedPerDay: number | null;
  /** `given`: by the user; `median`: of the agent's own days. */
  readonly expectedBy: 'given' | 'median' | null;
  /** Oldest first. */
  readonly days: readonly AgentDay[];
}

/** UTC day. */
export interface AgentDay {
  readonly day: string;
  readonly attempts: number;
  readonly retries: number;
  readonly failed: number;
  /** Attempts with the prompt of an earlier one, within a minute of it and not told as a retry. */
  readonly repeatsWithinMinute: number;
  readonly costUsd: number | null;
}

/** The calls of one prompt template. */
export interface TemplateCalls {
  /** Its name, else its keyed hash; `null` for calls of which neither is known. */
  readonly template: string | null;
  /** The name is one that the program gave it. */
  readonly isNamed: boolean;
  readonly attempts: number;
  readonly usage: Usage;
  /** Cost of an attempt that has a price; `null` without one. US dollars. */
  readonly costPerCallUsd: number | null;
  /** System prompt and tools, the longest seen. UTF-16 code units. */
  readonly lengthChars: number | null;
  /** Share of the prompts' blocks that other calls of the template have too, 0 to 1. */
  readonly repeatingShare: number | null;
  /** Answered calls whose prompt was answered before; absent where prompts are not known. */
  readonly identical?: IdenticalCalls;
  /** Absent where no call could wait for a batch. */
  readonly batchable?: BatchableCalls;
}

export interface IdenticalCalls {
  readonly calls: number;
  /** What they cost, the first of each prompt left out; `null` without a price. US dollars. */
  readonly costUsd: number | null;
}

export interface BatchableCalls {
  /** Said to have no waiting reader. */
  readonly notAwaited: number;
  /** Of unknown readers, in a minute with at least `burst-calls` such calls of the template. */
  readonly inBursts: number;
  readonly costUsd: number | null;
  readonly batchUsd: number | null;
}
