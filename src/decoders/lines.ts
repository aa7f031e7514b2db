const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Longest line that is kept; a token-usage record has some 400 bytes. */
export const MAX_LINE_BYTES = 1024 * 1024;

export interface LineSink {
  /**
   * Is offered every line's bytes first, from `start` up to `end`; false asks for the text.
   * The bytes are only lent.
   */
  bytes?(chunk: Uint8Array, start: number, end: number): boolean;
  /** A line without its end; never empty or blank. `number` is 1-based. */
  line(text: string, number: number): void;
  /** A line over `MAX_LINE_BYTES`; its text is dropped. */
  tooLong(number: number): void;
}

/**
 * Cuts bytes into lines at LF only: JSON may hold U+2028 and U+2029, which other line
 * readers would split at. CR before LF and a BOM at the start are dropped, invalid UTF-8
 * becomes U+FFFD. Memory is bounded by the longest line that is kept.
 */
export function createLineCutter(sink: LineSink): {
  write(chunk: Uint8Array): void;
  end(): void;
} {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let number = 1;

  function hold(part: Uint8Array): void {
    pendingBytes += part.length;
    if (pendingBytes > MAX_LINE_BYTES) pending = [];
    else pending.push(new Uint8Array(part)); // a Buffer's own slice() would not copy
  }

  function emit(chunk: Uint8Array, start: number, lineEnd: number): void {
    if (lineEnd - start > MAX_LINE_BYTES) sink.tooLong(number);
    else {
      const end = chunk[lineEnd - 1] === CARRIAGE_RETURN && lineEnd > start ? lineEnd - 1 : lineEnd;
      if (!sink.bytes?.(chunk, start, end)) emitText(chunk.subarray(start, end));
    }
    number += 1;
  }

  function emitText(line: Uint8Array): void {
    let text = decoder.decode(line);
    if (number === 1 && text.startsWith('\uFEFF')) text = text.slice(1);
    if (text.trim() !== '') sink.line(text, number);
  }

  /** The line that began in earlier chunks ends with `part`. */
  function emitPending(part: Uint8Array): void {
    if (pendingBytes + part.length > MAX_LINE_BYTES) {
      sink.tooLong(number);
      number += 1;
    } else {
      const line = Buffer.concat([...pending, part]);
      emit(line, 0, line.length);
    }
    pending = [];
    pendingBytes = 0;
  }

  return {
    write(chunk) {
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(LINE_FEED, start);
        if (end === -1) break;
        if (pendingBytes > 0) emitPending(chunk.subarray(start, end));
        else emit(chunk, start, end);
        start = end + 1;
      }
      if (start < chunk.length) hold(chunk.subarray(start));
    },
    end() {
      if (pendingBytes > 0) emitPending(new Uint8Array());
    },
  };
}
