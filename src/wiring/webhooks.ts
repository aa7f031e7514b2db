import { createProxyFetch } from '../github/proxy-fetch.ts';
import { renderWebhookMessage } from '../notify/webhook-message.ts';
import type { Options } from '../options/parse-options.ts';
import type { SendNews } from '../ports.ts';
import { sendToWebhooks } from '../publishers/webhooks.ts';
import type { Access } from './github-connection.ts';

/** Longest time for all messages: a report does not wait for a chat. Milliseconds. */
export const MAX_SENDING_MS = 60_000;

/** Where messages go, and how long that may take. */
export type NewsOptions = Pick<Options, 'webhooks' | 'timeBudgetMs'>;

/** Sends to the webhooks of the options; undefined without any. */
export function createNewsSender(
  { webhooks, timeBudgetMs }: NewsOptions,
  { log, waits }: Pick<Access, 'log' | 'waits'>,
): SendNews | undefined {
  if (webhooks.length === 0) return undefined;
  return async (news) => {
    const messages = webhooks.map((webhook) => ({
      ...webhook,
      body: renderWebhookMessage(webhook.platform, news),
    }));
    const taken = await sendToWebhooks(messages, {
      fetch: createProxyFetch(),
      log,
      timeMs: Math.min(timeBudgetMs, MAX_SENDING_MS),
      ...(waits?.secondMs !== undefined && { secondMs: waits.secondMs }),
    });
    log.info(`Sent to ${taken} of ${webhooks.length} webhooks.`);
    return taken > 0;
  };
}
