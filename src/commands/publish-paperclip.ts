import { UserError } from '../domain/errors.ts';
import { readCompanies, type PaperclipOptions } from '../jobs/audit-paperclip.ts';
import { apiUrlOf } from '../options/job-ref.ts';
import { parseOptions } from '../options/parse-options.ts';
import { readText } from '../options/read-inputs.ts';
import { parseList } from '../options/values.ts';
import type { Log, PaperclipSource } from '../ports.ts';
import { publishPaperclipOnGitHub } from '../wiring/publish-paperclip.ts';
import type { ExitCode, Terminal } from './command.ts';
import { outputDirOf } from './output-dir.ts';
import { printReport } from './print-report.ts';
import type { Printing } from './printing.ts';

/** The series of audits, apart from those of reports. */
const TITLE_PREFIX = '📊 Paperclip Cost Audit';
const LABEL = 'paperclip-cost-audit';

/** In the list of `--publish`: what people named may leave the machine. */
const NAMES = 'names';

/** What publishing takes of the command line. */
export interface PublishFlags {
  /** `issue`, `summary`, `artifact`, and `names`. */
  readonly publish: string;
  readonly repository?: string | undefined;
  readonly 'output-dir'?: string | undefined;
  readonly 'fail-on': string;
  readonly notify?: string | undefined;
  readonly 'notify-on': string;
  readonly 'notify-hosts': string;
}

/** `paperclip --publish`: the audit as an issue of its own series. */
export async function publishPaperclipCommand(
  flags: PublishFlags,
  audit: PaperclipOptions,
  printing: Printing,
  source: PaperclipSource,
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const { env } = terminal;
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  if (!token) {
    throw new UserError(
      '--publish: there is no token; set GITHUB_TOKEN or GH_TOKEN to one that may write issues of the repository.',
    );
  }
  const repository = flags.repository ?? env['GITHUB_REPOSITORY'];
  if (repository === undefined) {
    throw new UserError('--repository: is not given; write owner/name.');
  }
  const channels = parseList(flags.publish);
  const wanted = channels.filter((channel) => channel !== NAMES);
  const options = await parseOptions({
    repository,
    provider: 'all',
    publish: wanted.length === 0 ? 'issue, summary' : wanted.join(','),
    'title-prefix': TITLE_PREFIX,
    label: LABEL,
    'fail-on': flags['fail-on'],
    ...(flags.notify !== undefined && {
      notify: await readText('--notify', flags.notify, terminal.folder),
    }),
    'notify-on': flags['notify-on'],
    'notify-hosts': flags['notify-hosts'],
    'output-dir': await outputDirOf({ 'output-dir': flags['output-dir'] }, terminal),
  });
  const hidden = { ...audit, hidesNames: audit.hidesNames || !channels.includes(NAMES) };
  const read = await readCompanies(hidden, source);
  const result = await publishPaperclipOnGitHub(read, options, {
    token,
    apiUrl: apiUrlOf(env),
    summaryPath: env['GITHUB_STEP_SUMMARY'] || undefined,
    log,
    now: () => new Date(),
  });
  return printReport(result, { ...options, ...printing }, terminal, log);
}
