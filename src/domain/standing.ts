/** A finding as an earlier report keeps it: enough to know it again, and what it was worth. */
export interface OpenFinding {
  readonly kind: string;
  /** `null` for the whole report. */
  readonly workflow: string | null;
  /** Which calls it was about, in words that only tell findings apart; absent elsewhere. */
  readonly subject?: string;
  /** UTC date of the first report without a break in which it stood, `YYYY-MM-DD`. */
  readonly since: string;
  /** Reports in which it stood by then. */
  readonly reports: number;
  /** US dollars a month; `null` when unknown. */
  readonly savingUsdPerMonth: number | null;
  readonly savingIsUpperBound: boolean;
  /** It was found as a symptom of another, which has the saving. */
  readonly isSymptom: boolean;
}

/** A finding that ended, and what that was worth. US dollars a month of `DAYS_PER_MONTH`. */
export interface TrackEntry {
  /** Name of the rule. */
  readonly finding: string;
  readonly workflow: string;
  /** UTC dates of the first report in which it stood and of the first in which it did not. */
  readonly since: string;
  readonly ended: string;
  /** Reports since then in which the workflow ran, that one included. */
  readonly reports: number;
  /** What the last report in which it stood said that it would save. */
  readonly predictedUsdPerMonth: number;
  readonly predictionIsUpperBound: boolean;
  /**
   * What the workflow has cost less since, at as many runs as before and as far as the change is
   * of what the remedy is about; negative where it cost more, `null` where no report since then
   * can be compared, or no change in cost tells (runs that no longer fail).
   */
  readonly actualUsdPerMonth: number | null;
}
