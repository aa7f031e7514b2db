import { parseArgs } from 'node:util';
import { MS_PER_DAY } from '../domain/day.ts';
import { UserError } from '../domain/errors.ts';
import { auditPaperclip } from '../jobs/audit-paperclip.ts';
import { parseApiUrl, parseDatabase } from '../options/paperclip-options.ts';
import { parseSince, parseUntil } from '../options/parse-options.ts';
import type { Log } from '../ports.ts';
import { openPaperclip, paperclipGrants } from '../wiring/paperclip-source.ts';
import { VERSION } from '../wiring/version.ts';
import { EXIT, type ExitCode, type Terminal } from './command.ts';
import { atLeast } from './fail-on.ts';
import { LOCAL_FLAGS, parseLocalOptions, tellAndKeep } from './local-report.ts';
import { parsePrinting, print, PRINTING_FLAGS } from './printing.ts';
import { renderFormat } from './render-format.ts';

/** A month, so that dollars of the window are dollars a month. Days. */
const USUAL_DAYS = 30;

/** `paperclip`: audits a company from Paperclip’s database, or from its API. */
export async function paperclipCommand(
  args: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const now = new Date();
  const { values } = parsePaperclipArgs(args);
  const isRemoteAllowed = values['allow-remote'];
  const database = values['no-db'] ? undefined : parseDatabase(values, terminal.env);
  if (values['print-grants']) {
    terminal.write(paperclipGrants(parseDatabase(values, terminal.env).database));
    return EXIT.done;
  }
  const printing = parsePrinting(values);
  if (values.publish !== undefined && values.history !== undefined) {
    throw new UserError(
      '--history: a published audit is compared with its issues; leave out --history or --publish.',
    );
  }
  const local = await parseLocalOptions(values, terminal, log);
  const options = {
    ...local,
    company: values.company,
    window: parseWindow(values, now),
    hidesNames: values['hide-names'],
  };
  const source = await openPaperclip({
    database,
    apiUrl: parseApiUrl(values['api-url'], isRemoteAllowed),
    env: terminal.env,
    log,
  });
  if (values.publish !== undefined) {
    const { publishPaperclipCommand } = await import('./publish-paperclip.ts');
    const { publish } = values;
    return publishPaperclipCommand(
      { ...values, publish },
      options,
      printing,
      source,
      terminal,
      log,
    );
  }
  const { report, news } = await auditPaperclip(options, { source, now, version: VERSION });
  await print(printing, (format, style) => renderFormat(format, report, style), terminal);
  await tellAndKeep(report, local, log, news);
  return atLeast(report.findings, local.failOn).length > 0 ? EXIT.found : EXIT.done;
}

function parsePaperclipArgs(args: readonly string[]) {
  // `--publish` alone means the default publishers.
  const spelled = args.map((arg, index) => {
    const isAlone = arg === '--publish' && (args[index + 1]?.startsWith('-') ?? true);
    return isAlone ? '--publish=issue,summary' : arg;
  });
  return parseArgs({
    args: spelled,
    options: {
      'api-url': { type: 'string', default: 'http://localhost:3100' },
      'db-url': { type: 'string' },
      'db-host': { type: 'string' },
      'db-port': { type: 'string' },
      'db-name': { type: 'string' },
      'db-user': { type: 'string' },
      'no-db': { type: 'boolean', default: false },
      'allow-remote': { type: 'boolean', default: false },
      'print-grants': { type: 'boolean', default: false },
      'hide-names': { type: 'boolean', default: false },
      company: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string', default: '' },
      ...PRINTING_FLAGS,
      ...LOCAL_FLAGS,
      publish: { type: 'string' },
      repository: { type: 'string' },
      'output-dir': { type: 'string' },
    },
  });
}

/** The last 30 days unless told. Throws UserError. */
function parseWindow(
  values: { readonly since?: string | undefined; readonly until: string },
  now: Date,
): { readonly from: Date; readonly to: Date } {
  const to = parseUntil(values.until) ?? now;
  const from = parseStart(values.since, to);
  if (from < to) return { from, to };
  throw new UserError('--since: it is not before --until; give an earlier one.');
}

function parseStart(text: string | undefined, to: Date): Date {
  if (text === undefined) return new Date(to.getTime() - USUAL_DAYS * MS_PER_DAY);
  const since = parseSince('--since', text);
  if (since.kind === 'instant') return since.at;
  if (since.kind === 'look-back') return new Date(to.getTime() - since.ms);
  throw new UserError(
    '--since: an audit has no earlier report to start from; give a look-back such as 30d or an ISO date.',
  );
}
