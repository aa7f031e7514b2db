import { parseArgs } from 'node:util';
import { UserError } from '../domain/errors.ts';
import { lastPeriod } from '../domain/period.ts';
import { atLeast } from './fail-on.ts';
import { parseThresholds } from '../findings/thresholds.ts';
import { groupLedger, parseGroupings } from '../ledger/group.ts';
import { INPUTS } from '../options/inputs.ts';
import { parseBudgets } from '../options/parse-budgets.ts';
import { parseNotifyOn, parseWebhooks } from '../options/parse-webhooks.ts';
import {
  parseFailOn,
  parseMap,
  parseProviders,
  parseSince,
  parseUntil,
} from '../options/parse-options.ts';
import { parseComparison } from '../options/parse-ranges.ts';
import { parseExpectedCalls } from '../options/expected-calls.ts';
import { readMapText, readText } from '../options/read-inputs.ts';
import type { Log } from '../ports.ts';
import { parsePriceOverrides } from '../pricing/overrides.ts';
import { addToHistoryOf, learnHistory, notifiedIn, windowSinceLast } from '../jobs/keep-history.ts';
import { reportOnFiles, type FileReportOptions } from '../jobs/report-on-files.ts';
import { openHistoryFile } from '../wiring/history-file.ts';
import { sendNewsOfFiles } from '../jobs/send-news.ts';
import { findLocalDocuments } from '../wiring/local-documents.ts';
import { openCallSource, openRecordSource } from '../wiring/record-sources.ts';
import { VERSION } from '../wiring/version.ts';
import { createNewsSender, MAX_SENDING_MS } from '../wiring/webhooks.ts';
import { EXIT, type ExitCode, type Terminal } from './command.ts';
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
  const failOn = parseFailOn(values['fail-on']);
  const providers = parseProviders(values.provider);
  const store = values.history === undefined ? undefined : openHistoryFile(values.history);
  const history = store && (await learnHistory(store, log));
  const notifyOn = parseNotifyOn(values['notify-on']);
  const webhooks = parseWebhooks(
    values.notify === undefined ? '' : await readText('--notify', values.notify, terminal.folder),
    values['notify-hosts'],
  );
  const options = {
    providers,
    history,
    ...parseSpan(values, now, { providers, history }),
    thresholds: parseThresholds(await readMap('--thresholds', values.thresholds, terminal)),
    prices: parsePriceOverrides(await readMap('--prices', values.prices, terminal)),
    comparison: parseComparison({
      before: values.before,
      after: values.after,
      metric: values.metric,
    }),
    expectedCalls: parseExpectedCalls(
      await readMap('--expected-calls', values['expected-calls'], terminal),
    ),
    budgets: parseBudgets(
      await parseMap('budget', (await readMapText('budget', values.budget, terminal.folder)) ?? ''),
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
  const notified = await sendNewsOfFiles(
    report,
    { notifyOn, notified: notifiedIn(history, report) },
    { sendNews: createNewsSender({ webhooks, timeBudgetMs: MAX_SENDING_MS }, { log }), log },
  );
  if (store !== undefined) await addToHistoryOf(store, report, notified);
  if (values.strict && unread.length > 0) return EXIT.unread;
  return atLeast(report.findings, failOn).length > 0 ? EXIT.found : EXIT.done;
}

function parseReportArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...PRINTING_FLAGS,
      provider: { type: 'string', default: 'all' },
      since: { type: 'string' },
      until: { type: 'string', default: '' },
      'group-by': { type: 'string', default: '' },
      before: { type: 'string' },
      after: { type: 'string' },
      metric: { type: 'string' },
      prices: { type: 'string' },
      budget: { type: 'string' },
      notify: { type: 'string' },
      'notify-on': { type: 'string', default: INPUTS['notify-on'].default },
      'notify-hosts': { type: 'string', default: '' },
      thresholds: { type: 'string' },
      history: { type: 'string' },
      'expected-calls': { type: 'string' },
      'fail-on': { type: 'string', default: '' },
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

/** A YAML or JSON map in a file that an option names. Throws UserError. */
export async function readMap(
  name: string,
  path: string | undefined,
  terminal: Terminal,
): Promise<Record<string, unknown> | undefined> {
  return path === undefined
    ? undefined
    : parseMap(`${name} ${path}`, await readText(name, path, terminal.folder));
}
