const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Longest line that is kept; a token-usage record has some 400 bytes. */
export const MAX_LINE_BYTES = 1024 * 1024;

export interface LineSink {
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
    else pending.push(part.slice());
  }

  function emit(part: Uint8Array): void {
    const bytes = pendingBytes + part.length;
    if (bytes > MAX_LINE_BYTES) sink.tooLong(number);
    else {
      const whole = pending.length === 0 ? part : Buffer.concat([...pending, part]);
      const end = whole.at(-1) === CARRIAGE_RETURN ? whole.length - 1 : whole.length;
      let text = decoder.decode(whole.subarray(0, end));
      if (number === 1 && text.startsWith('\uFEFF')) text = text.slice(1);
      if (text.trim() !== '') sink.line(text, number);
    }
    pending = [];
    pendingBytes = 0;
    number += 1;
  }

  return {
    write(chunk) {
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(LINE_FEED, start);
        if (end === -1) break;
        emit(chunk.subarray(start, end));
        start = end + 1;
      }
      if (start < chunk.length) hold(chunk.subarray(start));
    },
    end() {
      if (pendingBytes > 0) emit(new Uint8Array());
    },
  };
}
