import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/sources/paperclip/connect.ts';
import { grantStatements } from '../../src/sources/paperclip/grants.ts';
import { createPostgresSource } from '../../src/sources/paperclip/read-postgres.ts';
import {
  READ_COLUMNS,
  schemaOf,
  type Columns,
  type Schema,
} from '../../src/sources/paperclip/schema.ts';
import { statements } from '../../src/sources/paperclip/statements.ts';
import { renderAs } from '../../src/renderers/render-as.ts';
import { runCli } from '../support/spawn.ts';
import { PAPERCLIP_SCHEMA, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { addressOf, audit, auditDatabase } from './audit.ts';
import { COMPANY, writeRows } from './company-rows.ts';
import { FULL_COMPANY, SECRETS } from './full-company.ts';

let server: PostgresServer;
let database: string;
let sql: Sql;

beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase(PAPERCLIP_SCHEMA);
  sql = server.connect(database);
  await writeRows(sql, FULL_COMPANY);
  await sql.unsafe('create sequence numbers');
});

afterAll(() => server.stop());

/** Columns that hold prompts, answers, settings and secrets. */
const FORBIDDEN =
  /\b(?:result_json|error|stdout_excerpt|stderr_excerpt|next_action|adapter_config|runtime_config|env|description|trigger_payload)\b/;

/** Every schema that a database may have. */
const SCHEMAS: readonly Schema[] = Array.from({ length: 128 }, (_, bits) => {
  const flags = [
    'hasRunLink',
    'hasCached',
    'hasBillingType',
    'hasCostStatus',
    'hasActivity',
    'hasRoutines',
    'hasRetries',
  ];
  return Object.fromEntries(
    flags.map((flag, index) => [flag, (bits & (1 << index)) !== 0]),
  ) as unknown as Schema;
});

describe('what is asked', () => {
  it('names no column that holds prompts, answers, settings or secrets', () => {
    const texts = SCHEMAS.flatMap((schema) => Object.values(statements(schema)));
    expect(texts.filter((text) => FORBIDDEN.test(text))).toEqual([]);
    expect(
      Object.values(READ_COLUMNS)
        .flat()
        .filter((name) => FORBIDDEN.test(name)),
    ).toEqual([]);
  });

  it('only selects, and takes no whole row', () => {
    const texts = SCHEMAS.flatMap((schema) => Object.values(statements(schema)));
    const writes =
      /\b(?:insert|update|delete|create|alter|drop|copy|set|call|do|lock|for update|nextval|notify|truncate|grant)\b/i;
    expect(texts.filter((text) => !/^(?:select|with)\b/.test(text) || writes.test(text))).toEqual(
      [],
    );
    // Stars stand for columns that a statement has named before.
    const stars = texts.flatMap((text) => text.match(/\b\w+\.\*/g) ?? []);
    expect(new Set(stars)).toEqual(new Set(['c.*']));
  });

  it('is the only SQL of the program', () => {
    const reader = readFileSync(
      fileURLToPath(new URL('../../src/sources/paperclip/read-postgres.ts', import.meta.url)),
      'utf8',
    );
    expect(reader.match(/\.unsafe/g)).toHaveLength(2);
    expect(reader).not.toMatch(/\b(?:select|insert|update) /);
  });
});

