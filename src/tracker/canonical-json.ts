/**
 * One spelling of all texts of JSON that say the same: keys in one order, no spaces, one way to
 * write each text and number. Undefined for what is no JSON, and for what this cannot tell apart
 * safely: whole numbers that JavaScript rounds, and values nested too deeply.
 */
export function canonicalJson(text: string): string | undefined {
  try {
    return write(JSON.parse(text));
  } catch {
    return undefined;
  }
}

class Inexact extends Error {}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`).join(',')}}`;
  }
  // 9007199254740993 is read as …992, which may be another request's.
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new Inexact();
  return JSON.stringify(value);
}
