import { UserError } from '../domain/errors.ts';
import type { Run } from '../domain/run.ts';
import { plainText } from '../renderers/plain-text.ts';
import { INPUTS, type RawInputs } from './inputs.ts';
import { agentOfJob, type JobEnv } from './job-ref.ts';
import { parseBoolean, parseList } from './values.ts';

/** What the accounting of an agent's run is made with. */
export interface CommentOptions {
  /** Files, folders, zips or `-`; empty is the artifacts of the run that ended. */
  readonly logs: readonly string[];
  /** Number of the issue or pull request; undefined is the one of the event. */
  readonly task: number | undefined;
  /** Undefined is named after the workflow. */
  readonly agent: string | undefined;
  readonly isFinal: boolean;
}

/** Longer names do not help a reader. Code points. */
const MAX_AGENT_CHARS = 60;
const MAX_TASK_CHARS = 200;
/** GitHub's numbers have fewer digits by far. */
const MAX_TASK_NUMBER = 2 ** 31;

/** Reads the inputs of `mode: comment`. Throws UserError. */
export function parseCommentOptions(raw: RawInputs): CommentOptions {
  const task = raw.task?.trim();
  return {
    logs: parseList(raw.logs ?? ''),
    task: task ? parseTaskNumber(task) : undefined,
    agent: raw.agent?.trim() || undefined,
    isFinal: parseBoolean('final', raw.final?.trim() || INPUTS.final.default),
  };
}

/** Reads the number of an issue or pull request, `42` or `#42`. Throws UserError. */
export function parseTaskNumber(text: string): number {
  const number = Number(/^#?(\d+)$/.exec(text.trim())?.[1]);
  if (number >= 1 && number < MAX_TASK_NUMBER) return number;
  throw new UserError(
    `task: "${plainText(text)}" is no number of an issue or pull request; write one such as 42.`,
  );
}

/** Reads the key of a task in a ledger: any one line. Throws UserError. */
export function parseTaskKey(text: string): string {
  const key = plainText(text, MAX_TASK_CHARS + 1);
  if (key !== '' && [...key].length <= MAX_TASK_CHARS) return key;
  throw new UserError(`task: is empty or longer than ${MAX_TASK_CHARS} characters; shorten it.`);
}

/**
 * The agent that ran: as it was named, else after the workflow that ended, else after this
 * job's workflow and id. One line, cut where it is too long. Throws UserError.
 */
export function nameAgent(
  given: string | undefined,
  finished: Run | undefined,
  env: JobEnv,
): string {
  const name = given ?? (finished?.workflow.name || agentOfJob(env));
  if (name !== undefined) return parseAgent(name);
  throw new UserError('agent: is not given; name the agent that ran, such as developer.');
}

function parseAgent(text: string): string {
  const name = plainText(text, MAX_AGENT_CHARS);
  if (name !== '') return name;
  throw new UserError('agent: has no visible character; write a name such as developer.');
}
