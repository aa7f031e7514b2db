import { codeOf, SourceError, UserError } from '../../domain/errors.ts';

/** Nothing answers there: something else may. */
export class UnreachableError extends SourceError {}

/** Where a database is, as messages name it: never with its password. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOENT',
  'CONNECT_TIMEOUT',
]);

const STOPPED: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '57P01',
  '57P02',
  '57P03',
]);

/** Of Postgres (appendix A of its manual, https://www.postgresql.org/docs/18/errcodes-appendix.html). */
const CURES: Readonly<Record<string, string>> = {
  '28P01':
    'the password is wrong; set PGPASSWORD or PAPERCLIP_DB_PASSWORD, or write it into a passfile.',
  '28000': 'this user may not sign in; name another one with --db-user.',
  '3D000':
    'there is no such database; name it with --db-name (Paperclip’s own is called paperclip).',
  '42501':
    'this user may not read all of it; grant what "token-usage-report paperclip --print-grants" prints, or read by the API with --no-db.',
  '55P03':
    'a table was locked for longer than the audit waits; try again when nothing changes the schema, or read by the API with --no-db.',
  '57014': 'a query took too long and was stopped; choose a shorter window with --since.',
  '53300': 'the server has no connection left; try again later, or read by the API with --no-db.',
  '25006': 'the transaction is read-only, as it has to be; this is a defect of token-usage-report.',
};

/** What ended reading a database, in a sentence that names the place and the cure. */
export function explainDatabaseError(error: unknown, place: Place): unknown {
  if (error instanceof UserError) return error;
  const where = `Postgres at ${place.host}:${place.port}, database ${place.database}, user ${place.user}`;
  const code = codeOf(error) ?? '';
  const cause = { cause: error };
  if (UNREACHABLE.has(code)) {
    return new UnreachableError(
      `${where}: nothing answers (${code}); start Paperclip, name another place with --db-host and --db-port, or read by the API with --no-db.`,
      cause,
    );
  }
  if (STOPPED.has(code)) {
    return new SourceError(
      `${where}: the server ended the connection while it was read (${code}); nothing is reported, try again.`,
      cause,
    );
  }
  const cure = CURES[code];
  if (cure !== undefined) return new SourceError(`${where}: ${cure}`, cause);
  const isTls = /SSL|TLS|CERT|SELF_SIGNED|UNABLE_TO/i.test(code);
  if (isTls) {
    return new SourceError(
      `${where}: the connection cannot be encrypted and checked (${code}); give the server a certificate, name its authority in NODE_EXTRA_CA_CERTS, or tunnel to this machine.`,
      cause,
    );
  }
  if (code !== '') {
    return new SourceError(
      `${where}: it cannot be read (${code}); read by the API with --no-db.`,
      cause,
    );
  }
  return error;
}