describe('the connection', () => {
  it.each([
    ['a row', `insert into companies (name) values ('x')`],
    ['a change', `update companies set name = 'x'`],
    ['a deletion', 'delete from cost_events'],
    ['a table', 'create table mine (id int)'],
    ['a lock for update', 'select * from companies for update'],
    ['a sequence', `select nextval('numbers')`],
  ])('writes no %s', async (_what, statement) => {
    const client = await connect(addressOf(server, database));
    try {
      await expect(client.unsafe(statement)).rejects.toMatchObject({ code: '25006' });
      const inTransaction = client.begin('isolation level repeatable read read only', (one) =>
        one.unsafe(statement),
      );
      await expect(inTransaction).rejects.toMatchObject({ code: '25006' });
    } finally {
      await client.end();
    }
    const [row] = await sql`select count(*)::int as count from companies where name = 'Acme'`;
    expect(row).toEqual({ count: 1 });
  });

  it('stops a query that takes too long, and one that waits', async () => {
    const client = await connect(addressOf(server, database), {
      connectMs: 5_000,
      statementMs: 200,
      lockMs: 100,
    });
    try {
      await expect(client.unsafe('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    } finally {
      await client.end();
    }
  });

  it('says who it is, and leaves the database as it was', async () => {
    const count = async () =>
      (
        await sql`select sum(n_tup_ins + n_tup_upd + n_tup_del)::int as writes from pg_stat_user_tables`
      )[0];
    const before = await count();
    await auditDatabase(server, database);
    expect(await count()).toEqual(before);
  });

  it('is refused where a pooler drops what it asks for', async () => {
    const pooler = createServer(); // Takes the start, and answers nothing.
    await new Promise<void>((resolve) => pooler.listen(0, '127.0.0.1', resolve));
    const address = pooler.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const source = createPostgresSource(
      { ...addressOf(server, database), port },
      { connectMs: 300, statementMs: 1_000, lockMs: 100 },
    );
    await expect(audit(source)).rejects.toThrow(/nothing answers \(CONNECT_TIMEOUT\)/);
    pooler.close();
  });

  it('to another machine is encrypted, or is none', async () => {
    const source = createPostgresSource({ ...addressOf(server, database), isRemote: true });
    await expect(audit(source)).rejects.toThrow(
      /cannot be encrypted|nothing answers|ended the connection/,
    );
  });
});

describe('a role with the printed grants', () => {
  it('reads all that the audit reads, and nothing else', async () => {
    const { stdout } = await runCli(['paperclip', '--print-grants', '--db-name', database]);
    expect(stdout).toBe(grantStatements(database));
    const statementsOf = stdout
      .replace("password '...'", "password 'reader'")
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('--'));
    for (const statement of statementsOf) await sql.unsafe(statement);
    const own = await auditDatabase(server, database);
    const address = {
      ...addressOf(server, database),
      user: 'token_usage_report',
      password: 'reader',
    };
    const restricted = await audit(createPostgresSource(address));
    expect(restricted).toEqual(own);
    const client = await connect(address);
    try {
      for (const column of ['adapter_config', 'runtime_config']) {
        await expect(client.unsafe(`select ${column} from agents`)).rejects.toMatchObject({
          code: '42501',
        });
      }
      await client.unsafe('set default_transaction_read_only = off');
      await expect(client.unsafe(`update companies set name = 'x'`)).rejects.toMatchObject({
        code: '42501',
      });
    } finally {
      await client.end();
    }
  });

  it('that lacks a table says which, and which grant', async () => {
    await sql.unsafe(
      'revoke all on cost_events from token_usage_report; revoke select (cost_cents) on cost_events from token_usage_report',
    );
    const address = {
      ...addressOf(server, database),
      user: 'token_usage_report',
      password: 'reader',
    };
    await expect(audit(createPostgresSource(address))).rejects.toThrow(
      /sees no column cost_events\.\w+.*--print-grants/,
    );
  });
});

describe('what is shown', () => {
  it('holds nothing of the columns that are never read', async () => {
    const report = await auditDatabase(server, database);
    for (const format of ['text', 'markdown', 'json', 'csv'] as const) {
      const page = renderAs(format, report);
      expect(SECRETS.filter((secret) => page.includes(secret))).toEqual([]);
    }
  });

  it('has no name of a person’s choice where names are hidden', async () => {
    const report = await auditDatabase(server, database, { hidesNames: true });
    for (const format of ['text', 'markdown', 'json', 'csv'] as const) {
      const page = renderAs(format, report);
      const names = [
        'Acme',
        'Builder',
        'Secretary',
        'Nightly audit',
        'Fix the login',
        'ACM-1',
        'not invokable',
      ];
      expect(names.filter((name) => page.includes(name))).toEqual([]);
      expect(page).toContain('agent-00000000');
    }
  });

  it('and with names has them', async () => {
    const page = renderAs('json', await auditDatabase(server, database, { company: COMPANY }));
    expect(page).toContain('Fix the login');
    expect(page).toContain('Nightly audit');
  });
});

it('a schema is what its columns say', () => {
  const all: Columns = new Map(
    Object.entries(READ_COLUMNS).map(([table, names]) => [table, new Set<string>(names)]),
  );
  expect(Object.values(schemaOf(all))).not.toContain(false);
  expect(Object.values(schemaOf(new Map()))).not.toContain(true);
});
