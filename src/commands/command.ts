import type { TerminalOptions } from '../renderers/terminal.ts';
import type { TerminalStyle } from './terminal-style.ts';

/** What a command is given of the process it runs in. */
export interface Terminal extends TerminalStyle {
  /** Takes the result and nothing else. */
  write(text: string): void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Standard input is a terminal: what is read from it has to be typed. */
  readonly isTyped: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly folder: string;
}

/** How a page is printed on a terminal. */
export function styleOf({ columns, color }: Terminal): TerminalOptions {
  return { width: columns, color };
}

/** Exit codes of the command line; public (README, "The command"). */
export const EXIT = {
  done: 0,
  /** A finding at or above `--fail-on`. */
  found: 1,
  wrongUse: 2,
  /** An input could not be read and `--strict` was given, or nothing could be read. */
  unread: 3,
  notPublished: 4,
  defect: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
