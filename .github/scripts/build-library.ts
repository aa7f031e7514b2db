/*
 * Builds what programs import: an ESM file for each entry, and beside them in `types` the
 * declarations of what these export. A build of its own, so that the library's modules do not
 * split those of the command.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { BUNDLING, ROOT } from './bundling.ts';

/** As `exports` of package.json and `include` of tsconfig.library.json name them. */
const ENTRIES = ['routing', 'tracker'];

export async function buildLibrary(folder: string): Promise<void> {
  await Promise.all([bundle(folder), declare(join(folder, 'types'))]);
}

async function bundle(folder: string): Promise<void> {
  const input = Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`]));
  const library = await rolldown({ ...BUNDLING, input });
  await library.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/library-[name].js',
    cleanDir: false,
  });
  await library.close();
}

/** Only what the entries' declarations lead to: the rest is nobody's business. */
async function declare(folder: string): Promise<void> {
  const all = await mkdtemp(join(tmpdir(), 'types-'));
  try {
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const project = join(ROOT, '.github/config/tsconfig.library.json');
    const args = [compiler, '--project', project, '--outDir', all];
    await promisify(execFile)(process.execPath, args);
    const reached = new Set<string>();
    for (const name of ENTRIES) await reach(all, `${name}.d.ts`, reached);
    for (const path of reached) await cp(join(all, path), join(folder, path));
  } finally {
    await rm(all, { recursive: true });
  }
}

/** A path in a declaration that names a source file. */
const SOURCE = /(['"])(\.{1,2}\/[^'"]+)\.ts\1/g;

/** Declarations name each other as a program finds them: older compilers know no `.ts` there. */
async function reach(folder: string, path: string, reached: Set<string>): Promise<void> {
  if (reached.has(path)) return;
  reached.add(path);
  const text = await readFile(join(folder, path), 'utf8');
  await writeFile(join(folder, path), text.replaceAll(SOURCE, '$1$2.js$1'));
  for (const [, , target = ''] of text.matchAll(SOURCE)) {
    await reach(folder, join(dirname(path), `${target}.d.ts`), reached);
  }
}
