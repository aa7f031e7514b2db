/** What makes a report worth a message: a budget that is overspent, or findings from a severity on. */
export const NOTIFY_ON = ['budget', 'low', 'medium', 'high'] as const;
export type NotifyOn = (typeof NOTIFY_ON)[number];

/** Who reads a webhook's messages, and so in which form it takes them. */
export const WEBHOOK_PLATFORMS = ['slack', 'discord', 'teams'] as const;
export type WebhookPlatform = (typeof WEBHOOK_PLATFORMS)[number];

/** Where messages go. Whoever knows the address may write there: it is a secret. */
export interface Webhook {
  readonly platform: WebhookPlatform;
  readonly url: string;
}

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
  /** One plain-text sentence each, the most pressing first. */
  readonly sentences: readonly string[];
  /** Address of the report's issue; `null` where there is none. */
  readonly url: string | null;
}
