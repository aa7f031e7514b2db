import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, temporaryFolder, type Exit } from '../support/spawn.ts';
import {
  OWNER,
  PAPERCLIP_SCHEMA,
  startPostgres,
  type PostgresServer,
} from '../support/postgres.ts';
import { addRows, COMPANY, idOf, writeRows, type EventRow } from './company-rows.ts';

let server: PostgresServer;
let database: string;

beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase(PAPERCLIP_SCHEMA);
  await writeCompany();
});

afterAll(() => server.stop());

const AGENT = {
  id: idOf(100, 1),
  name: 'Builder',
  role: 'engineer',
  status: 'idle',
  adapter_type: 'claude_local',
};
const EVENT: EventRow = {
  id: idOf(400, 1),
  agent_id: AGENT.id,
  issue_id: null,
  heartbeat_run_id: null,
  provider: 'anthropic',
  billing_type: 'metered_api',
  cost_status: 'reported',
  model: 'claude-sonnet-4-6',
  input_tokens: 1000,
  cached_input_tokens: 9000,
  output_tokens: 100,
  cost_cents: 12,
  occurred_at: new Date(Date.now() - 3_600_000).toISOString(),
};

async function writeCompany(): Promise<void> {
  const sql = server.connect(database);
  await writeRows(sql, { agents: [AGENT], events: [EVENT] });
  await sql.end();
}

