/*
 * Batches that are under way, in a SQLite file, so that a program which ends before they do finds
 * them when it starts again. Of what was asked it has hashes; answers that nobody took lie in it
 * in clear until they are asked for.
 */
import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import type { CallRecord } from '../domain/call-record.ts';
import { formatCallLine, parseCallLine } from '../sqlite/call-line.ts';
import { inTransaction } from '../sqlite/in-transaction.ts';
import type { BatchPlace } from './batch-place.ts';
import { isAbandoned, OWNER } from './batch-owner.ts';
import { makePrivate } from './month-files.ts';
import { openOwnDatabase } from './own-database.ts';
import { makePrivateFolder } from './private-folder.ts';

/** Marks a SQLite file as a store of batches ("TUB1" as four bytes). */
const APPLICATION_ID = 0x54554231;

const SCHEMA = `
CREATE TABLE batches (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  seen_at INTEGER NOT NULL,
  at INTEGER NOT NULL,
  remote TEXT,
  provider TEXT NOT NULL,
  base TEXT NOT NULL,
  endpoint TEXT NOT NULL,
  search TEXT NOT NULL,
  identity TEXT NOT NULL
) STRICT;
CREATE TABLE items (
  id TEXT PRIMARY KEY,
  batch TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  record TEXT
) STRICT;
CREATE INDEX items_of_batch ON items (batch);
CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL,
  checksum TEXT NOT NULL
) STRICT;
CREATE INDEX answers_by_key ON answers (key);
`;

/** How long answers are kept that nobody asks for: as long as OpenAI keeps files of batches. Milliseconds. */
const KEEP_MS = 30 * 86_400_000;

/** A call of a batch, as it is remembered. */
export interface StoredItem {
  readonly id: string;
  /** What the call is known by when it is made again. */
  readonly key: string;
  /** What the tracker recorded of it; undefined where it is not tracked. */
  readonly record: CallRecord | undefined;
}

export interface StoredBatch {
  readonly id: string;
  readonly place: BatchPlace;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** The provider's id of it. */
  readonly remote: string;
  readonly items: readonly StoredItem[];
}

/** An answer that nobody waited for. */
export interface LeftAnswer extends Pick<StoredItem, 'id' | 'key'> {
  readonly answer: string;
}

/** Methods throw SQLite's errors: who calls them swallows and counts them. */
export interface BatchStore {
  /** Notes a batch that is about to be made. */
  begin(batch: Omit<StoredBatch, 'remote'>): void;
  /** Notes that it was made, and that this program still waits for it. */
  beat(id: string, remote: string): void;
  /** Forgets a batch, and keeps answers that nobody waited for. */
  end(id: string, left: readonly LeftAnswer[]): void;
  /**
   * Takes an answer that nobody waited for out of the store; undefined where there is none, or it
   * is not as it was written.
   */
  take(key: string): string | undefined;
  /** Takes over the batches of programs that are no more. */
  adopt(): readonly StoredBatch[];
}

export function openBatchStore(sqlite: typeof Sqlite, path: string): BatchStore {
  makePrivateFolder(dirname(path));
  makePrivate(path);
  const database = openOwnDatabase(sqlite, path, { id: APPLICATION_ID, schema: SCHEMA });
  database.exec('PRAGMA foreign_keys = ON');
  const statements = new Map<string, Sqlite.StatementSync>();

  function prepared(sql: string): Sqlite.StatementSync {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  }

  function itemsOf(batch: string): StoredItem[] {
    const rows = prepared('SELECT id, key, record FROM items WHERE batch = ?').all(batch);
    return rows.map(({ id, key, record }) => {
      const line = typeof record === 'string' ? parseCallLine(record) : undefined;
      return {
        id: String(id),
        key: String(key),
        record: line !== undefined && 'call' in line ? line.call : undefined,
      };
    });
  }

  return {
    begin({ id, place, at, items }) {
      const { provider, base, endpoint, search, identity } = place;
      inTransaction(database, () => {
        prepared('INSERT INTO batches VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)').run(
          id,
          OWNER,
          Date.now(),
          at,
          provider,
          base,
          endpoint,
          search,
          identity,
        );
        const insert = prepared('INSERT INTO items VALUES (?, ?, ?, ?)');
        for (const { id: item, key, record } of items) {
          insert.run(item, id, key, record === undefined ? null : formatCallLine(record));
        }
      });
    },
    beat: (id, remote) => {
      const sql = 'UPDATE batches SET remote = ?, seen_at = ? WHERE id = ?';
      prepared(sql).run(remote, Date.now(), id);
    },
    end: (id, left) =>
      inTransaction(database, () => {
        const keep = prepared('INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)');
        for (const { id: item, key, answer } of left) {
          keep.run(item, key, Date.now(), answer, checksumOf(key, answer));
        }
        prepared('DELETE FROM answers WHERE at < ?').run(Date.now() - KEEP_MS);
        prepared('DELETE FROM batches WHERE id = ?').run(id);
      }),
    take(key) {
      // Most of the time there is none, and reading waits for nobody.
      const found = prepared('SELECT id FROM answers WHERE key = ? ORDER BY at LIMIT 1').get(key);
      if (found === undefined) return undefined;
      const sql = 'DELETE FROM answers WHERE id = ? RETURNING body, checksum';
      const taken = prepared(sql).get(String(found['id']));
      const body = String(taken?.['body']);
      return taken?.['checksum'] === checksumOf(key, body) ? body : undefined;
    },
    adopt: () =>
      inTransaction(database, () => {
        // Whether it was made is not known of one without an id: there is nothing to wait for.
        const rows = prepared('SELECT * FROM batches').all();
        const abandoned = rows.filter(({ owner, seen_at }) =>
          isAbandoned(String(owner), Number(seen_at)),
        );
        return abandoned.flatMap((row) => {
          const id = String(row['id']);
          if (typeof row['remote'] !== 'string') {
            prepared('DELETE FROM batches WHERE id = ?').run(id);
            return [];
          }
          prepared('UPDATE batches SET owner = ?, seen_at = ? WHERE id = ?').run(
            OWNER,
            Date.now(),
            id,
          );
          return [fromRow(row, itemsOf(id))];
        });
      }),
  };
}

function checksumOf(key: string, body: string): string {
  return hash('sha256', `${key}${body}`, 'hex');
}

function fromRow(
  row: Readonly<Record<string, unknown>>,
  items: readonly StoredItem[],
): StoredBatch {
  const text = (name: string): string => String(row[name]);
  return {
    id: text('id'),
    at: Number(row['at']),
    remote: text('remote'),
    place: {
      provider: row['provider'] === 'anthropic' ? 'anthropic' : 'openai',
      base: text('base'),
      endpoint: text('endpoint'),
      search: text('search'),
      identity: text('identity'),
    },
    items,
  };
}
