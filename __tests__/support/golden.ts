import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const SCENARIOS = fileURLToPath(new URL('../scenarios/', import.meta.url));

/** Set by `npm run goldens`, which writes what is compared otherwise. */
const isUpdating = process.env['UPDATE_GOLDENS'] === '1';

/**
 * Compares a scenario's outputs with its folder of goldens: a missing file and one that
 * nothing wrote fail as a difference does.
 */
export async function expectGoldens(
  scenario: string,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = join(SCENARIOS, scenario, 'golden');
  if (isUpdating) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(outputs)) await writeFile(join(folder, name), text);
  }
  const names = existsSync(folder) ? await readdir(folder) : [];
  expect(names.toSorted()).toEqual(Object.keys(outputs).toSorted());
  for (const [name, text] of Object.entries(outputs)) {
    expect(text, `${scenario}/golden/${name}; npm run goldens rewrites it`).toBe(
      await readFile(join(folder, name), 'utf8'),
    );
  }
}

/** Replaces what differs from run to run: when a report was made, and the fake GitHub's ports. */
export function withoutChance(text: string): string {
  return text
    .replace(/"generatedAt": "[^"]+"/, '"generatedAt": "2026-01-01T00:00:00.000Z"')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://fake-github');
}
