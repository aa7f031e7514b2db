const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** Far deeper than any log; bounds what is remembered. */
const MAX_DEPTH = 1_000;

type Expected =
  | 'first key'
  | 'key'
  | 'colon'
  | 'first item'
  | 'value'
  | 'rest of a bare value'
  | 'next';

/**
 * Follows the outline of one JSON object byte by byte, over as many chunks as it takes, to
 * find where it ends or stops to be JSON. It is generous with bare values, so that
 * JSON.parse has the last word on what it calls whole.
 */
export class JsonShape {
  verdict: 'open' | 'whole' | 'broken' = 'open';
  #expected: Expected = 'value';
  #isInText = false;
  #isEscaped = false;
  #depth = 0;
  /** By depth: 1 in an object, 0 in an array. */
  readonly #isObject = new Uint8Array(MAX_DEPTH + 1);

  /** Starts over, before the brace that opens an object. */
  open(): void {
    this.verdict = 'open';
    this.#expected = 'value';
    this.#isInText = false;
    this.#isEscaped = false;
    this.#depth = 0;
  }

  /** Goes on at `from`; gives where the object ends, or the byte that cannot be in it. */
  read(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length) {
      if (this.#isInText) at = this.#readText(bytes, at);
      else if (this.#take(bytes[at] ?? 0)) at += 1;
      else this.verdict = 'broken';
      if (this.verdict !== 'open') break;
    }
    return at;
  }

  #readText(bytes: Uint8Array, from: number): number {
    const { length } = bytes;
    let at = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at += 1;
    }
    let byte = SPACE;
    for (; at < length; at += 1) {
      byte = bytes[at] ?? 0;
      if (byte < SPACE || byte === QUOTE || byte === BACKSLASH) break;
    }
    if (at >= length) return length;
    if (byte === QUOTE) this.#isInText = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else {
      this.verdict = 'broken';
      return at;
    }
    return at + 1;
  }

  /** False when the byte cannot come here. */
  #take(byte: number): boolean {
    const isBlank =
      byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
    if (this.#expected === 'rest of a bare value') {
      if (isBare(byte)) return true;
      this.#expected = 'next';
    }
    if (isBlank) return true;
    switch (this.#expected) {
      case 'first key':
        return byte === CLOSING_BRACE ? this.#close() : this.#takeText(byte, 'colon');
      case 'key':
        return this.#takeText(byte, 'colon');
      case 'colon':
        this.#expected = 'value';
        return byte === COLON;
      case 'first item':
        return byte === CLOSING_BRACKET ? this.#close() : this.#takeValue(byte);
      case 'value':
        return this.#takeValue(byte);
      default:
        return this.#takeNext(byte);
    }
  }

  #takeValue(byte: number): boolean {
    if (byte === OPENING_BRACE) return this.#enter(1, 'first key');
    if (byte === OPENING_BRACKET) return this.#enter(0, 'first item');
    if (byte === QUOTE) return this.#takeText(byte, 'next');
    this.#expected = 'rest of a bare value';
    return isBare(byte);
  }

  #takeText(byte: number, after: Expected): boolean {
    this.#isInText = true;
    this.#expected = after;
    return byte === QUOTE;
  }

  #takeNext(byte: number): boolean {
    const isObject = this.#isObject[this.#depth] === 1;
    if (byte === COMMA) this.#expected = isObject ? 'key' : 'value';
    else if (byte === (isObject ? CLOSING_BRACE : CLOSING_BRACKET)) this.#close();
    else return false;
    return true;
  }

  #enter(isObject: 0 | 1, expected: Expected): boolean {
    if (this.#depth === MAX_DEPTH) return false;
    this.#depth += 1;
    this.#isObject[this.#depth] = isObject;
    this.#expected = expected;
    return true;
  }

  #close(): true {
    this.#depth -= 1;
    this.#expected = 'next';
    if (this.#depth === 0) this.verdict = 'whole';
    return true;
  }
}

/** Whether numbers, `true`, `false` and `null` are made of the byte. */
function isBare(byte: number): boolean {
  if (byte >= ZERO && byte <= NINE) return true;
  if (byte === MINUS || byte === PLUS || byte === POINT || byte === 0x45) return true; // 1E5
  return byte >= 0x61 && byte <= 0x7a;
}
