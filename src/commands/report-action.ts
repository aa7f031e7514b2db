import { resolve } from 'node:path';
import * as core from '@actions/core';
import { changeInUsd } from '../domain/spend-detail.ts';
import { sayMany } from '../findings/wording.ts';
import type { RunResult } from '../jobs/report-on-repository.ts';
import type { RawInputs } from '../options/inputs.ts';
import { parseOptions } from '../options/parse-options.ts';
import { reportOnGitHub } from '../wiring/report-on-github.ts';
import { createActionLog } from './action-log.ts';
import type { ActionSurroundings } from './action-surroundings.ts';
import { atLeast } from './fail-on.ts';
import { setOutputs } from './set-outputs.ts';

/** The Action with `mode: report`. Throws UserError for what the user can cure. */
export async function reportAction(
  inputs: RawInputs,
  { token, apiUrl, env, workspace }: ActionSurroundings,
): Promise<void> {
  const options = await parseOptions({
    ...inputs,
    repository: inputs.repository || env['GITHUB_REPOSITORY'],
    'output-dir':
      inputs['output-dir'] || resolve(env['RUNNER_TEMP'] ?? workspace, 'token-usage-report'),
  });
  const { outputDir, cacheDir, failOn } = options;
  const result = await reportOnGitHub(
    {
      ...options,
      outputDir: resolve(workspace, outputDir),
      cacheDir: cacheDir === undefined ? undefined : resolve(workspace, cacheDir),
    },
    {
      token,
      apiUrl,
      summaryPath: env['GITHUB_STEP_SUMMARY'] || undefined,
      log: createActionLog(),
      now: () => new Date(),
      mask: (secret) => core.setSecret(secret),
    },
  );
  setOutputs(outputsOf(result));
  const { report, published } = result;
  const [first, ...others] = published.failures;
  for (const failure of others) core.error(failure.message);
  const severe = atLeast(report.findings, failOn);
  if (first !== undefined) core.setFailed(first.message);
  else if (severe.length > 0) {
    core.setFailed(
      `${sayMany(severe.length, 'finding')} of severity ${failOn} or above, as fail-on asks.`,
    );
  }
}

function outputsOf({ report, published: { issue, paths } }: RunResult) {
  return {
    'issue-number': issue?.number,
    'issue-url': issue?.url,
    'comment-url': undefined,
    'report-path': paths['report.json'],
    'markdown-path': paths['report.md'],
    'html-path': paths['report.html'],
    'csv-path': paths['usage.csv'],
    'total-cost-usd': report.totals.costUsd,
    'cost-change-usd': report.change && changeInUsd(report.change),
    'avoidable-usd-per-month': report.savings?.avoidableUsdPerMonth,
    'total-tokens': report.totals.totalTokens,
    'runs-analyzed': report.coverage.runsAnalyzed,
    'runs-with-usage': report.coverage.runsWithUsage,
    findings: report.findings.length,
    complete: report.coverage.complete,
  };
}
