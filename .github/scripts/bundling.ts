/** How the program's source becomes one that runs by itself; for `dist` and for the bench. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputOptions } from 'rolldown';
import { priceDataAsJson } from './price-data.ts';

/** The repository's folder. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

export const BUNDLING: InputOptions = {
  cwd: ROOT,
  platform: 'node',
  resolve: { alias: { 'json-with-bigint': join(ROOT, '.github/scripts/plain-json.ts') } },
  // @actions/core would bring its HTTP client, and that undici, for functions that nothing calls.
  treeshake: {
    moduleSideEffects: [
      { test: /[\\/]node_modules[\\/](@actions|undici|tunnel)[\\/]/, sideEffects: false },
    ],
  },
  plugins: [priceDataAsJson],
  logLevel: 'warn',
  checks: { circularDependency: false, eval: false },
};
