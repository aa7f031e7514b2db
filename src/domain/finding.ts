/** How much it matters if it is true. */
export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How sure we are that it is true; a separate axis from severity. */
export type Confidence = 'low' | 'medium' | 'high';

/** Unit of the numbers in an evidence. */
export type EvidenceUnit = 'ratio' | 'usd' | 'tokens' | 'requests' | 'runs' | 'per-output-token';

/** What proves a finding. */
export interface Evidence {
  readonly unit: EvidenceUnit;
  /** The number that was measured; `null` where the finding is no comparison with a number. */
  readonly measured: number | null;
  /** The threshold that it passed; `null` where there is none. */
  readonly threshold: number | null;
  /** What the saving is worked out from, by the names in the rule's formula; absent without one. */
  readonly saving?: Readonly<Record<string, number | null>>;
  /** The runs that prove it, strongest first, at most `MAX_EVIDENCE_RUNS`. */
  readonly runs: readonly EvidenceRun[];
}

export interface EvidenceRun {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
  /** The run's own number in the evidence's unit; `null` when it has none. */
  readonly value: number | null;
}

/** As many runs as a reader will open; the rest is a count in the message. */
export const MAX_EVIDENCE_RUNS = 5;

/** The calls that a finding is about; what is absent does not distinguish them. */
export interface CallSubject {
  readonly agent?: string;
  readonly task?: string;
  readonly model?: string;
  /** Name, else hash, of a prompt template. */
  readonly template?: string;
  /** The newest UTC day on which it was so. */
  readonly day?: string;
}

/** Something wasteful or unknown, with what proves it and one remedy. */
export interface Finding {
  /** Name of the rule, such as `low-cache-hits`. */
  readonly kind: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Workflow name; `null` when the finding is about the whole report. */
  readonly workflow: string | null;
  /** What it is about where it is about calls of programs; absent elsewhere. */
  readonly about?: CallSubject;
  /** One plain-text sentence, without the workflow's name: what is the case, with its numbers. */
  readonly message: string;
  /** One plain-text sentence: what to do about it. */
  readonly remedy: string;
  readonly evidence: Evidence;
  /** What the remedy would save per window; `null` when it cannot be known. */
  readonly estimatedSavingUsd: number | null;
  /** The same in a month of `DAYS_PER_MONTH`; `null` when it cannot be known. US dollars. */
  readonly savingUsdPerMonth: number | null;
  /** The true saving may be smaller: the remedy may not do away with all of the waste. */
  readonly savingIsUpperBound: boolean;
  /**
   * UTC date of the first report without a break in which it stood, `YYYY-MM-DD`: this report's
   * own where none before has it; `null` where there is no series of reports.
   */
  readonly since: string | null;
  /**
   * Reports in which it stands by now, this one included; absent where the report before kept
   * no findings, so that nobody knows whether it is new.
   */
  readonly reports?: number;
  /** What else was found of the same cause in the same workflow: in its saving already. */
  readonly symptoms: readonly Symptom[];
}

/** What another rule found of the same cause. */
export type Symptom = Pick<Finding, 'kind' | 'confidence' | 'message' | 'evidence'>;

/**
 * What all findings would save together, those of one cause once and each of what the others
 * leave. US dollars a month of `DAYS_PER_MONTH`.
 */
export interface Savings {
  /** `null` where nothing is known of it. */
  readonly avoidableUsdPerMonth: number | null;
  /** Part of it may not be avoidable. */
  readonly isUpperBound: boolean;
  /** What is spent, of which that is a part; `null` when unknown. */
  readonly costUsdPerMonth: number | null;
  /**
   * What hints would save at most, of which no number says whether it can be done without:
   * shorter prompts and cheaper models. Not in the sum above.
   */
  readonly hintsUsdPerMonth: number | null;
  /** Findings whose saving is not known. */
  readonly findingsOfUnknownSaving: number;
}

/** A rule that lacked its data: neither fine nor a finding. */
export interface NotAssessed {
  readonly kind: string;
  /** Workflow name; `null` when the rule could not be assessed for the whole report. */
  readonly workflow: string | null;
  /** Plain text: which data was missing. */
  readonly reason: string;
}
