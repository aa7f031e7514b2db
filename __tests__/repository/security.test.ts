import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(ROOT, '.github/SECURITY.md'), 'utf8');

/** Cells of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('SECURITY.md', () => {
  it('names only tests that exist', () => {
    const named = text.match(/__tests__\/[\w./-]*\w/g) ?? [];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names a guard for each boundary', () => {
    const rows = rowsUnder('Threat model');
    expect(rows.length).toBeGreaterThan(10);
    const open = rows.filter((cells) => cells.length !== 4 || !/__tests__\//.test(cells[3] ?? ''));
    expect(open).toEqual([]);
  });

  it('gives the command that repeats each trial', () => {
    const rows = rowsUnder('Faults tried, sequences run, inputs fuzzed');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((cells) => !/^`np[mx] .+`$/.test(cells[2] ?? ''))).toEqual([]);
  });
});
