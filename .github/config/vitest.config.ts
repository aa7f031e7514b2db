import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './summary-reporter.ts';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['__tests__/**/*.test.ts'],
    reporters: ['default', new SummaryReporter()],
    setupFiles: [new URL('fuzz-seed.ts', import.meta.url).pathname],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    onConsoleLog: (_log, type) => type !== 'stderr',
    // Twice the processors of the smallest runner: the longest tests wait most of their time.
    maxWorkers: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
