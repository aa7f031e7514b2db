import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PublishError, UserError } from '../errors.ts';
import { atLeast } from '../fail-on.ts';
import { createGitHubPorts } from '../github-ports.ts';
import { INPUT_NAMES, INPUTS, type InputName, type RawInputs } from '../options/inputs.ts';
import { parseOptions, type Options } from '../options/parse-options.ts';
import { readInputs, readText } from '../options/read-inputs.ts';
import type { Log } from '../ports.ts';
import { renderTerminal } from '../renderers/terminal.ts';
import { run, type RunResult } from '../run.ts';
import { EXIT, type ExitCode, type Terminal } from './command.ts';

/** Inputs that are positional, come from the environment, or are a flag of another meaning. */
const NOT_FLAGS: ReadonlySet<string> = new Set(['github-token', 'repository', 'dry-run']);

/** Inputs that are options of the command, each as `--name`. */
export const GITHUB_FLAGS = INPUT_NAMES.filter((name) => !NOT_FLAGS.has(name));

/** `github OWNER/REPO`: the Action's job from a terminal, a dry run unless `--publish`. */
export async function githubCommand(
  args: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const { values, positionals } = parseGitHubArgs(args);
  const [repository, ...others] = positionals;
  if (repository === undefined || others.length > 0) {
    throw new UserError('github: name one repository, such as "github acme/storefront".');
  }
  const token = terminal.env['GITHUB_TOKEN'] || terminal.env['GH_TOKEN'];
  if (!token) {
    throw new UserError(
      'github: there is no token; set GITHUB_TOKEN or GH_TOKEN to one that may read Actions of the repository.',
    );
  }
  const inputs = await readFlags(values, terminal);
  const options = {
    ...parseOptions({ ...inputs, repository, 'output-dir': await outputDirOf(inputs, terminal) }),
    dryRun: values.publish === undefined,
  };
  const result = await runOnGitHub(options, token, terminal, log);
  return finish(result, options, terminal, log);
}

/** Prints a run's report and tells where its files and its issue are. Throws PublishError. */
export function finish(
  { report, published }: RunResult,
  options: Pick<Options, 'failOn'>,
  terminal: Terminal,
  log: Log,
): ExitCode {
  terminal.write(renderTerminal(report, terminal.columns === undefined ? {} : { width: terminal.columns }));
  for (const path of Object.values(published.paths)) log.info(`Written: ${path}`);
  if (published.issue !== undefined) log.info(`Issue: ${published.issue.url}`);
  const [failure, ...others] = published.failures;
  for (const { message } of others) log.warning(message);
  if (failure !== undefined) throw new PublishError(failure.message, { cause: failure });
  return options.failOn !== undefined && atLeast(report.findings, options.failOn).length > 0
    ? EXIT.found
    : EXIT.done;
}

/** A folder for the report's files: the one asked for, else a new temporary one. */
export async function outputDirOf(inputs: RawInputs, terminal: Terminal): Promise<string> {
  const asked = inputs['output-dir']?.trim();
  return asked ? resolve(terminal.folder, asked) : mkdtemp(join(tmpdir(), 'token-usage-report-'));
}

function runOnGitHub(
  options: Options,
  token: string,
  terminal: Terminal,
  log: Log,
): Promise<RunResult> {
  const ports = createGitHubPorts(options, {
    token,
    apiUrl: terminal.env['GITHUB_API_URL'] || 'https://api.github.com',
    summaryPath: terminal.env['GITHUB_STEP_SUMMARY'] || undefined,
    log,
    now: () => new Date(),
  });
  return run(options, ports);
}

function parseGitHubArgs(args: readonly string[]): {
  values: { readonly [name in InputName]?: string };
  positionals: string[];
} {
  // `--publish` alone means the default places.
  const spelled = args.map((arg, index) => {
    const next = args[index + 1];
    const isAlone =
      arg === '--publish' && (next === undefined || next.startsWith('-') || next.includes('/'));
    return isAlone ? `--publish=${INPUTS.publish.default}` : arg;
  });
  const flags = Object.fromEntries(GITHUB_FLAGS.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({
    args: spelled,
    allowPositionals: true,
    options: flags,
  });
  return { values, positionals };
}

/** On the command line `--thresholds` names a file, as `--prices` may. */
async function readFlags(values: RawInputs, terminal: Terminal): Promise<RawInputs> {
  const { thresholds } = values;
  const text =
    thresholds === undefined
      ? undefined
      : await readText('--thresholds', thresholds, terminal.folder);
  return readInputs({ ...values, thresholds: text }, terminal.folder);
}
