import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './summary-reporter.ts';

/**
 * What starts the built program or a server, waits in real time, or searches long for a
 * counterexample. All else is the project `quick`: under half a minute together.
 */
const SLOW = [
  '__tests__/{attacks,browser,cache,collect,differential,end-to-end,faults,fuzz,github,hostile}/**/*.test.ts',
  '__tests__/{paperclip,publishing,repository,scenarios,sources,threads,tracker-process}/**/*.test.ts',
  '__tests__/**/{properties,shrink}.test.ts',
];

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    reporters: ['default', new SummaryReporter()],
    setupFiles: [fileURLToPath(new URL('fuzz-seed.ts', import.meta.url))],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    onConsoleLog: (_log, type) => type !== 'stderr',
    // Twice the processors of the smallest runner: the longest tests wait most of their time.
    maxWorkers: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'quick', include: ['__tests__/**/*.test.ts'], exclude: SLOW },
      },
      { extends: true, test: { name: 'slow', include: SLOW } },
    ],
  },
});
