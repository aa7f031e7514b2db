import * as core from '@actions/core';
import type { Log } from '../ports.ts';
import { MAX_MESSAGE_LENGTH } from './terminal-log.ts';

/** Into how many lines a long step's progress goes: a job's log has no progress bar. */
const PROGRESS_STEPS = 10;

/**
 * Speaks in workflow commands. Names of others may be in a message, so nothing in it can
 * begin a command of its own.
 */
export function createActionLog(): Log {
  return {
    info: (message) => core.info(harmless(message)),
    warning: (message) => core.warning(harmless(message)),
    debug: (message) => core.debug(harmless(message)),
    group: (name, work) => core.group(harmless(name), work),
    progress(step, done, total) {
      const every = Math.max(1, Math.ceil(total / PROGRESS_STEPS));
      if (done % every === 0 || done === total) core.info(`${step}: ${done} of ${total}`);
    },
  };
}

/** One line that starts no workflow command (`::error::`, `##[error]`). */
export function harmless(message: string): string {
  return message
    .slice(0, MAX_MESSAGE_LENGTH)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/:(?=:)/g, ': ')
    .replace(/##\[/g, '# #[');
}
