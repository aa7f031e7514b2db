import { resolve } from 'node:path';
import * as core from '@actions/core';
import { createActionLog } from './commands/action-log.ts';
import { explainFailure } from './commands/explain-failure.ts';
import { UserError } from './domain/errors.ts';
import { atLeast } from './commands/fail-on.ts';
import { createGitHubPorts } from './wiring/github-ports.ts';
import type { RunResult } from './jobs/make-report.ts';
import { limitMemory } from './commands/limit-memory.ts';
import { INPUT_NAMES, INPUTS, type RawInputs } from './options/inputs.ts';
import type { OutputName } from './options/outputs.ts';
import { parseOptions } from './options/parse-options.ts';
import { readInputs } from './options/read-inputs.ts';
import { parseChoice } from './options/values.ts';
import { run } from './jobs/report-on-repository.ts';

limitMemory();

const MODES = ['report', 'comment'] as const;

/** The Action: reads inputs, runs the job, sets outputs. */
async function main(): Promise<void> {
  const env = process.env;
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
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const mode = parseChoice('mode', inputs.mode?.trim() || INPUTS.mode.default, MODES);
  if (mode === 'comment') {
    const { commentAction } = await import('./commands/comment-action.ts');
    return commentAction(inputs, { token, apiUrl, env, workspace });
  }
  const options = await parseOptions({
    ...inputs,
    repository: inputs.repository || env['GITHUB_REPOSITORY'],
    'output-dir':
      inputs['output-dir'] || resolve(env['RUNNER_TEMP'] ?? workspace, 'token-usage-report'),
  });
  const ports = createGitHubPorts(
    {
      ...options,
      outputDir: resolve(workspace, options.outputDir),
      cacheDir: options.cacheDir === undefined ? undefined : resolve(workspace, options.cacheDir),
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
  const result = await run(options, ports);
  setOutputs(result);
  const [first, ...others] = result.published.failures;
  for (const failure of others) core.error(failure.message);
  if (first !== undefined) core.setFailed(first.message);
  else if (options.failOn !== undefined) failOnFindings(result, options.failOn);
}

function failOnFindings({ report }: RunResult, failOn: Parameters<typeof atLeast>[1]): void {
  const severe = atLeast(report.findings, failOn);
  if (severe.length > 0) {
    core.setFailed(`${severe.length} findings of severity ${failOn} or above, as fail-on asks.`);
  }
}

function setOutputs({ report, published }: RunResult): void {
  const outputs: Record<OutputName, string | number | boolean | null | undefined> = {
    'issue-number': published.issue?.number,
    'issue-url': published.issue?.url,
    'comment-url': undefined,
    'report-path': published.paths['report.json'],
    'markdown-path': published.paths['report.md'],
    'csv-path': published.paths['usage.csv'],
    'total-cost-usd': report.totals.costUsd,
    'total-tokens': report.totals.totalTokens,
    'runs-analyzed': report.coverage.runsAnalyzed,
    'runs-with-usage': report.coverage.runsWithUsage,
    findings: report.findings.length,
    complete: report.coverage.complete,
  };
  // Unknown is an empty output, never 0.
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '');
}

try {
  await main();
} catch (error) {
  core.setFailed(explainFailure(error));
}
