import { parseArgs } from 'node:util';
import { UserError } from '../domain/errors.ts';
import { atLeast } from './fail-on.ts';
import { parseThresholds } from '../findings/thresholds.ts';
import { groupLedger, parseGroupings } from '../ledger/group.ts';
import {
  parseFailOn,
  parseMap,
  parseProviders,
  parseSince,
  parseUntil,
} from '../options/parse-options.ts';
import { readText } from '../options/read-inputs.ts';
import type { Log } from '../ports.ts';
import { parsePriceOverrides } from '../pricing/overrides.ts';
import { reportOnFiles } from '../jobs/report-on-files.ts';
import { findLocalDocuments } from '../wiring/local-documents.ts';
import { openRecordSource } from '../wiring/record-sources.ts';
import { VERSION } from '../wiring/version.ts';
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
  const options = {
    providers: parseProviders(values.provider),
    since: parseStart(values.since, now),
    until: parseUntil(values.until),
    thresholds: parseThresholds(await readMap('--thresholds', values.thresholds, terminal)),
    prices: parsePriceOverrides(await readMap('--prices', values.prices, terminal)),
  };
  if (
    options.since !== undefined &&
    options.until !== undefined &&
    options.since >= options.until
  ) {
    throw new UserError('--since: it is not before --until; give an earlier one.');
  }
  const { report, ledger, documents, unread } = await reportOnFiles(
    findLocalDocuments(paths, terminal.stdin, log),
    options,
    { openRecordSource, log, now, version: VERSION },
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
      prices: { type: 'string' },
      thresholds: { type: 'string' },
      'fail-on': { type: 'string', default: '' },
      strict: { type: 'boolean', default: false },
    },
  });
}

function parseStart(text: string | undefined, now: Date): Date | undefined {
  if (text === undefined) return undefined;
  const since = parseSince('--since', text);
  if (since.kind === 'instant') return since.at;
  if (since.kind === 'look-back') return new Date(now.getTime() - since.ms);
  throw new UserError(
    '--since: there is no earlier report to start from when files are read; give a look-back such as 7d or an ISO date.',
  );
}

async function readMap(
  name: string,
  path: string | undefined,
  terminal: Terminal,
): Promise<Record<string, unknown> | undefined> {
  return path === undefined
    ? undefined
    : parseMap(`${name} ${path}`, await readText(name, path, terminal.folder));
}
