/*
 * Answers in a SQLite file that several programs share. Answers lie in it as they came; of what
 * was asked it has a hash alone.
 */
import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import { sizeOf, type AnswerStore, type KeptAnswer, type StoreBounds } from './kept-answer.ts';
import { makePrivate } from './month-files.ts';
import { openOwnDatabase } from './own-database.ts';
import { makePrivateFolder } from './private-folder.ts';
import type { AnswerSpend } from './whole-answer.ts';

/** Marks a SQLite file as a cache of answers ("TUA1" as four bytes). */
const APPLICATION_ID = 0x54554131;

/** Sums are kept by triggers, so that the bounds hold exactly without counting all answers. */
const SCHEMA = `
CREATE TABLE answers (
  key TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  size INTEGER NOT NULL,
  meta TEXT NOT NULL,
  body BLOB NOT NULL,
  checksum TEXT NOT NULL
) STRICT;
CREATE INDEX answers_by_age ON answers (at);
CREATE TABLE sums (entries INTEGER NOT NULL, bytes INTEGER NOT NULL) STRICT;
INSERT INTO sums VALUES (0, 0);
CREATE TRIGGER answer_added AFTER INSERT ON answers
BEGIN UPDATE sums SET entries = entries + 1, bytes = bytes + NEW.size; END;
CREATE TRIGGER answer_removed AFTER DELETE ON answers
BEGIN UPDATE sums SET entries = entries - 1, bytes = bytes - OLD.size; END;
`;

/** What is kept beside the body. */
interface Meta {
  readonly headers: Readonly<Record<string, string>>;
  readonly spend?: AnswerSpend | undefined;
}

/** What a row of the cache holds is not what was written. */
class DamagedAnswerError extends Error {}

/** Opens the cache in a file, made when missing. Throws SQLite's errors and the file system's. */
export function openAnswerDatabase(
  sqlite: typeof Sqlite,
  path: string,
  { maxEntries, maxBytes }: StoreBounds,
): AnswerStore & { close(): void } {
  makePrivateFolder(dirname(path));
  makePrivate(path);
  const database = openOwnDatabase(sqlite, path, { id: APPLICATION_ID, schema: SCHEMA });
  const find = database.prepare('SELECT at, meta, body, checksum FROM answers WHERE key = ?');
  const remove = database.prepare('DELETE FROM answers WHERE key = ?');
  const insert = database.prepare('INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)');
  const sums = database.prepare('SELECT entries, bytes FROM sums');
  const removeOldest = database.prepare(
    'DELETE FROM answers WHERE key = (SELECT key FROM answers ORDER BY at LIMIT 1)',
  );

  function isOver(): boolean {
    const row = sums.get();
    return Number(row?.['entries']) > maxEntries || Number(row?.['bytes']) > maxBytes;
  }

  return {
    get(key) {
      const row = find.get(key);
      if (row === undefined) return undefined;
      try {
        return fromRow(key, row);
      } catch (error) {
        remove.run(key);
        throw error;
      }
    },
    set(key, answer) {
      const meta = JSON.stringify({ headers: answer.headers, spend: answer.spend } satisfies Meta);
      const { at, body } = answer;
      const sum = checksumOf(key, at, meta, body);
      database.exec('BEGIN IMMEDIATE');
      try {
        remove.run(key);
        insert.run(key, at, sizeOf(answer), meta, body, sum);
        while (isOver() && Number(removeOldest.run().changes) > 0);
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

type Row = Readonly<Record<string, unknown>>;

/** Throws for a row that was changed since it was written, by a disk or by somebody. */
function fromRow(key: string, { at, meta, body, checksum }: Row): KeptAnswer {
  const isRow = typeof at === 'number' && typeof meta === 'string' && body instanceof Uint8Array;
  if (!isRow || checksum !== checksumOf(key, at, meta, body)) throw new DamagedAnswerError();
  const { headers, spend } = JSON.parse(meta) as Meta;
  return { at, headers, body, spend };
}

function checksumOf(key: string, at: number, meta: string, body: Uint8Array): string {
  const head = hash('sha256', JSON.stringify([key, at, meta]), 'hex');
  return `${head}${hash('sha256', body, 'hex')}`;
}
