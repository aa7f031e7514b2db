import { BoundedText } from './bounded-text.ts';
import { TextLines } from './text-lines.ts';

/** One event of a stream; without a name where the server gives none. */
export interface ServerEvent {
  readonly name: string;
  readonly data: BoundedText;
}

/**
 * Reads a stream of events as it arrives
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
 * Comments, ids and times are nothing here; an event that is not ended is none.
 */
export class ServerEvents {
  readonly #lines: TextLines;
  readonly #take: (event: ServerEvent) => void;
  #name = '';
  #data: BoundedText | undefined;

  constructor(take: (event: ServerEvent) => void) {
    this.#take = take;
    this.#lines = new TextLines((line) => this.#takeLine(line));
  }

  add(text: string): void {
    this.#lines.add(text);
  }

  #takeLine(line: BoundedText): void {
    const text = line.whole;
    if (text === '') this.#dispatch();
    // A line that is too long can only be data; its ends are enough.
    else if (text === undefined) this.#data = line;
    else if (text.startsWith('data:')) this.#addData(valueOf(text, 5));
    else if (text.startsWith('event:')) this.#name = valueOf(text, 6);
  }

  #addData(value: string): void {
    if (this.#data === undefined) this.#data = new BoundedText();
    else this.#data.add('\n');
    this.#data.add(value);
  }

  #dispatch(): void {
    const [name, data] = [this.#name, this.#data];
    this.#name = '';
    this.#data = undefined;
    if (data !== undefined) this.#take({ name, data });
  }
}

/** One space after the colon is no part of a value. */
function valueOf(line: string, from: number): string {
  return line.slice(line.charCodeAt(from) === 0x20 ? from + 1 : from);
}
