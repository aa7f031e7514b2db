/*
 * Compares the tables that the tests of the Paperclip audit make with those that Paperclip's own
 * migrations make: types and nullability of every column of ours. Run weekly, with the folder of
 * an installed `@paperclipai/db` as its argument; that package is too large for every check.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sql } from 'postgres';
import { READ_COLUMNS } from '../../src/sources/paperclip/schema.ts';
import { OWNER, PAPERCLIP_SCHEMA, startPostgres } from '../../__tests__/support/postgres.ts';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isNullable: string;
}

/** As much of `@paperclipai/db` as is used. */
interface PaperclipDatabase {
  readonly applyPendingMigrations: (url: string) => Promise<void>;
}

async function columnsOf(sql: Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<Column[]>`
    select table_name as "table", column_name as "column", data_type as "type", is_nullable as "isNullable"
    from information_schema.columns where table_schema = 'public'
      and table_name in ${sql(Object.keys(READ_COLUMNS))}`;
  return new Map(
    rows.map(({ table, column, type, isNullable }) => [
      `${table}.${column}`,
      `${type}${isNullable === 'NO' ? ' not null' : ''}`,
    ]),
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error(
    'Name the folder of an installed @paperclipai/db, such as node_modules/@paperclipai/db.',
  );
}
const server = await startPostgres();
try {
  const entry = pathToFileURL(join(folder, 'dist/index.js')).href;
  const database = (await import(entry)) as PaperclipDatabase;
  const theirs = await server.createDatabase('select 1');
  const { user, password } = OWNER;
  await database.applyPendingMigrations(
    `postgres://${user}:${password}@127.0.0.1:${server.port}/${theirs}`,
  );
  const ours = await server.createDatabase(PAPERCLIP_SCHEMA);
  const [own, real] = await Promise.all(
    [ours, theirs].map((database) => columnsOf(server.connect(database))),
  );
  const wrong = [...(own ?? [])].flatMap(([name, kind]) => {
    const actual = real?.get(name);
    return actual === kind ? [] : [`${name}: ${kind} here, ${actual ?? 'gone'} in Paperclip`];
  });
  for (const line of wrong) process.stderr.write(`${line}\n`);
  process.stdout.write(`${own?.size ?? 0} columns compared, ${wrong.length} differ.\n`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
}
