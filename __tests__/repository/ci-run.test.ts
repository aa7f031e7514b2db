import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../.ci/run', import.meta.url));

/** In npm's place: prints what it was asked, and fails where it is to fail. */
const NPM = `#!/bin/sh
echo "npm $*"
[ "$*" = test ] && echo '12 passed, 0 failed, 1 skipped'
[ "$*" != "$FAILS" ]
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ci-run-'));
  await writeFile(join(folder, 'npm'), NPM);
  await chmod(join(folder, 'npm'), 0o755);
});

afterAll(() => rm(folder, { recursive: true }));

async function runScript(fails: string): Promise<{ code: number | null; lines: string[] }> {
  const PATH = `${folder}${delimiter}${process.env['PATH']}`;
  const child = spawn(SCRIPT, { env: { ...process.env, PATH, FAILS: fails } });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, lines: output.trim().split('\n') };
}

describe('.ci/run', () => {
  it('ends with the summary of the tests when all passed', async () => {
    expect(await runScript('nothing')).toEqual({
      code: 0,
      lines: [
        'npm ci',
        'npm test',
        '12 passed, 0 failed, 1 skipped',
        'npm run check:static',
        '12 passed, 0 failed, 1 skipped',
      ],
    });
  });

  it.each(['ci', 'test', 'run check:static'])('fails when npm %s does', async (command) => {
    const { code, lines } = await runScript(command);
    expect(code).not.toBe(0);
    expect(lines.filter((line) => line.includes('passed')).length).toBeLessThan(2);
  });
});