/** Waits until the program waits for a lock, and does something about it; by a connection of its own, as a transaction sees the activity of one moment. */
async function whenItWaits(sql: Sql, statement: string): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const rows = await sql.unsafe(
      `select ${statement} from pg_stat_activity where application_name = 'token-usage-report' and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The program never waited for the lock');
}

/** An API that nothing answers at, so that no test reads a Paperclip of this machine. */
const NO_API = 'http://127.0.0.1:9';

/** Runs the built program on the test's server, with nobody's settings but the given. */
async function paperclip(
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Exit> {
  const home = env['HOME'] ?? (await temporaryFolder());
  const given = args.some((arg) => arg.startsWith('--db-port'))
    ? []
    : ['--db-port', String(server.port)];
  return runCli(
    [
      'paperclip',
      '--api-url',
      NO_API,
      ...given,
      '--db-name',
      database,
      '--format',
      'json',
      ...args,
    ],
    { env: { HOME: home, ...env } },
  );
}

/** How a program ended that refused. */
function endOf({ code, stdout, stderr }: Exit): object {
  return { code, stdout, lines: stderr.trim().split('\n').length, stderr };
}

/** One sentence on standard error, nothing on standard output, no stack. */
function refusal(code: number, words: RegExp): object {
  return { code, stdout: '', lines: 1, stderr: expect.stringMatching(words) as unknown };
}

describe('the database cannot be read', () => {
  it('because no server is there, nor an API', async () => {
    expect(endOf(await paperclip(['--db-port', '9']))).toEqual(
      refusal(
        3,
        /127\.0\.0\.1:9.*nothing answers.*API at http:\/\/127\.0\.0\.1:9: nothing answers/,
      ),
    );
  });

  it('because the password is wrong, which is not shown', async () => {
    const exit = await paperclip([], { PGPASSWORD: 'sesame-opens' });
    expect(endOf(exit)).toEqual(refusal(3, /the password is wrong; set PGPASSWORD/));
    expect(exit.stderr).not.toContain('sesame');
  });

  it('because there is no such database', async () => {
    expect(endOf(await paperclip(['--db-name', 'nothing_here']))).toEqual(
      refusal(3, /there is no such database; name it with --db-name/),
    );
  });

  it('because it is another program’s', async () => {
    expect(endOf(await paperclip(['--db-name', 'postgres']))).toEqual(
      refusal(3, /database postgres: holds no table of Paperclip/),
    );
  });

  it('because a table stays locked', async () => {
    const sql = server.connect(database);
    await sql.begin(async (transaction) => {
      await transaction`lock table cost_events in access exclusive mode`;
      expect(endOf(await paperclip())).toEqual(
        refusal(3, /a table was locked for longer than the audit waits/),
      );
    });
    await sql.end();
  });

  it('because the server ends the connection in the middle', async () => {
    const sql = server.connect(database);
    await sql.begin(async (transaction) => {
      await transaction`lock table cost_events in access exclusive mode`;
      const exit = paperclip();
      await whenItWaits(sql, 'pg_terminate_backend(pid)');
      expect(endOf(await exit)).toEqual(
        refusal(3, /the server ended the connection while it was read/),
      );
    });
    await sql.end();
  });

  it('because the server is cut off in the middle', async () => {
    const other = await startPostgres();
    const name = await other.createDatabase(PAPERCLIP_SCHEMA);
    const sql = other.connect(name);
    await addRows(sql, { agents: [AGENT], events: [EVENT] });
    let exit: Promise<Exit> | undefined;
    const locking = sql.begin(async (transaction) => {
      await transaction`lock table cost_events in access exclusive mode`;
      exit = paperclip(['--db-port', String(other.port), '--db-name', name]);
      await whenItWaits(sql, '1');
      await other.kill();
    });
    await Promise.allSettled([locking]);
    await sql.end({ timeout: 0 });
    if (exit === undefined) throw new Error('The program was never started');
    expect(endOf(await exit)).toEqual(refusal(3, /ended the connection while it was read/));
  });
});

describe('there is nothing to report', () => {
  it('because there is no company', async () => {
    const empty = await server.createDatabase(PAPERCLIP_SCHEMA);
    expect(endOf(await paperclip(['--db-name', empty]))).toEqual(
      refusal(3, /Paperclip has no company yet/),
    );
  });

  it('because the company has no row in the window', async () => {
    expect(endOf(await paperclip(['--since', '2020-01-01', '--until', '2020-02-01']))).toEqual(
      refusal(3, /Acme: has no cost event and no finished run.*--since/),
    );
  });

  it('because there are several companies to choose from, none of them "the first"', async () => {
    const sql = server.connect(database);
    await addRows(sql, {}, { id: idOf(999, 1), name: 'Second' });
    await sql.end();
    expect(endOf(await paperclip())).toEqual(
      refusal(2, /Paperclip has 2 companies; choose one with --company ID, or --company all/),
    );
    expect(endOf(await paperclip(['--company', 'Third']))).toEqual(
      refusal(2, /"Third" is no company here/),
    );
    expect((await paperclip(['--company', 'acme'])).code).toBe(0);
    expect((await paperclip(['--company', COMPANY])).code).toBe(0);
    const all = JSON.parse((await paperclip(['--company', 'all'])).stdout) as {
      paperclip: { companies: { name: string }[] };
    };
    expect(all.paperclip.companies.map(({ name }) => name)).toEqual(['Acme', 'Second']);
  });
});

describe('options that nobody can follow', () => {
  it.each([
    [['--db-host', 'db.example.com'], /db\.example\.com is another machine; add --allow-remote/],
    [['--db-url', 'postgres://u:hush@db.example.com/x'], /another machine/],
    [['--db-url', 'mysql://u:hush@localhost/x'], /--db-url: is no address of Postgres/],
    [['--db-port', '99999'], /--db-port: 99999 is no port/],
    [['--since', '2030-01-01'], /--since: it is not before --until/],
    [['--since', 'last-report'], /no earlier report to start from/],
    [['--format', 'pdf'], /--format: "pdf" is not known/],
  ])('%j', async (args, words) => {
    const exit = await paperclip(args);
    expect(endOf(exit)).toEqual(refusal(2, words));
    expect(exit.stderr).not.toContain('hush');
  });

  it.each([
    ['http://paperclip.example.com', [], /another machine; add --allow-remote/],
    ['http://paperclip.example.com', ['--allow-remote'], /write https:\/\//],
    ['http://me:hush@localhost:3100', [], /holds a password/],
    ['localhost:3100', [], /is no address/],
  ])('the API at %s %j', async (url, args, words) => {
    const exit = await runCli(['paperclip', '--no-db', '--api-url', url, ...args]);
    expect(endOf(exit)).toEqual(refusal(2, words));
    expect(exit.stderr).not.toContain('hush');
  });
});

describe('the password and the port', () => {
  beforeAll(writeCompany);

  it.each(['PGPASSWORD', 'PAPERCLIP_DB_PASSWORD'])('come from %s', async (name) => {
    expect((await paperclip([], { [name]: OWNER.password })).code).toBe(0);
  });

  it('come from a passfile, with its escapes', async () => {
    const sql = server.connect('postgres');
    await sql.unsafe(
      `drop role if exists reader; create role reader login superuser password 'a:b\\c'`,
    );
    await sql.end();
    const folder = await temporaryFolder();
    const passfile = join(folder, 'pass');
    await writeFile(
      passfile,
      `# mine\nother:*:*:*:no\n127.0.0.1:${server.port}:*:reader:a\\:b\\\\c\n`,
      { mode: 0o600 },
    );
    const exit = await paperclip(['--db-user', 'reader'], { PGPASSFILE: passfile });
    expect({ code: exit.code, stderr: exit.stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('come from the instance’s own settings', async () => {
    const home = await temporaryFolder();
    const folder = join(home, '.paperclip/instances/default');
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'config.json'),
      JSON.stringify({ database: { embeddedPostgresPort: server.port } }),
    );
    const exit = await runCli(['paperclip', '--api-url', NO_API, '--db-name', database], {
      env: { HOME: home },
    });
    expect({ code: exit.code, stderr: exit.stderr }).toEqual({ code: 0, stderr: '' });
  });
});
