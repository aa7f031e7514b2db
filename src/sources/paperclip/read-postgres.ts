import { SourceError } from '../../domain/errors.ts';
import type { PaperclipFacts, RunFacts, SpendGroup } from '../../domain/paperclip-facts.ts';
import type { PaperclipSource } from '../../ports.ts';
import { connect, DATABASE_WAITS, type DatabaseAddress, type DatabaseWaits } from './connect.ts';
import { explainDatabaseError } from './failures.ts';
import * as fixed from './fixed-statements.ts';
import {
  toAgents,
  toDoubles,
  toOutsideRun,
  toRoutines,
  toRun,
  toRunGroup,
  toSpend,
} from './postgres-facts.ts';
import { instantOf, textOf, type Row } from './row.ts';
import { limitsOf, missingColumns, schemaOf, type Columns, type Schema } from './schema.ts';
import * as sql from './statements.ts';

/** A parameter that a statement takes. */
type Parameter = string | number | Date;

/** What is asked in the one transaction. */
interface Asking {
  all(statement: string, ...parameters: Parameter[]): Promise<readonly Row[]>;
  /** Row by row, in memory that does not grow with them. */
  each(statement: string, take: (row: Row) => void, ...parameters: Parameter[]): Promise<void>;
}

/** Rows of a cursor at a time: more is no faster. */
const CURSOR_ROWS = 1_000;

/**
 * Reads companies from Paperclip's own Postgres, in one read-only transaction that sees one
 * moment. Its `read` throws SourceError that names the place and the cure, UnreachableError
 * where nothing answers.
 */
export function createPostgresSource(
  address: DatabaseAddress,
  waits: DatabaseWaits = DATABASE_WAITS,
): PaperclipSource {
  return {
    async read(choose, window) {
      try {
        return await inTransaction(address, waits, async (asking) => {
          const schema = await probe(asking, address);
          const companies = (await asking.all(fixed.COMPANIES)).map(toCompany);
          const facts: PaperclipFacts[] = [];
          for (const company of choose(companies)) {
            facts.push(await readCompany(asking, schema, company, window));
          }
          return facts;
        });
      } catch (error) {
        throw explainDatabaseError(error, address);
      }
    },
  };
}

/**
 * The transaction is begun by hand and never ended but by the end of the connection: where the
 * server is gone, the library's own `begin` sends a rollback to nobody, which ends the process
 * (postgres 3.4.9). There is one connection, and the first failure is the end of it.
 */
async function inTransaction<T>(
  address: DatabaseAddress,
  waits: DatabaseWaits,
  work: (asking: Asking) => Promise<T>,
): Promise<T> {
  const client = await connect(address, waits);
  try {
    const asking: Asking = {
      all: (statement, ...parameters) => client.unsafe<Row[]>(statement, parameters),
      async each(statement, take, ...parameters) {
        await client.unsafe<Row[]>(statement, parameters).cursor(CURSOR_ROWS, (rows) => {
          for (const row of rows) take(row);
        });
      },
    };
    await asking.all(fixed.BEGIN);
    await confirm(asking, address);
    return await work(asking);
  } finally {
    await client.end({ timeout: 0 });
  }
}

/** A pooler between us and the server may drop what the connection asked for. */
async function confirm(asking: Asking, { host, port }: DatabaseAddress): Promise<void> {
  const [settings = {}] = await asking.all(fixed.CONFIRM);
  const isSafe =
    settings['read_only'] === 'on' &&
    settings['isolation'] === 'repeatable read' &&
    settings['statement_timeout'] !== '0' &&
    settings['time_zone'] === 'UTC';
  if (isSafe) return;
  throw new SourceError(
    `Postgres at ${host}:${port}: the server did not take the settings that keep the audit from writing; connect to it directly, not through a pooler.`,
  );
}

async function probe(asking: Asking, address: DatabaseAddress): Promise<Schema> {
  const columns = new Map<string, Set<string>>();
  for (const row of await asking.all(fixed.COLUMNS)) {
    const table = textOf(row, 'table');
    const names = columns.get(table) ?? new Set<string>();
    columns.set(table, names.add(textOf(row, 'column')));
  }
  checkColumns(columns, address);
  return schemaOf(columns);
}

function checkColumns(columns: Columns, { host, port, database, user }: DatabaseAddress): void {
  const missing = missingColumns(columns);
  if (missing.length === 0) return;
  const where = `Postgres at ${host}:${port}, database ${database}`;
  throw new SourceError(
    columns.size === 0
      ? `${where}: holds no table of Paperclip that user ${user} may read; name the right database with --db-name, or grant what "token-usage-report paperclip --print-grants" prints.`
      : `${where}: user ${user} sees no column ${missing[0]} (and ${missing.length - 1} more that are needed); grant what "token-usage-report paperclip --print-grants" prints.`,
  );
}

function toCompany(row: Row): PaperclipFacts['company'] {
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    status: textOf(row, 'status'),
    createdAt: instantOf(row, 'created_at'),
  };
}

/** As many runs as the page shows; kept with the statement, which takes it as $4. */
const DEAREST = 15;

async function readCompany(
  asking: Asking,
  schema: Schema,
  company: PaperclipFacts['company'],
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<PaperclipFacts> {
  const { id } = company;
  const spendRows = await asking.all(sql.spendStatement(schema), id, from, to);
  const spends: SpendGroup[] = spendRows.map((row) => toSpend(row, schema));
  const runRows = await asking.all(sql.runStatement(schema), id, from, to);
  const dearest: RunFacts[] = [];
  if (schema.hasRunLink) {
    const take = (row: Row): void => void dearest.push(toRun(row, schema));
    await asking.each(sql.dearestStatement(schema), take, id, from, to, DEAREST);
  }
  const takeOutside = (row: Row): void => {
    const run = toOutsideRun(row, schema);
    if (run === undefined) return;
    dearest.push(run);
    // Without a link nobody knows whether the ledger has it.
    if (schema.hasRunLink) spends.push(run);
  };
  await asking.each(sql.outsideStatement(schema), takeOutside, id, from, to);
  const doubles = await asking.all(sql.doublesStatement(schema), id, from, to);
  const agents = toAgents(
    await asking.all(fixed.AGENTS, id),
    await asking.all(fixed.ISSUES, id, from, to),
  );
  return {
    source: 'postgres',
    company,
    agents,
    spends,
    runs: runRows.map((row) => toRunGroup(row, schema)),
    dearest,
    routines: schema.hasRoutines ? await readRoutines(asking, id, from, to) : null,
    doublePosts: toDoubles(doubles),
    firstSpendAt: earliest(spendRows.map((row) => instantOf(row, 'first_at'))),
    limits: limitsOf(schema),
  };
}

async function readRoutines(asking: Asking, id: string, from: Date, to: Date) {
  return toRoutines(
    await asking.all(fixed.ROUTINES, id),
    await asking.all(fixed.TRIGGERS, id),
    await asking.all(fixed.ROUTINE_RUNS, id, from, to),
  );
}

function earliest(instants: readonly (string | null)[]): string | null {
  return instants.filter((instant) => instant !== null).toSorted()[0] ?? null;
}
