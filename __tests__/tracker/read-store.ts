import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CallLoss, CallRecord } from '../../src/domain/call-record.ts';
import { parseCallLine } from '../../src/sqlite/call-line.ts';
import { toCallLoss, toCallRecord } from '../../src/sqlite/call-row.ts';

export interface Stored {
  readonly calls: readonly CallRecord[];
  readonly losses: readonly CallLoss[];
}

/** All that a folder's databases and lines hold, in the order of their files. */
export function readStore(folder: string): Stored {
  const calls: CallRecord[] = [];
  const losses: CallLoss[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    if (file.endsWith('.db')) {
      const read = readCallsDatabase(join(folder, file));
      calls.push(...read.calls);
      losses.push(...read.losses);
    } else if (file.endsWith('.jsonl')) {
      for (const line of readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')) {
        const read = parseCallLine(line);
        if (read === undefined) throw new Error(`no line of calls: ${line}`);
        if ('call' in read) calls.push(read.call);
        else losses.push(read.loss);
      }
    }
  }
  return { calls, losses };
}

export function readCallsDatabase(path: string): Stored {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    if (!hasTables(database)) return { calls: [], losses: [] };
    const rows = database.prepare('SELECT * FROM calls').all().map(toCallRecord);
    const losses = database.prepare('SELECT * FROM losses').all().map(toCallLoss);
    return { calls: known(rows), losses: known(losses) };
  } finally {
    database.close();
  }
}

function hasTables(database: DatabaseSync): boolean {
  return database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'calls'`).get() !== undefined;
}

/** Every row that was written can be read. */
function known<T>(values: readonly (T | undefined)[]): T[] {
  return values.map((value) => {
    if (value === undefined) throw new Error('a row cannot be read');
    return value;
  });
}
