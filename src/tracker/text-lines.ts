import { BoundedText } from './bounded-text.ts';

/** Splits a text that arrives in pieces into its lines, which end in LF, CR LF or CR. */
export class TextLines {
  readonly #take: (line: BoundedText) => void;
  #line = new BoundedText();
  #isEmpty = true;
  /** The last piece ended in CR: an LF that follows belongs to it. */
  #endedInCr = false;

  constructor(take: (line: BoundedText) => void) {
    this.#take = take;
  }

  add(text: string): void {
    if (text === '') return;
    let from = this.#endedInCr && text.startsWith('\n') ? 1 : 0;
    this.#endedInCr = text.endsWith('\r');
    // Nearly no server sends CR.
    const hasCr = text.includes('\r');
    while (from < text.length) {
      const end = hasCr ? indexOfEnd(text, from) : text.indexOf('\n', from);
      if (end === -1) break;
      this.#add(text.slice(from, end));
      this.#end();
      from = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
    this.#add(text.slice(from));
  }

  /** A last line may have no end. */
  end(): void {
    if (!this.#isEmpty) this.#end();
  }

  #add(piece: string): void {
    if (piece === '') return;
    this.#line.add(piece);
    this.#isEmpty = false;
  }

  #end(): void {
    const line = this.#line;
    this.#line = new BoundedText();
    this.#isEmpty = true;
    this.#take(line);
  }
}

function indexOfEnd(text: string, from: number): number {
  const [lf, cr] = [text.indexOf('\n', from), text.indexOf('\r', from)];
  return lf === -1 || cr === -1 ? Math.max(lf, cr) : Math.min(lf, cr);
}
