/** The sample repository's issue as the README shows it: its text, and the picture's name. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundling.ts';

/** What `node dist/cli.js demo` writes as `report.md`; a test compares the two. */
const DEMO_ISSUE = join(ROOT, '__tests__/scenarios/demo/golden/issue.md');

/** From the overview to the most pressing findings; the rest is folded or below. */
export function readSampleIssue(): string {
  const body = readFileSync(DEMO_ISSUE, 'utf8');
  return body.slice(body.indexOf('### Overview'), body.indexOf('\n2. ')).trim();
}

/** The issue's first sentence in plain words. */
export function headlineOf(issue: string): string {
  const sentence = /^\*\*.*$/m.exec(issue)?.[0] ?? '';
  return sentence.replace(/\[(.*?)\]\(.*?\)/g, '$1').replace(/\*\*|`/g, '');
}

/**
 * Path in the repository. A part of it is the text's hash, so that a picture of another text
 * is missing rather than wrong.
 */
export function picturePath(issue: string, theme: 'light' | 'dark'): string {
  const hash = createHash('sha256').update(issue).digest('hex').slice(0, 8);
  return `docs/issue-${hash}-${theme}.webp`;
}
