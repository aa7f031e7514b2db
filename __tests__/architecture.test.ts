import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Stages that only turn values into values, and what each may import beside `domain`. */
const PURE: Law = {
  domain: [],
  decoders: [],
  pricing: [],
  reconcile: ['pricing'],
  ledger: ['pricing'],
  calls: ['ledger', 'pricing'],
  meter: ['ledger', 'pricing', 'reconcile'],
  history: [],
  trend: ['history'],
  budgets: ['ledger', 'trend'],
  findings: ['history', 'trend'],
  report: ['budgets', 'findings', 'history', 'ledger', 'trend'],
  notify: ['findings', 'renderers'],
  accounting: ['history', 'ledger'],
  roles: ['ledger', 'pricing'],
  paperclip: ['decoders', 'pricing'],
  renderers: ['accounting', 'findings', 'history', 'ledger', 'pricing', 'report', 'roles', 'trend'],
};

/** What touches the world, and what each may import beside `domain` and the ports. */
const IMPURE: Law = {
  'ports.ts': [],
  github: [],
  cache: [],
  sqlite: [],
  sources: ['github', 'sqlite'],
  publishers: ['github', 'sqlite'],
  threads: ['decoders', 'ledger', 'pricing', 'reconcile'],
  // Which artifacts of which runs are read, in which order, within which memory.
  collect: ['calls', 'decoders', 'ledger', 'meter', 'pricing', 'reconcile', 'threads'],
  options: ['findings', 'pricing', 'renderers'],
  // Stories know every pure stage, but nothing of where things come from and go to.
  jobs: [...Object.keys(PURE), 'collect', 'options'],
  demo: ['history'],
  wiring: [
    'accounting',
    'cache',
    'decoders',
    'github',
    'history',
    'jobs',
    'notify',
    'options',
    'publishers',
    'renderers',
    'sources',
  ],
  commands: [
    'demo',
    'findings',
    'jobs',
    'ledger',
    'options',
    'pricing',
    'publishers',
    'renderers',
    'wiring',
  ],
  'index.ts': ['commands'],
  'cli.ts': ['commands'],
  // What programs import: small, and loaded into them.
  routing: ['pricing'],
  'routing.ts': ['routing'],
  tracker: ['pricing', 'sqlite'],
  'tracker.ts': ['tracker'],
};

/** Folders and root files by what they may import. */
type Law = Readonly<Record<string, readonly string[]>>;

const TOUCHES: readonly (readonly [RegExp, string])[] = [
  [/\basync\b|\bawait\b/, 'async'],
  [/from 'node:(?!buffer|zlib|crypto)/, 'a module of Node'],
  [/\bprocess\./, 'process'],
  [/\bconsole\./, 'console'],
  [/new Date\(\)|Date\.now\(/, 'the clock'],
  [/Math\.random\(|randomUUID|getRandomValues|randomBytes|randomInt/, 'chance'],
  [/from '@actions\/|from '@octokit\//, 'GitHub'],
  [/\bfetch\(/, 'the network'],
];

/** No number depends on it: where tables look first, which strangers must not choose. */
const CHANCE = 'domain/slot-hash.ts uses chance';

interface Source {
  readonly path: string;
  readonly code: string;
  readonly imports: readonly string[];
}

function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
      const imports = [...code.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map((match) =>
        relative(SRC, join(dirname(file), match[1] ?? match[2] ?? '')),
      );
      return { path: relative(SRC, file), code, imports };
    });
}

const sources = readSources(SRC);
const folderOf = (path: string): string => path.split('/')[0] ?? '';

/** Whether a file of a folder may import another. */
function isLawful(folder: string, target: string): boolean {
  const isOwn = target === folder && !folder.endsWith('.ts');
  if (isOwn || target === 'domain') return true;
  if (folder in PURE) return PURE[folder]?.includes(target) === true;
  return target === 'ports.ts' || IMPURE[folder]?.includes(target) === true;
}

describe('data moves one way', () => {
  it('and the law is about every folder and every file beside them', () => {
    const names = new Set(sources.map(({ path }) => folderOf(path)));
    expect([...names].toSorted()).toEqual(Object.keys({ ...PURE, ...IMPURE }).toSorted());
  });

  it.each(Object.keys({ ...PURE, ...IMPURE }))('%s imports what it may', (folder) => {
    const wrong = sources
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) =>
        imports
          .filter((target) => !isLawful(folder, folderOf(target)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('without a circle, of types either', () => {
    expect(findCircles()).toEqual([]);
  });
});

/** Groups of files that import each other, directly or through others (Tarjan's algorithm). */
function findCircles(): string[][] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const number = order.size;
    order.set(path, number);
    open.push(path);
    let low = number;
    for (const target of importsOf.get(path) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    if (low === number) {
      const circle = open.splice(open.indexOf(path));
      if (circle.length > 1 || importsOf.get(path)?.includes(path)) circles.push(circle);
    }
    return low;
  };
  for (const path of importsOf.keys()) if (!order.has(path)) visit(path);
  return circles;
}

describe('stages between reading and publishing are pure', () => {
  it.each(Object.keys(PURE))('%s touches nothing outside', (folder) => {
    const wrong = sources
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, code }) =>
        TOUCHES.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path} uses ${what}`),
      );
    expect(wrong).toEqual(folder === 'domain' ? [CHANCE] : []);
  });
});

describe('a story', () => {
  const stories = sources.filter(({ path }) => folderOf(path) === 'jobs');

  it('touches nothing outside but through its ports, and schedules no import', () => {
    const outside = TOUCHES.filter(([, what]) => what !== 'async');
    const touches = [...outside, [/\bimport\(/, 'a lazy import'] as const];
    const wrong = stories.flatMap(({ path, code }) =>
      touches.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path} uses ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  it('takes options as they were read: their types alone', () => {
    const values = /^import (?!type )[^;]*from '\.\.\/options\//m;
    expect(stories.filter(({ code }) => values.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe('a file fits in the head', () => {
  it('and none is a barrel or has a default export', () => {
    const wrong = sources
      .filter(({ code }) => /export default|export \* from/.test(code))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('and none is named after nothing', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|manager|service|index)\.ts$/;
    const entries = new Set(['index.ts']);
    expect(
      sources.map(({ path }) => path).filter((path) => vague.test(path) && !entries.has(path)),
    ).toEqual([]);
  });
});
