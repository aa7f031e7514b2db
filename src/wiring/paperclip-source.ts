import { homedir } from 'node:os';
import { join } from 'node:path';
import { SourceError } from '../domain/errors.ts';
import { OWN_PASSWORD, OWN_PORT, type PaperclipDatabase } from '../options/paperclip-options.ts';
import type { Log, PaperclipSource } from '../ports.ts';
import { createApiGet } from '../sources/paperclip/api-client.ts';
import type { DatabaseAddress, DatabaseWaits } from '../sources/paperclip/connect.ts';
import { UnreachableError } from '../sources/paperclip/failures.ts';
import { grantStatements } from '../sources/paperclip/grants.ts';
import { readConfiguredPort, readPassfile } from '../sources/paperclip/local-settings.ts';
import { createApiSource } from '../sources/paperclip/read-api.ts';
import { createPostgresSource } from '../sources/paperclip/read-postgres.ts';

/** Where Paperclip is, and what the surroundings give. */
export interface PaperclipPlace {
  /** Undefined where its database is not to be read. */
  readonly database: PaperclipDatabase | undefined;
  readonly apiUrl: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly waits?: DatabaseWaits;
}

/** The database where it can be reached, else the API, which sees less; that is said. */
export async function openPaperclip(place: PaperclipPlace): Promise<PaperclipSource> {
  const { database, apiUrl: url, env, log, waits } = place;
  const address = { url, token: env['PAPERCLIP_API_KEY'] || undefined };
  const api = createApiSource(createApiGet(address), address);
  if (database === undefined) return api;
  const postgres = createPostgresSource(await addressOf(database, env), waits);
  return {
    async read(choose, window) {
      try {
        return await postgres.read(choose, window);
      } catch (error) {
        if (!(error instanceof UnreachableError)) throw error;
        const facts = await readInstead(error, () => api.read(choose, window));
        log.warning(`${error.message} The API was read instead, which sees less.`);
        return facts;
      }
    },
  };
}

async function readInstead<T>(first: Error, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (second) {
    if (!(second instanceof UnreachableError)) throw second;
    throw new SourceError(`${first.message} ${second.message}`, { cause: second });
  }
}

async function addressOf(
  { port: given, password: known, ...database }: PaperclipDatabase,
  env: PaperclipPlace['env'],
): Promise<DatabaseAddress> {
  const home = env['HOME'] || homedir();
  const port = given ?? (await readConfiguredPort(home)) ?? OWN_PORT;
  const passfile = env['PGPASSFILE'] || join(home, '.pgpass');
  const place = { ...database, port };
  return { ...place, password: known ?? (await readPassfile(passfile, place)) ?? OWN_PASSWORD };
}

/** The grants that reading a database needs, as SQL. */
export function paperclipGrants(database: string): string {
  return grantStatements(database);
}
