/** Where `npx vitest` looks; the settings are with those of the other tools. */
export { default } from './.github/config/vitest.config.ts';
