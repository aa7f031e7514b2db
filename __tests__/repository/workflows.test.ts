import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintWorkflows } from './lint-workflows.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.github/workflows');
const files = await readdir(FOLDER);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

describe('the workflows', () => {
  it('pass actionlint', async () => {
    const { isClean, output } = await lintWorkflows(FOLDER);
    expect(output).toContain(`Checking ${files.length} workflow file(s)`);
    expect(isClean).toBe(true);
  });

  it('would not pass it with a mistake', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workflows-'));
    try {
      const text = await readFile(join(FOLDER, 'ci.yml'), 'utf8');
      await writeFile(join(folder, 'ci.yml'), text.replace('runs-on:', 'runs-in:'));
      expect((await lintWorkflows(folder)).isClean).toBe(false);
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

  it('says which version each commit is', async () => {
    const text = await readFile(join(FOLDER, file), 'utf8');
    const pins = text.match(/^.*@[0-9a-f]{40}.*$/gm) ?? [];
    expect(pins.filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('starts for nothing that a stranger’s branch could reach with a token', async () => {
    const { on } = await read();
    const known = new Set(['push', 'pull_request', 'schedule', 'workflow_dispatch']);
    expect(Object.keys(on).filter((event) => !known.has(event))).toEqual([]);
  });

  it('leaves no token behind, has no secret, and puts no foreign text into a script', async () => {
    const { jobs } = await read();
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    expect(await readFile(join(FOLDER, file), 'utf8')).not.toMatch(/\bsecrets\b/);
  });
});

describe('a release', () => {
  const read = async (): Promise<Workflow> =>
    parse(await readFile(join(FOLDER, 'release.yml'), 'utf8'));
  const indexOf = (steps: readonly Step[], words: RegExp): number =>
    steps.findIndex(({ uses = '', run = '' }) => words.test(uses) || words.test(run));

  it('signs in one job alone, which writes nothing else', async () => {
    const { jobs } = await read();
    expect(
      Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions])),
    ).toEqual({
      check: { contents: 'read' },
      publish: { attestations: 'write', contents: 'read', 'id-token': 'write' },
      release: { contents: 'write' },
    });
  });

  it('checks before it packs, attests what it publishes, and says where it came from', async () => {
    const { jobs } = await read();
    expect(jobs).toMatchObject({ publish: { needs: 'check' }, release: { needs: 'publish' } });
    const steps = jobs['publish']?.steps ?? [];
    const order = [
      /^mkdir package && npm pack/,
      /^actions\/attest@/,
      /^npm publish .*--provenance/,
    ];
    expect(order.map((words) => indexOf(steps, words))).toEqual([2, 3, 4]);
    expect(steps[3]?.with?.['subject-path']).toContain('package/*.tgz');
    // Without `./`, npm takes `package/x.tgz` for a repository on GitHub.
    expect(steps[4]?.run).toContain(' ./package/*.tgz');
  });

  it('has its checksums, and moves a major branch from 1.0.0 on', async () => {
    const { jobs } = await read();
    const publish = jobs['publish']?.steps ?? [];
    const [sum, upload] = [/^sha256sum \*\.tgz > SHA256SUMS$/, /^actions\/upload-artifact@/];
    expect([indexOf(publish, sum), indexOf(publish, upload)]).toEqual([5, 6]);
    const [, create, move] = jobs['release']?.steps ?? [];
    expect(create?.run).toContain('./*.tgz SHA256SUMS');
    expect(move?.run).toMatch(/= v0 \][\s\S]*refs\/heads\/\$major/);
  });
});
