import { parse } from 'yaml';
import { positionOf } from '../domain/yaml-position.ts';

/**
 * Parses YAML or JSON, in which no key may stand twice.
 *
 * @throws Error whose message says what is wrong and where, without the text itself: the file
 *   that was named may hold secrets.
 */
export function parseYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' }); // silent, it would throw nothing
  } catch (error) {
    throw new Error(`is not valid YAML${positionOf(error)}`, { cause: error });
  }
}
