/**
 * Draws an issue, to look at before it is published:
 * `node .github/scripts/render-page.ts issue.md out.png [--dark] [--folded]`.
 */
import { readFileSync } from 'node:fs';
import { drawPage } from './draw-page.ts';

const [, , source, target, ...flags] = process.argv;
if (source === undefined || target === undefined) {
  process.stderr.write(
    'Give a page and a picture: node .github/scripts/render-page.ts issue.md out.png [--dark] [--folded]\n',
  );
  process.exitCode = 2;
} else {
  const theme = flags.includes('--dark') ? 'dark' : 'light';
  await drawPage(readFileSync(source, 'utf8'), target, {
    theme,
    isFolded: flags.includes('--folded'),
  });
}
