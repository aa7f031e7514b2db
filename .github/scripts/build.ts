/*
 * Bundles `src` into `dist`, or with `--check` says whether `dist` is what `src` builds.
 * `dist` is committed, because GitHub runs an Action from its repository as it stands.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import license from 'rollup-plugin-license';
import { buildLibrary } from './build-library.ts';
import { BUNDLING, ROOT } from './bundling.ts';

// The package's types call its default export a namespace; it is the function itself.
const collectLicenses = license as unknown as typeof license.default;

const DIST = join(ROOT, 'dist');

async function build(folder: string): Promise<void> {
  const bundle = await rolldown({
    ...BUNDLING,
    input: {
      index: 'src/index.ts',
      cli: 'src/cli.ts',
      'line-worker': 'src/threads/line-worker.ts',
    },
    plugins: [
      BUNDLING.plugins,
      leaveOutUnzipping,
      collectLicenses({
        thirdParty: {
          output: { file: join(folder, 'licenses.txt'), template: licenseText },
        },
      }) as never,
    ],
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    // A thread's program lies beside the one that starts it.
    entryFileNames: ({ name }) => (name.endsWith('-worker') ? 'chunks/[name].js' : '[name].js'),
    chunkFileNames: 'chunks/[name].js',
    cleanDir: false,
    banner: (chunk) => (chunk.name === 'cli' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
  });
  await bundle.close();
  await buildLibrary(folder);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
}

/**
 * GitHub's artifact client unpacks downloads with a library that brings 72 packages, one
 * of them without a licence. This program only uploads with it.
 */
const leaveOutUnzipping = {
  name: 'leave-out-unzipping',
  resolveId: (id: string) => (id === 'unzip-stream' ? '\0unzip-stream' : undefined),
  load: (id: string) => (id === '\0unzip-stream' ? 'export default {};' : undefined),
};

interface Dependency {
  readonly name: string | null;
  readonly version: string | null;
  readonly license: string | null;
  readonly licenseText: string | null;
  readonly author: { readonly name: string } | null;
}

/** For packages that name this licence and bring no file of it. */
const MIT_TEXT = readFileSync(join(ROOT, 'LICENSE'), 'utf8').replace(
  /^[\s\S]*?(?=Permission is)/,
  '',
);

/** Name, version and licence text of everything that is bundled, by name. */
function licenseText(dependencies: readonly Dependency[]): string {
  return dependencies
    .toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
    .map((dependency) => {
      const { name, version, license: kind } = dependency;
      return [`${name} ${version} (${kind})`, '', textOf(dependency)].join('\n');
    })
    .join('\n\n----------------------------------------\n\n')
    .concat('\n')
    .replaceAll('\r\n', '\n');
}

/** https://unlicense.org (2026-11), for packages that name it and bring no file of it. */
const UNLICENSE_TEXT = `This is free and unencumbered software released into the public domain.

Anyone is free to copy, modify, publish, use, compile, sell, or distribute this software, either in source code form or as a compiled binary, for any purpose, commercial or non-commercial, and by any means.

In jurisdictions that recognize copyright laws, the author or authors of this software dedicate any and all copyright interest in the software to the public domain. We make this dedication for the benefit of the public at large and to the detriment of our heirs and successors. We intend this dedication to be an overt act of relinquishment in perpetuity of all present and future rights to this software under copyright law.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

For more information, please refer to <https://unlicense.org>`;

function textOf({ license: kind, licenseText: text, author }: Dependency): string {
  if (text !== null && text.trim() !== '') return text.trim();
  if (kind === 'Unlicense') return UNLICENSE_TEXT;
  if (kind !== 'MIT') return '(no licence text in the package)';
  return `The MIT License, which the package names.\n\nCopyright (c) ${author?.name ?? 'its authors'}\n\n${MIT_TEXT.trim()}`;
}

async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [relative(folder, path), await readFile(path)] as const),
    ),
  );
}

async function check(): Promise<void> {
  const fresh = await mkdtemp(join(tmpdir(), 'dist-'));
  try {
    await build(fresh);
    const [built, committed] = await Promise.all([readFolder(fresh), readFolder(DIST)]);
    const names = [...new Set([...built.keys(), ...committed.keys()])].toSorted();
    const stale = names.filter((name) => {
      const file = built.get(name);
      return file === undefined || !committed.get(name)?.equals(file);
    });
    if (stale.length > 0) {
      process.stderr.write(
        `dist is not what src builds: ${stale.join(', ')}. Run "npm run build" and commit dist.\n`,
      );
      process.exitCode = 1;
    } else process.stdout.write(`dist is what src builds: ${names.length} files.\n`);
  } finally {
    await rm(fresh, { recursive: true });
  }
}

if (process.argv.includes('--check')) await check();
else {
  await rm(DIST, { recursive: true, force: true });
  await build(DIST);
}
