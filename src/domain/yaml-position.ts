/**
 * What is wrong with a text of YAML, and where, by the error of the `yaml` library: without the
 * text itself, because the file that was named may hold secrets. Empty for any other error.
 */
export function positionOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || !('linePos' in error)) return '';
  const [start] = Array.isArray(error.linePos) ? error.linePos : [];
  const code = String(error.code).toLowerCase().replaceAll('_', ' ');
  return start === undefined
    ? ` (${code})`
    : ` (${code} at line ${start.line}, column ${start.col})`;
}
