import { resolve } from 'node:path';
import * as core from '@actions/core';
import { parseCommentOptions } from '../options/comment-options.ts';
import type { RawInputs } from '../options/inputs.ts';
import { parseOptions } from '../options/parse-options.ts';
import { renderRunEntry } from '../renderers/task-text.ts';
import { commentOnGitHub } from '../wiring/comment-on-github.ts';
import { createActionLog } from './action-log.ts';
import type { ActionSurroundings } from './action-surroundings.ts';
import { setOutputs } from './set-outputs.ts';

/** The Action with `mode: comment`. Throws UserError for what the user can cure. */
export async function commentAction(
  inputs: RawInputs,
  { token, apiUrl, env, workspace, stdin }: ActionSurroundings,
): Promise<void> {
  const log = createActionLog();
  const comment = parseCommentOptions(inputs);
  const options = await parseOptions({
    ...inputs,
    // An agent's account is of all it used, unless providers are named.
    provider: inputs.provider || 'all',
    repository: inputs.repository || env['GITHUB_REPOSITORY'],
  });
  const logs = comment.logs.map((path) => resolve(workspace, path));
  const { agent, spend, body, url } = await commentOnGitHub({ ...comment, logs }, options, {
    token,
    apiUrl,
    env,
    stdin,
    now: () => new Date(),
    log,
    mask: (secret) => core.setSecret(secret),
  });
  log.info(renderRunEntry(agent, spend));
  if (options.dryRun) for (const line of body.split('\n')) log.info(line);
  const { uncachedInput, cacheRead, cacheWrite, output, costUsd } = spend;
  const tokens = [uncachedInput, cacheRead, cacheWrite, output].filter((count) => count !== null);
  setOutputs({
    'comment-url': url,
    'total-cost-usd': costUsd,
    'total-tokens': tokens.length === 0 ? null : tokens.reduce((sum, count) => sum + count, 0),
  });
}
