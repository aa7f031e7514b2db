import { UserError } from '../domain/errors.ts';
import { parseWhole } from './values.ts';

/** Where Paperclip’s database is, as far as the user says; the rest is found out. */
export interface PaperclipDatabase {
  readonly host: string;
  /** Undefined where it is to be looked up in Paperclip’s own settings. */
  readonly port: number | undefined;
  readonly database: string;
  readonly user: string;
  /** Undefined where it is to be looked up in a passfile. */
  readonly password: string | undefined;
  readonly isRemote: boolean;
}

/** Paperclip’s own: its embedded Postgres makes user, password and database of this name. */
const OWN_NAME = 'paperclip';
export const OWN_PASSWORD = 'paperclip';
const OWN_HOST = '127.0.0.1';
/** Of the embedded Postgres, where its settings say no other. */
export const OWN_PORT = 54_329;

type Env = Readonly<Record<string, string | undefined>>;

interface DatabaseFlags {
  readonly 'db-url'?: string | undefined;
  readonly 'db-host'?: string | undefined;
  readonly 'db-port'?: string | undefined;
  readonly 'db-name'?: string | undefined;
  readonly 'db-user'?: string | undefined;
  readonly 'allow-remote'?: boolean | undefined;
}

/**
 * Reads where the database is. A single option wins over the address, and both over the usual.
 *
 * @throws UserError for an address that is none, and for another machine without the flag.
 */
export function parseDatabase(flags: DatabaseFlags, env: Env): PaperclipDatabase {
  const url = parseUrl(flags['db-url']);
  const host = flags['db-host'] ?? (url?.host || OWN_HOST);
  const isRemote = !isThisMachine(host);
  if (isRemote && flags['allow-remote'] !== true) {
    throw new UserError(
      `--db-host: ${host} is another machine; add --allow-remote to reach it over an encrypted connection, or tunnel to this one.`,
    );
  }
  const port = flags['db-port'] ?? url?.port;
  return {
    host,
    port: port === undefined || port === '' ? undefined : parsePort(port),
    database: flags['db-name'] ?? (url?.database || OWN_NAME),
    user: flags['db-user'] ?? (url?.user || OWN_NAME),
    password: env['PAPERCLIP_DB_PASSWORD'] || env['PGPASSWORD'] || url?.password || undefined,
    isRemote,
  };
}

function parseUrl(text: string | undefined) {
  if (text === undefined) return undefined;
  if (!/^postgres(?:ql)?:\/\//.test(text) || !URL.canParse(text)) {
    // Not shown: it may hold a password.
    throw new UserError(
      '--db-url: is no address of Postgres; write one such as postgres://user@127.0.0.1:54329/paperclip.',
    );
  }
  const { hostname, port, pathname, username, password } = new URL(text);
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port,
    database: decoded(pathname.slice(1)),
    user: decoded(username),
    password: decoded(password),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parsePort(text: string): number {
  const port = parseWhole('--db-port', text);
  if (port >= 1 && port <= 65_535) return port;
  throw new UserError(`--db-port: ${text} is no port; write one from 1 to 65535.`);
}

/** Loopback, or a socket in a folder. */
function isThisMachine(host: string): boolean {
  return (
    host === 'localhost' ||
    host === '::1' ||
    host.startsWith('/') ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
  );
}

/**
 * Reads where the API is, without a slash at its end.
 *
 * @throws UserError for an address that is none, and for another machine without the flag.
 */
export function parseApiUrl(text: string, isRemoteAllowed: boolean): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new UserError('--api-url: is no address; write one such as http://localhost:3100.');
  }
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    throw new UserError('--api-url: holds a password; give a token in PAPERCLIP_API_KEY instead.');
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (!isThisMachine(host)) {
    if (!isRemoteAllowed) {
      throw new UserError(
        `--api-url: ${host} is another machine; add --allow-remote to reach it over https, or tunnel to this one.`,
      );
    }
    if (url.protocol !== 'https:') {
      throw new UserError(
        `--api-url: ${host} is another machine; write https://, so that nobody reads along.`,
      );
    }
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/api$/, '');
}
