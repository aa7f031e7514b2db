/*
 * Draws the README's picture, light and dark, and removes the one before. On Linux alone:
 * the browser among the packages is made for it.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './bundling.ts';
import { drawPage } from './draw-page.ts';
import { picturePath, readSampleIssue } from './sample-issue.ts';

const DOCS = join(ROOT, 'docs');
await mkdir(DOCS, { recursive: true });
for (const name of await readdir(DOCS)) {
  if (name.endsWith('.webp')) await rm(join(DOCS, name));
}
const issue = readSampleIssue();
for (const theme of ['light', 'dark'] as const) {
  await drawPage(issue, join(ROOT, picturePath(issue, theme)), { theme, scale: 1.5 });
}
