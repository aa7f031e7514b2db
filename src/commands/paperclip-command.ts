import { parseArgs } from 'node:util';
import { MS_PER_DAY } from '../domain/day.ts';
import { UserError } from '../domain/errors.ts';
import type { Window } from '../domain/window.ts';
import { auditPaperclip } from '../jobs/audit-paperclip.ts';
import { lastPeriod } from '../domain/period.ts';
import { parseApiUrl, parseDatabase } from '../options/paperclip-options.ts';
import { parseSince, parseUntil, type Since } from '../options/parse-options.ts';
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
  values: {
    readonly since?: string | undefined;
    readonly until: string;
    readonly publish?: string | undefined;
  },
  now: Date,
): Omit<Window, 'basis'> {
  const to = parseUntil(values.until) ?? now;
  const since = values.since === undefined ? undefined : parseSince('--since', values.since);
  if (since?.kind === 'period') {
    if (values.publish === undefined) {
      const {
        unit,
        name,
        from,
        to: end,
      } = lastPeriod(since.unit, Math.min(to.getTime(), now.getTime()));
      return { from: new Date(from), to: new Date(end), period: { unit, name } };
    }
    throw new UserError(
      '--since: a published audit is of days; give a look-back such as 7d, or leave out --publish.',
    );
  }
  const from = startOf(since, to);
  if (from < to) return { from, to };
  throw new UserError('--since: it is not before --until; give an earlier one.');
}

function startOf(since: Exclude<Since, { readonly kind: 'period' }> | undefined, to: Date): Date {
  if (since === undefined) return new Date(to.getTime() - USUAL_DAYS * MS_PER_DAY);
  if (since.kind === 'instant') return since.at;
  if (since.kind === 'look-back') return new Date(to.getTime() - since.ms);
  throw new UserError(
    '--since: an audit has no earlier report to start from, as its companies are not known yet; give a look-back such as 30d or an ISO date.',
  );
}
