/** Longer texts are not parsed as a whole: an answer of images or vectors has many megabytes. */
export const MAX_WHOLE: number = 256 * 1_024;

/** What is kept of a longer one, of its beginning and of its end. UTF-16 code units. */
const KEPT = 64 * 1_024;

/** A text as it arrives, whole while it is short, else its two ends. */
export class BoundedText {
  #text = '';
  #tail: string | undefined;

  add(piece: string): void {
    if (this.#tail === undefined) {
      this.#text += piece;
      if (this.#text.length <= MAX_WHOLE) return;
      this.#tail = this.#text.slice(-KEPT);
      this.#text = this.#text.slice(0, KEPT);
    } else this.#tail = (this.#tail + piece).slice(-KEPT);
  }

  /** All of it; undefined when it was too long. */
  get whole(): string | undefined {
    return this.#tail === undefined ? this.#text : undefined;
  }

  /** The value that it is in JSON, or what its ends show of one; undefined when it is none. */
  parse(): unknown {
    if (this.#tail !== undefined) return salvage(this.#text, this.#tail);
    try {
      return JSON.parse(this.#text);
    } catch {
      return undefined;
    }
  }
}

/** A key of an object, and not one within a text, whose quotes have a backslash before them. */
const USAGE = /(?<!\\)"(usage|usageMetadata)"\s*:\s*\{/g;
const NAMES = ['model', 'modelVersion', 'id', 'responseId', 'service_tier', 'type'];

/**
 * The fields that this program reads, out of an object of which only both ends are known. Every
 * API writes its usage behind what the model wrote.
 */
function salvage(head: string, tail: string): Readonly<Record<string, unknown>> | undefined {
  const last = [...tail.matchAll(USAGE)].at(-1);
  const usage = last && readObject(tail, last.index + last[0].length - 1);
  if (last === undefined || usage === undefined) return undefined;
  const fields = NAMES.map((name) => {
    const pattern = new RegExp(`(?<!\\\\)"${name}"\\s*:\\s*"([^"\\\\]{1,200})"`, 'g');
    const found = head.match(pattern)?.[0] ?? tail.match(pattern)?.at(-1);
    return [name, found && pattern.exec(found)?.[1]] as const;
  });
  return { ...Object.fromEntries(fields), [last[1] ?? 'usage']: usage };
}

/** The object that begins at a brace; undefined when it does not end. */
function readObject(text: string, from: number): unknown {
  let depth = 0;
  let isText = false;
  for (let at = from; at < text.length; at += 1) {
    const unit = text[at];
    if (isText) {
      if (unit === '\\') at += 1;
      else if (unit === '"') isText = false;
    } else if (unit === '"') isText = true;
    else if (unit === '{') depth += 1;
    else if (unit === '}') {
      depth -= 1;
      if (depth === 0) return parseObject(text.slice(from, at + 1));
    }
  }
  return undefined;
}

function parseObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
