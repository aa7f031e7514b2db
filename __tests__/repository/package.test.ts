import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/wiring/version.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** A stranger's npm knows nothing of the one that runs these tests. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^NODE$/i.test(name)),
);

/** Folders of the machine's own programs, without those that npm puts before them. */
const machinePath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'));

let folder: string;
let files: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    env,
  });
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  files = packed.files.map(({ path }) => path);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  // Offline: a package that needs another one would fail here.
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`], {
    cwd: folder,
    env,
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('the package holds what runs, what describes it, and nothing else', () => {
  const others = files.filter(
    (path) => !/^dist\/(?:chunks\/|types\/(?:\w+\/)*)?[\w.-]+$/.test(path),
  );
  expect(others.toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'action.yml',
    'package.json',
    'src/report/report.schema.json',
  ]);
});

/** What programs import: the built file and the declarations of each entry. */
it('the installed package gives programs its library, with types, and nothing private', async () => {
  const exports = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, { types: string; default: string } | string>;
  };
  const entries = Object.entries(exports.exports).filter(
    ([, target]) => typeof target === 'object',
  );
  expect(entries.map(([name]) => name)).toContain('./tracker');
  await writeFile(
    join(folder, 'program.ts'),
    `import { withLabels } from 'token-usage-report/tracker';
const answer: number = withLabels({ task: 'sum' }, () => 42);
console.log(answer);
// @ts-expect-error -- a label is a text
withLabels({ task: 42 }, () => 0);
`,
  );
  const flags = ['--strict', '--noEmit', '--target', 'es2023', '--module', 'nodenext'];
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const typeRoots = join(ROOT, 'node_modules/@types');
  const types = ['--types', 'node', '--typeRoots', typeRoots];
  await run(process.execPath, [compiler, ...flags, ...types, 'program.ts'], { cwd: folder });
  const { stdout } = await run(process.execPath, ['program.ts'], { cwd: folder });
  expect(stdout).toBe('42\n');
  const script = `import('token-usage-report/dist/cli.js').catch(({ code }) => console.log(code))`;
  const refused = await run(process.execPath, ['--eval', script], { cwd: folder });
  expect(refused.stdout).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
});

it('the installed package routes calls, with the names of the roles as types', async () => {
  await writeFile(
    join(folder, 'routed.ts'),
    `import { createRouter, messageRouter } from 'token-usage-report/routing';
const router = createRouter({ roles: { triage: 'claude-haiku-4-5', chat: { model: 'claude-haiku-4-5', 'escalates-to': 'claude-opus-4-8' } } });
const model: string = router.model('triage');
const route = messageRouter({ cheap: () => router.model('chat'), strong: () => router.escalated('chat') });
console.log(model, route('Implement the login').model, route('hello').by);
// @ts-expect-error -- no such role
const wrong = (): string => router.model('triag');
try { wrong(); } catch (error) { console.log((error as Error).name); }
`,
  );
  const flags = ['--strict', '--noEmit', '--target', 'es2023', '--module', 'nodenext'];
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')];
  await run(process.execPath, [compiler, ...flags, ...types, 'routed.ts'], { cwd: folder });
  const { stdout } = await run(process.execPath, ['routed.ts'], { cwd: folder });
  expect(stdout).toBe('claude-haiku-4-5 claude-opus-4-8 default\nUserError\n');
});

const NODES = [
  { what: 'the machine’s Node', versions: /^v2\d\./, path: machinePath },
  {
    what: 'Node 24 of the packages',
    versions: /^v24\./,
    path: [join(ROOT, 'node_modules/.bin'), ...machinePath],
  },
];

describe.each(NODES)('the installed package on $what', ({ path, versions }) => {
  const npx = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('npx', ['--offline', ...args], {
      cwd: folder,
      env: { ...env, PATH: path.join(delimiter) },
    });
    return stdout;
  };

  it('says its version', async () => {
    expect(await npx('-c', 'node --version')).toMatch(versions);
    expect(await npx('token-usage-report', '--version')).toContain(VERSION);
  });

  it('does the whole job of the demo', async () => {
    const output = join(folder, 'out');
    await npx('token-usage-report', 'demo', '--output-dir', output);
    const report = JSON.parse(await readFile(join(output, 'report.json'), 'utf8')) as object;
    expect(report).toMatchObject({ generator: { version: VERSION } });
    expect(existsSync(join(output, 'report.md'))).toBe(true);
  });
});
