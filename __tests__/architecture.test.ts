import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src', import.meta.url).pathname;

/** Who may import what, beside its own folder. `domain` and the ports' types are open to all. */
const OPEN = ['domain', 'ports.ts'];
const LAW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  decoders: [],
  pricing: [],
  reconcile: ['pricing'],
  ledger: ['pricing'],
  meter: ['ledger', 'pricing', 'reconcile'],
  history: [],
  trend: ['history'],
  findings: ['history', 'trend'],
  report: ['ledger'],
  accounting: ['history', 'ledger'],
  renderers: ['accounting', 'findings', 'history', 'ledger', 'pricing', 'report', 'trend'],
  github: [],
  cache: [],
  threads: ['decoders', 'ledger', 'pricing', 'reconcile'],
  sqlite: [],
  sources: ['github', 'sqlite'],
  publishers: ['github', 'sqlite'],
};

/** Stages that only turn values into values. */
const PURE = [
  'domain',
  'decoders',
  'pricing',
  'reconcile',
  'ledger',
  'meter',
  'history',
  'trend',
  'findings',
  'report',
  'accounting',
  'renderers',
];

const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\basync\b|\bawait\b/, 'async'],
  [/from 'node:(?!buffer)/, 'a module of Node'],
  [/\bprocess\./, 'process'],
  [/\bconsole\./, 'console'],
  [/new Date\(\)|Date\.now\(/, 'the clock'],
  [/Math\.random\(|randomUUID/, 'chance'],
  [/from '@actions\/|from '@octokit\//, 'GitHub'],
  [/\bfetch\(/, 'the network'],
];

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

describe('data moves one way', () => {
  it.each(Object.entries(LAW))('%s imports nothing that comes after it', (folder, allowed) => {
    const own = sources.filter(({ path }) => folderOf(path) === folder);
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.flatMap(({ path, imports }) =>
      imports
        .filter((target) => ![folder, ...allowed, ...OPEN].includes(folderOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every folder of the way', () => {
    const beside = ['collect', 'commands', 'demo', 'jobs', 'options', 'wiring'];
    const folders = new Set(
      sources.map(({ path }) => folderOf(path)).filter((name) => !name.endsWith('.ts')),
    );
    expect([...folders].toSorted()).toEqual([...Object.keys(LAW), ...beside].toSorted());
  });
});

describe('stages between reading and publishing are pure', () => {
  it.each(PURE)('%s touches nothing outside', (folder) => {
    const wrong = sources
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, code }) =>
        IMPURE.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path} uses ${what}`),
      );
    expect(wrong).toEqual([]);
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
