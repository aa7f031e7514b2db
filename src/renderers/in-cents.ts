/** US dollars as whole cents. */
export function toCents(usd: number): number {
  return Math.round(usd * 100);
}

/**
 * Parts in whole cents that add up to `total`, as those who add up what is printed expect: all
 * are rounded down, and the cents that are then missing go to those that lost most.
 */
export function inCents(parts: readonly number[], total: number): readonly number[] {
  const down = parts.map((usd) => Math.floor(usd * 100));
  const missing = total - down.reduce((sum, cents) => sum + cents, 0);
  const byLoss = parts
    .map((usd, index) => ({ index, loss: usd * 100 - (down[index] ?? 0) }))
    .sort((a, b) => b.loss - a.loss || a.index - b.index);
  const raised = new Set(byLoss.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return down.map((cents, index) => (raised.has(index) ? cents + 1 : cents));
}
