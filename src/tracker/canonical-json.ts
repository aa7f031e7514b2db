/**
 * One spelling of all texts of JSON that say the same: keys in one order, no spaces, one way to
 * write each text and number. Whole numbers that JavaScript rounds stay as they are written:
 * 9007199254740993 would be read as …992, which may be another request's. Undefined for what is
 * no JSON, and for values nested too deeply.
 *
 * @param value - what the text says, where it was read already.
 */
export function canonicalJson(text: string, value?: object): string | undefined {
  try {
    return canonical(text, value);
  } catch {
    return undefined;
  }
}

class InexactError extends Error {}

function canonical(text: string, value: object | undefined): string {
  try {
    return write(value ?? JSON.parse(text));
  } catch (error) {
    if (!(error instanceof InexactError)) throw error;
    return write(JSON.parse(text, keepLarge as Parameters<typeof JSON.parse>[1]));
  }
}

/** A number as it is written. */
class Written {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** Node.js gives a reviver what was written since version 21, before SQLite is in it. */
function keepLarge(_key: string, value: unknown, { source }: { readonly source: string }): unknown {
  return typeof value === 'number' && isLarge(value) ? new Written(source) : value;
}

function isLarge(value: number): boolean {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value instanceof Written) return value.source;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`).join(',')}}`;
  }
  if (typeof value === 'number' && isLarge(value)) throw new InexactError();
  return JSON.stringify(value);
}
