import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './failures.ts';

/** Larger files are not these. Bytes. */
const MAX_BYTES = 1024 * 1024;

async function readSmall(path: string): Promise<string | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return text.length > MAX_BYTES ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * The port of the embedded Postgres, as the instance's own settings name it; undefined without
 * them. `config.json` of `paperclipai` 2026.916.1, read in 2026-11.
 */
export async function readConfiguredPort(home: string): Promise<number | undefined> {
  const text = await readSmall(join(home, '.paperclip/instances/default/config.json'));
  if (text === undefined) return undefined;
  try {
    const settings = JSON.parse(text) as { database?: { embeddedPostgresPort?: unknown } } | null;
    const port = settings?.database?.embeddedPostgresPort;
    return typeof port === 'number' && Number.isInteger(port) && port > 0 && port < 65_536
      ? port
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The password of a place in a passfile, whose lines are `host:port:database:user:password`
 * with `*` for any and `\` before `:` and `\` (https://www.postgresql.org/docs/18/libpq-pgpass.html).
 * Undefined without one.
 */
export async function readPassfile(path: string, place: Place): Promise<string | undefined> {
  const text = await readSmall(path);
  const wanted = [place.host, String(place.port), place.database, place.user];
  for (const line of text?.split(/\r?\n/) ?? []) {
    if (line.startsWith('#')) continue;
    const fields = fieldsOf(line);
    const isMatch = wanted.every(
      (value, index) => fields[index] === '*' || fields[index] === value,
    );
    if (isMatch && fields[4] !== undefined) return fields[4];
  }
  return undefined;
}

function fieldsOf(line: string): readonly string[] {
  const fields = line.match(/(?:\\.|[^\\:])*(?::|$)/g) ?? [];
  return fields.map((field) => field.replace(/:$/, '').replace(/\\(.)/g, '$1')).slice(0, 5);
}
