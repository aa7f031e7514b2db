/** Standard output, as far as it concerns how a page looks there. */
interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  getColorDepth?(env: NodeJS.ProcessEnv): number;
}

/** How to print on standard output. */
export interface TerminalStyle {
  /** Width in columns; undefined when unknown. */
  readonly columns: number | undefined;
  /** Standard output shows colours. */
  readonly color: boolean;
}

/**
 * The width and colours of standard output. `COLUMNS` wins over what the terminal reports.
 * Colours are for terminals that have them; `NO_COLOR` turns them off (https://no-color.org),
 * and `FORCE_COLOR` turns them on anywhere, or off with 0, and wins over it as in Node.
 */
export function terminalStyle(
  env: Readonly<Record<string, string | undefined>>,
  output: Output,
): TerminalStyle {
  const given = /^[1-9]\d{0,3}$/.exec(env['COLUMNS'] ?? '')?.[0];
  const columns = given === undefined ? (output.isTTY ? output.columns : undefined) : Number(given);
  return { columns, color: hasColor(env, output) };
}

function hasColor(env: Readonly<Record<string, string | undefined>>, output: Output): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR'] || !output.isTTY) return false;
  return (output.getColorDepth?.({ ...env }) ?? 1) > 1;
}
