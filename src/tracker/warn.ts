const warned = new Set<string>();

/** Warns once a program in the way of Node, which can be silenced by its code. */
export function warnOnce(code: string, message: string): void {
  if (warned.has(code)) return;
  warned.add(code);
  process.emitWarning(message, { type: 'TokenUsageReport', code: `TOKEN_USAGE_REPORT_${code}` });
}
