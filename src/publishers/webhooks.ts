import { setTimeout as wait } from 'node:timers/promises';
import type { Webhook } from '../domain/notification.ts';
import { codeOf } from '../domain/errors.ts';
import { setDeadline } from '../github/deadline.ts';
import type { Answer, Fetch } from '../github/fetch.ts';
import type { Log } from '../ports.ts';

/** A message in the form that its webhook takes. */
export interface WebhookMessage extends Webhook {
  /** JSON. */
  readonly body: string;
}

/** What sending works with. */
export interface WebhookSending {
  readonly fetch: Fetch;
  readonly log: Log;
  /** Time for all tries of all messages. Milliseconds. */
  readonly timeMs: number;
  /** How long a second of waiting lasts; milliseconds, 1,000 by default. */
  readonly secondMs?: number;
}

/** Tries of a message after one that may do better; after 1, 4 and 9 s. */
const MAX_RETRIES = 3;
/** Every platform answers in a second or two. Milliseconds. */
const TRY_MS = 10_000;

/** No connection was made, so nothing was sent. */
const UNREACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * Sends messages to their webhooks, all at the same time, and gives how many were taken. What a
 * limit (429) or a fault of the server (5xx) kept from being taken is tried again as long as the
 * time allows, what was refused is not, and no redirect is followed. Never throws: a webhook that
 * fails is a warning, which names its place in the list and never its address.
 */
export async function sendToWebhooks(
  messages: readonly WebhookMessage[],
  { fetch, log, timeMs, secondMs = 1_000 }: WebhookSending,
): Promise<number> {
  const late = (): Error => new DOMException('There is no more time', 'TimeoutError');
  const deadline = setDeadline(timeMs, late);
  const end = performance.now() + timeMs;
  const sent = messages.map(async (message, index) => {
    const failure = await send(message, { fetch, secondMs, end, signal: deadline.signal });
    if (failure === undefined) return true;
    log.warning(
      `Webhook ${index + 1} of ${messages.length} (${NAMES[message.platform]}) did not take the message: ${failure}.`,
    );
    return false;
  });
  const taken = await Promise.all(sent);
  deadline.lift();
  return taken.filter(Boolean).length;
}

const NAMES = { slack: 'Slack', discord: 'Discord', teams: 'Teams' } as const;

interface Sending {
  readonly fetch: Fetch;
  readonly secondMs: number;
  /** When there is no more time, by the process's own clock. Milliseconds. */
  readonly end: number;
  readonly signal: AbortSignal;
}

/** Gives undefined when the message was taken, else why it was not. */
async function send(
  message: WebhookMessage,
  { fetch, secondMs, end, signal }: Sending,
): Promise<string | undefined> {
  for (let tries = 1; ; tries += 1) {
    const { failure, retryAfter } = await post(message, fetch, signal);
    if (failure === undefined || retryAfter === undefined || tries > MAX_RETRIES) return failure;
    const ms = Math.max(retryAfter, retryAfter === 0 ? 0 : tries ** 2) * secondMs;
    if (performance.now() + ms >= end) return `${failure}, and there is no more time to wait`;
    await wait(ms);
  }
}

/** What a try came to. */
interface Try {
  /** Absent when the message was taken. */
  readonly failure?: string;
  /** Seconds after which another try may do better; absent where none would. */
  readonly retryAfter?: number;
}

/** Seconds to wait at the least where the server names none. */
const UNTOLD_WAIT_S = 1;

async function post(
  { url, platform, body }: WebhookMessage,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Try> {
  const late = (): Error => new DOMException('There was no answer in time', 'TimeoutError');
  const deadline = setDeadline(TRY_MS, late, signal);
  try {
    const answer = await fetch(platform === 'discord' ? confirmed(url) : url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'manual',
      signal: deadline.signal,
    });
    await answer.body?.cancel();
    return readAnswer(answer);
  } catch (error) {
    const code = codeOf(error instanceof TypeError ? error.cause : error) ?? '';
    // The words of an error may hold the address.
    const why = deadline.signal.aborted ? 'it gave no answer in time' : 'it could not be reached';
    const known = /^[A-Z_]{1,40}$/.test(code) ? ` (${code})` : '';
    return { failure: `${why}${known}`, ...(UNREACHED.has(code) && { retryAfter: UNTOLD_WAIT_S }) };
  } finally {
    deadline.lift();
  }
}

/** Discord answers before it has kept a message, unless it is asked to wait. */
function confirmed(address: string): string {
  const url = new URL(address);
  url.searchParams.set('wait', 'true');
  return url.href;
}

function readAnswer({ status, headers }: Answer): Try {
  if (status >= 200 && status < 300) return {};
  const failure = `it answered ${status}`;
  if (status !== 429 && status < 500) {
    return { failure: `${failure}; check that the webhook still exists and may post` };
  }
  const asked = Number(headers.get('retry-after') ?? Number.NaN);
  return { failure, retryAfter: asked >= 0 ? asked : UNTOLD_WAIT_S };
}
