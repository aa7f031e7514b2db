/*
 * Streams of OpenAI's chat API say what they used only when asked. With `includeUsage` they are
 * asked, and the caller does not see the one event more that the answer to it is.
 */
import { isWire, type Wire } from './answer-usage.ts';

/** The body of a request that asks for its usage; undefined where it does already, or cannot. */
export function askForUsage(body: Wire | undefined): string | undefined {
  if (body?.['stream'] !== true) return undefined;
  const options = body['stream_options'];
  if (isWire(options) && options['include_usage'] !== undefined) return undefined;
  const stream_options = { ...(isWire(options) ? options : {}), include_usage: true };
  return JSON.stringify({ ...body, stream_options });
}

const LF = 0x0a;

/** More than an event of a usage has: what does not end is not held for ever. Bytes. */
const MAX_HELD = 1_024 * 1_024;

/** Lets the bytes of a stream of events through without the event of its usage. */
export class UsageEventFilter {
  #held: Buffer = Buffer.alloc(0);

  /** Whole events; the rest is held until it is one. */
  pass(bytes: Uint8Array): Uint8Array {
    const all = Buffer.concat([this.#held, bytes]);
    const parts: Buffer[] = [];
    let from = 0;
    for (let end = endOfEvent(all, from); end !== -1; end = endOfEvent(all, from)) {
      const event = all.subarray(from, end);
      if (!isUsageEvent(event)) parts.push(event);
      from = end;
    }
    this.#held = all.subarray(from);
    if (this.#held.length > MAX_HELD) parts.push(this.end());
    return Buffer.concat(parts);
  }

  /** What was held. */
  end(): Buffer {
    const held = this.#held;
    this.#held = Buffer.alloc(0);
    return held;
  }
}

/** Behind the empty line that ends an event; -1 where there is none yet. */
function endOfEvent(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(LF, from); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (bytes[next] === LF) return next + 1;
  }
  return -1;
}

function isUsageEvent(event: Buffer): boolean {
  const text = event.toString();
  if (!/"choices"\s*:\s*\[\s*\]/.test(text) || !/"usage"\s*:\s*\{/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text.replace(/^data:/, ''));
    return isWire(value) && isWire(value['usage']) && Array.isArray(value['choices']);
  } catch {
    return false;
  }
}
