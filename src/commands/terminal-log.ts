import type { SingleBar } from 'cli-progress';
import type { Log } from '../ports.ts';

/**
 * Speaks on standard error: standard output carries the result and nothing else. A long
 * step shows a progress bar where standard error is a terminal; its code is loaded only there.
 */
export async function createTerminalLog(
  stderr: NodeJS.WriteStream,
  isVerbose: boolean,
): Promise<Log> {
  const progress = stderr.isTTY ? await import('cli-progress') : undefined;
  let bar: SingleBar | undefined;

  function say(message: string): void {
    bar?.stop();
    bar = undefined;
    stderr.write(`${printable(message)}\n`);
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
          { format, stream: stderr, clearOnComplete: true },
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
