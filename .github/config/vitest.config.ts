import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['__tests__/**/*.test.ts'],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    onConsoleLog: (_log, type) => type !== 'stderr',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
