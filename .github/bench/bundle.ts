/** Bundles a program of the bench's own as `dist` is, so that what is measured is what runs. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { BUNDLING } from '../scripts/bundling.ts';

/** Gives the program's path; `folder` is taken for it and what it loads later. */
export async function bundleProgram(source: string, folder: string): Promise<string> {
  const bundle = await rolldown({ ...BUNDLING, input: { program: source } });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
  await bundle.close();
  return join(folder, 'program.mjs');
}
