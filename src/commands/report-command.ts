import { parseArgs } from 'node:util';
import { UserError } from '../domain/errors.ts';
import { lastPeriod } from '../domain/period.ts';
import { atLeast } from './fail-on.ts';
import { groupLedger, parseGroupings } from '../ledger/group.ts';
import { parseProviders, parseSince, parseUntil } from '../options/parse-options.ts';
import { parseComparison } from '../options/parse-ranges.ts';
import { parseExpectedCalls } from '../options/expected-calls.ts';
import type { Log } from '../ports.ts';
import { windowSinceLast } from '../jobs/keep-history.ts';
import { reportOnFiles, type FileReportOptions } from '../jobs/report-on-files.ts';
import { findLocalDocuments } from '../wiring/local-documents.ts';
import { openCallSource, openRecordSource } from '../wiring/record-sources.ts';
import { VERSION } from '../wiring/version.ts';
import { EXIT, type ExitCode, type Terminal } from './command.ts';
import { LOCAL_FLAGS, parseLocalOptions, readMap, tellAndKeep } from './local-report.ts';
import { parsePrinting, print, PRINTING_FLAGS } from './printing.ts';
import { renderFormat } from './render-format.ts';

/** `report [PATH…]`: reports on files, folders, zips or standard input. */
export async function reportCommand(
  args: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const now = new Date();
  const { values, positionals } = parseReportArgs(args);
  if (positionals.length === 0 && terminal.isTyped) {
    throw new UserError(
      'report: no path is given; name files, folders or zips, or pipe records in (- reads standard input).',
    );
  }
  const paths = positionals.length > 0 ? positionals : ['-'];
  const printing = parsePrinting(values);
  const groupedBy = parseGroupings('--group-by', values['group-by']);
  const providers = parseProviders(values.provider);
  const local = await parseLocalOptions(values, terminal, log);
  const options = {
    ...local,
    providers,
    ...parseSpan(values, now, { providers, history: local.history }),
    comparison: parseComparison({
      before: values.before,
      after: values.after,
      metric: values.metric,
    }),
    expectedCalls: parseExpectedCalls(
      await readMap('--expected-calls', values['expected-calls'], terminal),
    ),
  };
  checkSpan(options);
  const { report, ledger, documents, unread } = await reportOnFiles(
    findLocalDocuments(paths, terminal.stdin, log),
    options,
    { openRecordSource, openCallSource, log, now, version: VERSION },
  );
  if (documents === 0) {
    log.warning(
      `Nothing could be read as token usage in ${paths.join(', ')}; the README's section "What it reads" lists the formats.`,
    );
    return EXIT.unread;
  }
  const grouped =
    groupedBy.length === 0
      ? report
      : { ...report, groupedBy, groups: groupLedger(ledger, groupedBy) };
  await print(printing, (format, style) => renderFormat(format, grouped, style), terminal);
  await tellAndKeep(report, local, log);
  if (values.strict && unread.length > 0) return EXIT.unread;
  return atLeast(report.findings, local.failOn).length > 0 ? EXIT.found : EXIT.done;
}

function parseReportArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...PRINTING_FLAGS,
      ...LOCAL_FLAGS,
      provider: { type: 'string', default: 'all' },
      since: { type: 'string' },
      until: { type: 'string', default: '' },
      'group-by': { type: 'string', default: '' },
      before: { type: 'string' },
      after: { type: 'string' },
      metric: { type: 'string' },
      'expected-calls': { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
}

/** Throws UserError for a span without any time in it. */
export function checkSpan({ since, until }: Pick<FileReportOptions, 'since' | 'until'>): void {
  if (since === undefined || until === undefined || since < until) return;
  throw new UserError('--since: it is not before --until; give an earlier one.');
}

/**
 * Which time is reported on. Look-backs, weeks and months end at or before `--until`, whatever
 * the clock of this machine says of it: files show what they show. Throws UserError.
 */
export function parseSpan(
  { since: text, until: end }: { readonly since?: string | undefined; readonly until: string },
  now: Date,
  { providers, history }: Pick<FileReportOptions, 'providers' | 'history'>,
): Pick<FileReportOptions, 'since' | 'until' | 'period' | 'basis'> {
  const until = parseUntil(end);
  if (text === undefined) return { since: undefined, until };
  const since = parseSince('--since', text);
  const before = until ?? now;
  if (since.kind === 'instant') return { since: since.at, until };
  if (since.kind === 'look-back') return { since: new Date(before.getTime() - since.ms), until };
  if (since.kind === 'period') {
    const { unit, name, from, to } = lastPeriod(since.unit, before.getTime());
    return { since: new Date(from), until: new Date(to), period: { unit, name } };
  }
  const { from, to, basis } = windowSinceLast(history, providers, until, now);
  return { since: from, until: to, basis };
}
