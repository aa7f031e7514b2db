import { parse } from 'yaml';

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

function positionOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || !('linePos' in error)) return '';
  const [start] = Array.isArray(error.linePos) ? error.linePos : [];
  const code = String(error.code).toLowerCase().replaceAll('_', ' ');
  return start === undefined
    ? ` (${code})`
    : ` (${code} at line ${start.line}, column ${start.col})`;
}
