const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;
const END_OF_LINE = Uint8Array.of(LINE_FEED);

/** Longest line that is kept; a token-usage record has some 400 bytes. */
export const MAX_LINE_BYTES = 1024 * 1024;

export interface LineSink {
  /**
   * Is offered every line that is not empty first, as bytes from `start` on, which are only
   * lent and may go on behind the line or end within it. Gives the place of the line feed
   * that ends the line, or -1 to be given the text.
   */
  bytes?(chunk: Uint8Array, start: number): number;
  /** A line without its end; never empty or blank. `number` is 1-based. */
  line(text: string, number: number): void;
  /** A line over `MAX_LINE_BYTES`; its text is dropped. */
  tooLong(number: number): void;
}

/** Lines that are cut one after the other. */
export interface LineCutter {
  /** The bytes are only lent. */
  write(chunk: Uint8Array): void;
  /** To be called once, after the last chunk. */
  end(): void;
  /** Begins other lines, after an end: those of a whole document, or of a later part of one. */
  restart(isStart: boolean): void;
  /** Lines so far, empty ones too. */
  readonly count: number;
}

/**
 * Cuts bytes into lines at LF only: JSON may hold U+2028 and U+2029, which other line
 * readers would split at. CR before LF and a BOM at the start are dropped, invalid UTF-8
 * becomes U+FFFD. Memory is bounded by the longest line that is kept.
 */
export function createLineCutter(sink: LineSink): LineCutter {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let number = 1;
  let isStart = true;

  function hold(part: Uint8Array): void {
    pendingBytes += part.length;
    if (pendingBytes > MAX_LINE_BYTES) pending = [];
    else pending.push(new Uint8Array(part)); // a Buffer's own slice() would not copy
  }

  /** Goes over one line; gives the place of its line feed, or -1 when it ends elsewhere. */
  function take(chunk: Uint8Array, start: number): number {
    let end = chunk[start] === LINE_FEED ? start : (sink.bytes?.(chunk, start) ?? -1);
    if (end === -1) {
      end = chunk.indexOf(LINE_FEED, start);
      if (end === -1) return -1;
      if (end - start > MAX_LINE_BYTES) sink.tooLong(number);
      else if (!isBlank(chunk, start, end)) {
        emit(chunk.subarray(start, chunk[end - 1] === CARRIAGE_RETURN ? end - 1 : end));
      }
    }
    number += 1;
    return end;
  }

  function emit(line: Uint8Array): void {
    let text = decoder.decode(line);
    if (isStart && number === 1 && text.startsWith('\uFEFF')) text = text.slice(1);
    if (text.trim() !== '') sink.line(text, number);
  }

  /** The line that began in earlier chunks ends with `part`. */
  function takePending(part: Uint8Array): void {
    if (pendingBytes + part.length > MAX_LINE_BYTES) {
      sink.tooLong(number);
      number += 1;
    } else take(Buffer.concat([...pending, part, END_OF_LINE]), 0);
    pending = [];
    pendingBytes = 0;
  }

  return {
    write(chunk) {
      let start = 0;
      if (pendingBytes > 0) {
        const end = chunk.indexOf(LINE_FEED);
        if (end === -1) return hold(chunk);
        takePending(chunk.subarray(0, end));
        start = end + 1;
      }
      while (start < chunk.length) {
        const end = take(chunk, start);
        if (end === -1) break;
        start = end + 1;
      }
      if (start < chunk.length) hold(chunk.subarray(start));
    },
    end() {
      if (pendingBytes > 0) takePending(new Uint8Array());
    },
    restart(isStartNow) {
      number = 1;
      isStart = isStartNow;
    },
    get count() {
      return number - 1;
    },
  };
}

/** Whether there is nothing but white space: 64 KB of a zip can hold millions of such lines. */
function isBlank(chunk: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = chunk[at] ?? 0;
    if (byte !== SPACE && (byte < TAB || byte > CARRIAGE_RETURN)) return false;
  }
  return true;
}
