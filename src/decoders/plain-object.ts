import type { PlainCursor } from './plain-cursor.ts';
import { createKeyReader } from './plain-keys.ts';
import { skipComma } from './plain-values.ts';

const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** Whether an object comes next. */
export function isObjectNext(cursor: PlainCursor): boolean {
  return cursor.peek() === OPENING_BRACE;
}

/**
 * Makes a reader that hands an object's fields, as they come, to `readField`, which has to
 * go over the value; the name of a key that is not one of `names` is empty. `line` is to be
 * another number for each line.
 */
export function createObjectReader<Fields>(
  cursor: PlainCursor,
  names: readonly string[],
  readField: (fields: Fields, name: string) => void,
): (fields: Fields, line: number) => void {
  const keys = createKeyReader(cursor, names);
  return (fields, line) => {
    cursor.expect(OPENING_BRACE);
    let key = keys.start;
    if (cursor.peek() !== CLOSING_BRACE) {
      do {
        key = keys.read(key);
        // Of a key that comes twice JSON.parse takes the last, so that is not plain.
        if (key.name !== '' && key.line === line) cursor.isPlain = false;
        key.line = line;
        if (cursor.isPlain) readField(fields, key.name);
      } while (cursor.isPlain && skipComma(cursor));
    }
    cursor.expect(CLOSING_BRACE);
  };
}
