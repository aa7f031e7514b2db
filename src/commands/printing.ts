import { parseChoice } from '../options/values.ts';
import { writeOutput } from '../publishers/files.ts';
import { FORMATS, type Format } from '../renderers/formats.ts';
import type { TerminalOptions } from '../renderers/terminal.ts';
import { styleOf, type Terminal } from './command.ts';

/** In which form a report is printed, and where to. */
export interface Printing {
  readonly format: Format;
  /** A file in place of standard output. */
  readonly output: string | undefined;
}

/** Options of every command that prints a report. */
export const PRINTING_FLAGS = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
} as const;

/** Reads them. Throws UserError for a form that there is not. */
export function parsePrinting(values: {
  readonly format: string;
  readonly output?: string | undefined;
}): Printing {
  return { format: parseChoice('--format', values.format, FORMATS), output: values.output };
}

/** Prints what `render` makes; a file has no width and no colours. Throws PublishError. */
export async function print(
  { format, output }: Printing,
  render: (format: Format, style?: TerminalOptions) => string | Promise<string>,
  terminal: Terminal,
): Promise<void> {
  if (output === undefined) terminal.write(await render(format, styleOf(terminal)));
  else await writeOutput(output, await render(format));
}
