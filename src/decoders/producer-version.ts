const VERSION = /^v(\d+)\.(\d+)\.(\d+)/;

/**
 * The producer's version out of a record's `_schema` (`token-usage/v0.27.43` gives
 * `v0.27.43`). Undefined when absent, without a semantic version (`token-usage/v1`), or a
 * local build (`v0.0.0-dev`), which shows nothing of its age.
 */
export function producerVersion(schema: unknown): string | undefined {
  if (typeof schema !== 'string') return undefined;
  const version = schema.slice(schema.lastIndexOf('/') + 1);
  const parts = VERSION.exec(version);
  if (parts === null || version.startsWith('v0.0.0')) return undefined;
  return parts[0];
}

/** Whether a version is known and not older than another, both as `v1.2.3`. */
export function isAtLeast(version: string | undefined, least: string): boolean {
  if (version === undefined) return false;
  const parts = numbers(version);
  const bounds = numbers(least);
  for (const [index, bound] of bounds.entries()) {
    const part = parts[index] ?? 0;
    if (part !== bound) return part > bound;
  }
  return true;
}

function numbers(version: string): number[] {
  return (VERSION.exec(version) ?? []).slice(1).map(Number);
}
