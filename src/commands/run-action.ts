import * as core from '@actions/core';
import { UserError } from '../domain/errors.ts';
import { INPUT_NAMES, INPUTS, type RawInputs } from '../options/inputs.ts';
import { apiUrlOf } from '../options/job-ref.ts';
import { secretsOf } from '../options/parse-webhooks.ts';
import { readInputs } from '../options/read-inputs.ts';
import { parseChoice } from '../options/values.ts';
import type { ActionSurroundings } from './action-surroundings.ts';
import { explainFailure } from './explain-failure.ts';
import { reportAction } from './report-action.ts';

const MODES = ['report', 'comment'] as const;

/** Runs the Action in the mode that the inputs name; what fails is an error of the step. */
export async function runAction(process: NodeJS.Process): Promise<void> {
  const { env } = process;
  try {
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const given: RawInputs = Object.fromEntries(
      INPUT_NAMES.map((name) => [name, core.getInput(name)]),
    );
    const inputs = await readInputs(given, workspace);
    const token = inputs['github-token'] ?? '';
    if (token === '') {
      throw new UserError(
        'github-token: there is no token; leave the input out to use the job’s own, or give one that is not empty.',
      );
    }
    core.setSecret(token);
    for (const secret of secretsOf(inputs.notify ?? '')) core.setSecret(secret);
    const around: ActionSurroundings = {
      token,
      apiUrl: apiUrlOf(env),
      env,
      workspace,
      // Opened when it is read: Node takes some milliseconds for it.
      get stdin() {
        return process.stdin;
      },
    };
    const mode = parseChoice('mode', inputs.mode?.trim() || INPUTS.mode.default, MODES);
    if (mode === 'report') return await reportAction(inputs, around);
    const { commentAction } = await import('./comment-action.ts');
    return await commentAction(inputs, around);
  } catch (error) {
    core.setFailed(explainFailure(error));
  }
}
