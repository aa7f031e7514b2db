import { BoundedText } from './bounded-text.ts';
import { ByteLines } from './byte-lines.ts';

/** One event of a stream; without a name where the server gives none. */
export interface ServerEvent {
  readonly name: string;
  readonly data: BoundedText;
}

const EVENT = Buffer.from('event:');
const DATA = Buffer.from('data:');
const SPACE = 0x20;

/**
 * Reads a stream of events as it arrives
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
 * Comments, ids and times are nothing here; an event that is not ended is none.
 */
export class ServerEvents {
  readonly #lines = new ByteLines((bytes, from, to, long) => this.#takeLine(bytes, from, to, long));
  readonly #take: (event: ServerEvent) => void;
  readonly #isIdle: (name: string) => boolean;
  #name = '';
  #skips = false;
  #data: BoundedText | undefined;

  /** @param isIdle - whether events of a name are of no interest: their data is not read. */
  constructor(take: (event: ServerEvent) => void, isIdle: (name: string) => boolean = () => false) {
    this.#take = take;
    this.#isIdle = isIdle;
  }

  add(bytes: Uint8Array): void {
    this.#lines.add(bytes);
  }

  #takeLine(bytes: Buffer, from: number, to: number, long: BoundedText | undefined): void {
    // A line that is too long can only be data; its ends are enough.
    if (long !== undefined) this.#data = long;
    else if (from === to) this.#dispatch();
    else if (begins(bytes, from, to, DATA)) {
      if (!this.#skips) this.#addData(valueOf(bytes, from + DATA.length, to));
    } else if (begins(bytes, from, to, EVENT)) {
      this.#name = valueOf(bytes, from + EVENT.length, to);
      this.#skips = this.#isIdle(this.#name);
    }
  }

  #addData(value: string): void {
    if (this.#data === undefined) this.#data = new BoundedText();
    else this.#data.add('\n');
    this.#data.add(value);
  }

  #dispatch(): void {
    const [name, data] = [this.#name, this.#skips ? undefined : this.#data];
    this.#name = '';
    this.#skips = false;
    this.#data = undefined;
    if (data !== undefined) this.#take({ name, data });
  }
}

function begins(bytes: Buffer, from: number, to: number, field: Buffer): boolean {
  const end = from + field.length;
  return (
    bytes[from] === field[0] && end <= to && bytes.compare(field, 0, field.length, from, end) === 0
  );
}

/** One space after the colon is no part of a value. */
function valueOf(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('utf8', bytes[from] === SPACE && from < to ? from + 1 : from, to);
}
