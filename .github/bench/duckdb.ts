/**
 * The sums that DuckDB makes of a file of records, by two threads as this project has on two
 * cores. Prints the tokens. Arguments: folder of `@duckdb/node-api`, the file, and `sum` for
 * the sum alone or `group` for each request once, by model and day.
 */
import { join } from 'node:path';

const [packageFolder = '', file = '', what = 'sum'] = process.argv.slice(2);

interface DuckDB {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
      }>;
    }>;
  };
}

const COUNTS = ['input_tokens', 'output_tokens', 'cache_read_tokens', 'cache_write_tokens'];
const TOKENS = COUNTS.join(' + ');
const TEXTS = ['request_id', 'model', 'timestamp'];

function read(texts: readonly string[]): string {
  const columns = [
    ...COUNTS.map((name) => `${name}: 'BIGINT'`),
    ...texts.map((name) => `${name}: 'VARCHAR'`),
  ];
  return `read_json('${file}', format = 'newline_delimited', columns = {${columns.join(', ')}})`;
}

const QUERIES: Readonly<Record<string, string>> = {
  sum: `SELECT sum(${TOKENS}) FROM ${read([])}`,
  group: `SELECT sum(${TOKENS}), model, substr(timestamp, 1, 10) AS day, count(*)
    FROM (SELECT DISTINCT ON (request_id) * FROM ${read(TEXTS)}) GROUP BY model, day`,
};

const { DuckDBInstance } = (await import(join(packageFolder, 'lib/index.js'))) as DuckDB;
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const rows = (await connection.runAndReadAll(QUERIES[what] ?? '')).getRows();
process.stdout.write(`${rows.reduce((sum, [tokens]) => sum + Number(tokens), 0)}\n`);
