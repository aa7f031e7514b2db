import { resolve } from 'node:path';
import * as core from '@actions/core';
import { createActionLog } from './action-log.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { commentOnTask, type CommentedRun } from '../jobs/comment-on-task.ts';
import { createTaskPorts } from '../wiring/task-ports.ts';
import { parseCommentOptions } from '../options/comment-options.ts';
import type { RawInputs } from '../options/inputs.ts';
import type { OutputName } from '../options/outputs.ts';
import { parseOptions } from '../options/parse-options.ts';
import { renderRunEntry } from '../renderers/task-page.ts';

/** What the surroundings of the Action give beside the inputs. */
export interface ActionSurroundings {
  readonly token: string;
  readonly apiUrl: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly workspace: string;
}

/** The Action with `mode: comment`. Throws UserError for what the user can mend. */
export async function commentAction(
  inputs: RawInputs,
  { token, apiUrl, env, workspace }: ActionSurroundings,
): Promise<void> {
  const log = createActionLog();
  const comment = parseCommentOptions(inputs);
  const options = await parseOptions({
    ...inputs,
    // An agent's account is of all it used, unless providers are named.
    provider: inputs.provider || 'all',
    repository: inputs.repository || env['GITHUB_REPOSITORY'],
  });
  const told = await commentOnTask(
    {
      comment: { ...comment, logs: comment.logs.map((path) => resolve(workspace, path)) },
      options,
      env,
      stdin: process.stdin,
      now: new Date(),
      log,
    },
    createTaskPorts(options, { token, apiUrl, log, mask: (secret) => core.setSecret(secret) }),
  );
  log.info(renderRunEntry(told.agent, told.spend));
  if (options.dryRun) for (const line of told.body.split('\n')) log.info(line);
  setOutputs(told);
}

function setOutputs({ spend, url }: CommentedRun): void {
  const { uncachedInput, cacheRead, cacheWrite, output, costUsd } = spend;
  const outputs: { readonly [name in OutputName]?: string | number | null | undefined } = {
    'comment-url': url,
    'total-cost-usd': costUsd,
    'total-tokens': sumKnown([uncachedInput, cacheRead, cacheWrite, output]),
  };
  // Unknown is an empty output, never 0.
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '');
}
