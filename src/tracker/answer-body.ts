import { BoundedText } from './bounded-text.ts';
import type { AnswerReader } from './answer.ts';
import { ByteLines } from './byte-lines.ts';
import { ServerEvents, type ServerEvent } from './server-events.ts';

/** Takes the bytes of an answer's body as they pass. */
export interface BodyReader {
  add(bytes: Uint8Array): void;
  /** The body came to its end. */
  end(): void;
}

/** Reads one answer, in whichever form the server sends it. */
export function readAnswerBody(
  contentType: string | null,
  answer: AnswerReader,
  isStreamAsked: boolean,
): BodyReader {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (/^(?:audio|image|video)\/|octet-stream|eventstream/.test(type)) return NOTHING;
  if (type === 'text/event-stream' || (type === '' && isStreamAsked)) {
    const events = new ServerEvents(eventsInto(answer), (name) => IDLE.test(name));
    return { add: (bytes) => events.add(bytes), end: () => answer.endStream() };
  }
  if (/ndjson|jsonl|json-seq/.test(type)) {
    const lines = readLines((value) => answer.take(value));
    return {
      add: (bytes) => lines.add(bytes),
      end() {
        lines.end();
        answer.end();
      },
    };
  }
  const [whole, decoder] = [new BoundedText(), new TextDecoder()];
  return {
    add: (bytes) => whole.add(decoder.decode(bytes, { stream: true })),
    end() {
      whole.add(decoder.decode());
      answer.take(whole.parse());
      answer.end();
    },
  };
}

/** Reads a file of answers, one a line. */
export function readLines(take: (value: unknown) => void): BodyReader {
  const lines = new ByteLines((bytes, from, to, long) => {
    if (from !== to || long !== undefined) take((long ?? textOf(bytes, from, to)).parse());
  });
  return { add: (bytes) => lines.add(bytes), end: () => lines.end() };
}

function textOf(bytes: Buffer, from: number, to: number): BoundedText {
  const text = new BoundedText();
  text.add(bytes.toString('utf8', from, to));
  return text;
}

const NOTHING: BodyReader = { add: () => undefined, end: () => undefined };

/** Events of which a stream has hundreds, and which say nothing of what it used. */
const IDLE = /^(?:content_block_\w+|ping|response\.(?!created|completed|incomplete|failed)[\w.]+)$/;

/** What begins the data of Anthropic's idle events, from servers that do not name theirs. */
const IDLE_DATA = /^\{"type":\s?"(?:content_block_|ping")/;

function eventsInto(answer: AnswerReader): (event: ServerEvent) => void {
  let isFirst = true;
  return ({ name, data }) => {
    if (data.whole === '[DONE]') answer.end();
    else if (name !== '' || isFirst || maySay(data)) answer.take(data.parse());
    isFirst = false;
  };
}

/** Whether a chunk may hold a usage or an end: nearly none does, and parsing costs most. */
function maySay(data: BoundedText): boolean {
  const text = data.whole;
  if (text === undefined) return true;
  if (text.includes('"usage"') && !text.includes('"usage":null')) return true;
  if (text.includes('"finish_reason":"')) return true;
  if (text.includes('"usageMetadata"') || text.includes('"eval_count"')) return true;
  return text.startsWith('{"type"') && !IDLE_DATA.test(text);
}
