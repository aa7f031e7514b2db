import { parseArgs } from 'node:util';
import { readRoleTable, type RoleTable } from '../domain/role-table.ts';
import { UserError } from '../domain/errors.ts';
import { auditRoles } from '../jobs/audit-roles.ts';
import { parseProviders } from '../options/parse-options.ts';
import { parseChoice } from '../options/values.ts';
import type { Log } from '../ports.ts';
import { parsePriceOverrides } from '../pricing/overrides.ts';
import { writeOutput } from '../publishers/files.ts';
import { AUDIT_FORMATS, renderAudit } from '../renderers/render-audit.ts';
import { findLocalDocuments } from '../wiring/local-documents.ts';
import { openCallSource, openRecordSource } from '../wiring/record-sources.ts';
import { VERSION } from '../wiring/version.ts';
import { EXIT, styleOf, type ExitCode, type Terminal } from './command.ts';
import { readMap } from './local-report.ts';
import { checkSpan, parseSpan } from './report-command.ts';

/** `route --roles FILE [PATH…]`: audits recorded calls against a table of roles. */
export async function routeCommand(
  args: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const now = new Date();
  const { values, positionals } = parseRouteArgs(args);
  if (positionals.length === 0 && terminal.isTyped) {
    throw new UserError(
      'route: no path is given; name a store of calls, files or folders, or pipe records in (- reads standard input).',
    );
  }
  const paths = positionals.length > 0 ? positionals : ['-'];
  const format = parseChoice('--format', values.format, AUDIT_FORMATS);
  const providers = parseProviders(values.provider);
  const options = {
    roles: await readRoles(values.roles, terminal),
    prices: parsePriceOverrides(await readMap('--prices', values.prices, terminal)),
    providers,
    ...parseSpan(values, now, { providers, history: undefined }),
  };
  checkSpan(options);
  const { audit, documents, unread } = await auditRoles(
    findLocalDocuments(paths, terminal.stdin, log),
    options,
    { openCallSource, openRecordSource, log, now },
  );
  if (documents === 0) {
    log.warning(
      `Nothing could be read as token usage in ${paths.join(', ')}; the README's section "What it reads" lists the formats.`,
    );
    return EXIT.unread;
  }
  const frame = { generatedAt: now, version: VERSION };
  if (values.output === undefined) {
    terminal.write(renderAudit(format, audit, frame, styleOf(terminal)));
  } else await writeOutput(values.output, renderAudit(format, audit, frame));
  return values.strict && unread.length > 0 ? EXIT.unread : EXIT.done;
}

function parseRouteArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      roles: { type: 'string' },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      provider: { type: 'string', default: 'all' },
      since: { type: 'string' },
      until: { type: 'string', default: '' },
      prices: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
}

async function readRoles(path: string | undefined, terminal: Terminal): Promise<RoleTable> {
  if (path === undefined) {
    throw new UserError(
      '--roles: is not given; name a YAML or JSON file with one "role: model" a line, such as --roles roles.yml.',
    );
  }
  return readRoleTable(`--roles ${path}`, await readMap('--roles', path, terminal));
}
