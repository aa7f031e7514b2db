import { parseArgs } from 'node:util';
import { UserError } from '../domain/errors.ts';
import { INPUT_NAMES, INPUTS, type InputName, type RawInputs } from '../options/inputs.ts';
import { apiUrlOf } from '../options/job-ref.ts';
import { parseOptions } from '../options/parse-options.ts';
import { parseChange } from '../options/parse-ranges.ts';
import { readInputs, readText } from '../options/read-inputs.ts';
import type { Log } from '../ports.ts';
import { reportOnGitHub } from '../wiring/report-on-github.ts';
import type { ExitCode, Terminal } from './command.ts';
import { outputDirOf } from './output-dir.ts';
import { printReport } from './print-report.ts';
import { parsePrinting, PRINTING_FLAGS } from './printing.ts';

/** Inputs that are positional, come from the environment, or are a flag of another meaning. */
const NOT_FLAGS: ReadonlySet<string> = new Set([
  'github-token',
  'repository',
  'dry-run',
  // Of the command `comment`.
  'mode',
  'logs',
  'task',
  'agent',
  'final',
]);

/** Inputs that are options of the command, each as `--name`. */
const GITHUB_FLAGS = INPUT_NAMES.filter((name) => !NOT_FLAGS.has(name));

/** Options that the Action does not have: a comparison is asked for by a person. */
const CHANGE_FLAGS = { 'change-at': { type: 'string' }, metric: { type: 'string' } } as const;

/** `github OWNER/REPO`: the Action's job from a terminal, a dry run unless `--publish`. */
export async function githubCommand(
  args: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const { values, change, positionals } = parseGitHubArgs(args);
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
  const { format, output, ...flags } = values;
  const printing = parsePrinting({ format, output });
  const inputs = await readFlags(flags, terminal);
  const options = {
    ...(await parseOptions({
      ...inputs,
      repository,
      'output-dir': await outputDirOf(inputs, terminal),
    })),
    dryRun: values.publish === undefined,
    change,
  };
  if (change !== undefined && !options.dryRun && options.publish.has('issue')) {
    throw new UserError(
      '--change-at: a comparison is no report of the series of issues; leave --publish out, or publish it as summary or artifact.',
    );
  }
  const result = await reportOnGitHub(options, {
    token,
    apiUrl: apiUrlOf(terminal.env),
    summaryPath: terminal.env['GITHUB_STEP_SUMMARY'] || undefined,
    log,
    now: () => new Date(),
  });
  return printReport(result, { ...options, ...printing }, terminal, log);
}

function parseGitHubArgs(args: readonly string[]): {
  values: { readonly [name in InputName]?: string } & {
    readonly format: string;
    readonly output?: string;
  };
  change: ReturnType<typeof parseChange>;
  positionals: string[];
} {
  // `--publish` alone means the default publishers.
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
    options: { ...flags, ...PRINTING_FLAGS, ...CHANGE_FLAGS },
  });
  const { 'change-at': at, metric, ...inputs } = values;
  return { values: inputs, change: parseChange(at, metric), positionals };
}

/**
 * On the command line `--thresholds` names a file, as `--prices` may; so does `--notify`, because
 * other users of the machine can read arguments.
 */
async function readFlags(values: RawInputs, terminal: Terminal): Promise<RawInputs> {
  const read = (name: 'thresholds' | 'notify'): Promise<string> | undefined => {
    const path = values[name];
    return path === undefined ? undefined : readText(`--${name}`, path, terminal.folder);
  };
  const [thresholds, notify] = [await read('thresholds'), await read('notify')];
  return readInputs({ ...values, thresholds, notify }, terminal.folder);
}
