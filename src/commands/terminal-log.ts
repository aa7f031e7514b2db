import type { SingleBar } from 'cli-progress';
import type { Log } from '../ports.ts';
import { terminalStyle } from './terminal-style.ts';

/** Columns that a bar of progress takes at most and at least, and its numbers beside it. */
const BAR_COLUMNS = { most: 40, least: 8, numbers: 16 };

/**
 * Speaks on standard error: standard output carries the result and nothing else. A long
 * step shows a progress bar where standard error is a terminal that can redraw a line, as wide
 * as there is room for; its code is loaded only there.
 */
export async function createTerminalLog(
  stderr: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Log> {
  const isVerbose = env['RUNNER_DEBUG'] === '1';
  const canRedraw = stderr.isTTY && env['TERM'] !== 'dumb';
  const progress = canRedraw ? await import('cli-progress') : undefined;
  let bar: SingleBar | undefined;

  function say(message: string): void {
    bar?.stop();
    bar = undefined;
    stderr.write(`${printable(message)}\n`);
  }

  function barSize(step: string): number {
    const { columns = stderr.columns } = terminalStyle(env, stderr);
    const room = columns - step.length - BAR_COLUMNS.numbers;
    return Math.max(BAR_COLUMNS.least, Math.min(BAR_COLUMNS.most, room));
  }

  return {
    info: say,
    warning: (message) => say(`warning: ${message}`),
    debug: (message) => {
      if (isVerbose) say(message);
    },
    group(name, work) {
      say(`${name} …`);
      return work();
    },
    progress(step, done, total) {
      if (progress === undefined) return;
      if (bar === undefined && done < total) {
        const format = `${step} {bar} {value}/{total}`;
        bar = new progress.SingleBar(
          { format, stream: stderr, clearOnComplete: true, barsize: barSize(step) },
          progress.Presets.rect,
        );
        bar.start(total, done);
      }
      bar?.update(done);
      if (done === total) {
        bar?.stop();
        bar = undefined;
      }
    },
  };
}

/** Longer than any message that people read. UTF-16 code units. */
export const MAX_MESSAGE_LENGTH = 10_000;

/** One line without the control characters that move a terminal's cursor or colours. */
export function printable(message: string): string {
  return message.slice(0, MAX_MESSAGE_LENGTH).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}
