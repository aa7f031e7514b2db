/** Something that was sent to webhooks, so that it is sent once. */
export interface Notified {
  /** What it was about: 8 hexadecimal digits. */
  readonly key: string;
  /**
   * UTC date until which it stays sent even where a report does not show it, `YYYY-MM-DD`;
   * `null` where it is forgotten as soon as it is over.
   */
  readonly until: string | null;
}

/** What is new in a report, for people who do not look at it. */
export interface News {
  /** `owner/name`; `null` for local files. */
  readonly repository: string | null;
  /** One plain-text sentence each, the most pressing first; empty when nothing is new. */
  readonly sentences: readonly string[];
}
