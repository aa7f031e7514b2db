import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintWorkflows } from './lint-workflows.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(ROOT, '.github/decisions')).map((name) => `.github/decisions/${name}`),
];
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
};
const readme = read('README.md');
/** The commit, branch or placeholder by which a page names this Action. */
const pinsOf = (text: string): string[] =>
  [...text.matchAll(/uses: token-usage-report\/token-usage-report@(\S+)/g)].map(
    ([, pin = '']) => pin,
  );

describe('README.md', () => {
  it('is read in a minute', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(120);
  });

  it('has a workflow of ten lines that GitHub takes', async () => {
    const workflow = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(workflow.trim().split('\n')).toHaveLength(10);
    const folder = await mkdtemp(join(tmpdir(), 'readme-'));
    try {
      await writeFile(join(folder, 'report.yml'), workflow);
      expect(await lintWorkflows(folder)).toMatchObject({ isClean: true });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('has a second cron line, with which GitHub takes the workflow too', async () => {
    const [daily = '', weekly = ''] = Array.from(
      readme.matchAll(/```yaml\n([\s\S]*?)```/g),
      ([, text]) => text,
    );
    const [on = '', ...rest] = weekly.split('\n').filter((line) => !line.startsWith('#'));
    const workflow = `${daily.replace(/^on:.*$/m, on)}${rest.join('\n')}\n`;
    expect(workflow.match(/cron:/g)).toHaveLength(2);
    const folder = await mkdtemp(join(tmpdir(), 'readme-'));
    try {
      await writeFile(join(folder, 'report.yml'), workflow);
      expect(await lintWorkflows(folder)).toMatchObject({ isClean: true });
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(workflow).toMatch(/with: \{ since: "\$\{\{ github\.event\.schedule == '47 6 \* \* 1'/);
  });

  it('has the two commands of a fresh machine, which are what .ci/run runs', () => {
    const [demo, install] = /```sh\n(.*)\n(.*)\n```/.exec(readme)?.slice(1) ?? [];
    expect(demo).toMatch(/^node dist\/cli\.js demo +#/);
    expect(install).toMatch(/^npm ci && npm test +#/);
    expect(read('.ci/run')).toMatch(/node dist\/cli\.js demo[\s\S]*npm ci\nnpm test/);
  });

  it('has a picture for either theme, small together', () => {
    const pictures = readme.match(/docs\/issue-\w+-(?:light|dark)\.webp/g) ?? [];
    expect(pictures).toHaveLength(2);
    const missing = pictures.filter((path) => !existsSync(join(ROOT, path)));
    expect(missing, 'draw them with "npm run picture", on Linux').toEqual([]);
    const bytes = pictures.reduce((sum, path) => sum + statSync(join(ROOT, path)).size, 0);
    expect(bytes).toBeLessThanOrEqual(300_000);
  });

  const [pin = ''] = pinsOf(readme);

  it('pins a commit until 1.0.0, and names the major branch from then on', () => {
    const [major = ''] = manifest.version.split('.');
    const isReleased = major !== '0';
    expect(pin).toMatch(isReleased ? new RegExp(`^v${major}$`) : /^[0-9a-f]{40}$/);
    const others = PAGES.filter((page) => page !== 'README.md').flatMap((page) =>
      pinsOf(read(page)),
    );
    expect(new Set(others)).toEqual(new Set([isReleased ? pin : '<commit>']));
  });

  // A shallow clone, such as CI makes, has no history to look in.
  const hasHistory =
    existsSync(join(ROOT, '.git')) && git('rev-parse', '--is-shallow-repository') === 'false';
  it.runIf(hasHistory && /^[0-9a-f]{40}$/.test(pin))('pins a commit of this history', () => {
    expect(git('merge-base', pin, 'HEAD')).toBe(pin);
  });
});

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}

/** The names by which GitHub lets a page's headings be linked. */
function anchorsOf(text: string): Set<string> {
  const headings = text.match(/^#+ .*$/gm) ?? [];
  return new Set(
    headings.map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#', 2);
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

describe.each(PAGES.filter((page) => page.includes('/decisions/')))('%s', (page) => {
  it('has a status with a date', () => {
    expect(read(page)).toMatch(/^\*\*Status\.\*\* (?:Accepted|Rejected) \d{4}-\d\d-\d\d\b/m);
  });
});

it('CONTRIBUTING.md names every folder of src, and no other', () => {
  const rows = [...read('.github/CONTRIBUTING.md').matchAll(/^\| (`\w+\/`.*?) \|/gm)];
  const named = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)\/`/g)]);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(new Set(named.map(([, name]) => name))).toEqual(new Set(folders));
});
