/**
 * Prints the issue of a report, to look at words and layout:
 * `node .github/scripts/preview.ts report.json [marker]`.
 */
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/domain/report.ts';
import { markerFromReport, writeMarker } from '../../src/history/marker.ts';
import { renderIssue } from '../../src/renderers/issue.ts';

const [, , path, marker] = process.argv;
if (path === undefined) {
  process.stderr.write('Give a report: node .github/scripts/preview.ts report.json [marker]\n');
  process.exitCode = 2;
} else {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a report of our own
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const first = marker ?? writeMarker(markerFromReport(report));
  process.stdout.write(renderIssue(report, { marker: first }).body);
}
