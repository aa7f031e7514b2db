import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What must not be loaded before the first request: large, or not part of most runs. */
const LATER = [
  'undici',
  '@actions/http-client',
  '@actions/github',
  '@actions/artifact',
  '@pydantic/genai-prices',
  'adm-zip',
  'yaml',
  'csv-stringify',
  'picomatch',
  'cli-progress',
  'ajv',
  'echarts',
  'zrender',
];

/** The files that are loaded with one, itself included: what it imports, and what these do. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = /^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];$/gm;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    loadedWith(join(file, '..', path), known);
  }
  return known;
}

describe.each(['index.js', 'chunks/github-command.js'])('dist/%s', (entry) => {
  const files = [...loadedWith(join(DIST, entry))];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');

  const modules = new Set(
    [...text.matchAll(/^\/\/ (?:\S+\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
      ([, name]) => name,
    ),
  );

  it('brings the client with it', () => {
    expect([...modules]).toContain('@octokit/rest');
  });

  it('brings nothing that is only needed later', () => {
    expect(LATER.filter((name) => modules.has(name))).toEqual([]);
  });

  it('loads no builtin that would load undici', () => {
    expect(/^import .* from "(?:node:)?https?";$/m.exec(text)?.[0]).toBeUndefined();
  });
});

/** A module of the library that draws. */
const CHARTS = /^\/\/ \S*node_modules\/(?:echarts|zrender)\//m;

it('dist/chunks/report-command.js and what prints JSON bring no charts with them', () => {
  for (const entry of ['chunks/report-command.js', 'chunks/render-as.js']) {
    const text = [...loadedWith(join(DIST, entry))]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(text).not.toMatch(CHARTS);
  }
  expect(readFileSync(join(DIST, 'chunks/html-page.js'), 'utf8')).toMatch(CHARTS);
});
