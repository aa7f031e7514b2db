/*
 * Writes `action.yml` and the README's tables from the lists that the code reads, or with
 * `--check` says whether they are current: a table kept by hand goes stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { RULES } from '../../src/findings/all.ts';
import { INPUTS, type Input } from '../../src/options/inputs.ts';
import { OUTPUTS } from '../../src/options/outputs.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const inputs: readonly (readonly [string, Input])[] = Object.entries(INPUTS);

function actionYml(): string {
  const described = inputs.map(([name, { default: value, description }]) => {
    // Only the runner knows the job's token; every other default is the program's own, so
    // that an input given in the workflow can win over the config file.
    if (name === 'github-token') return [name, { description, default: value }];
    const usual = value === '' ? '' : ` Default: ${plain(value)}`;
    return [name, { description: `${description}${usual}` }];
  });
  const action = {
    name: 'Token usage report',
    description:
      'What your AI agents in GitHub Actions cost, where it is wasted and what changed: one exact daily issue',
    author: 'The token-usage-report authors',
    branding: { icon: 'bar-chart-2', color: 'blue' },
    inputs: Object.fromEntries(described),
    outputs: Object.fromEntries(
      Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return stringify(action, { lineWidth: 100 });
}

function inputTable(): string {
  const rows = inputs.map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === '' ? '' : code(plain(input.default))} | ${input.description} |`,
  );
  return ['| Input | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(): string {
  const rows = Object.entries(OUTPUTS).map(([name, text]) => `| \`${name}\` | ${text} |`);
  return ['| Output | Meaning |', '| --- | --- |', ...rows].join('\n');
}

function findingTable(): string {
  const rows = RULES.map(({ kind, meaning, thresholds, severity, confidence, remedy }) => {
    const limits = Object.entries(thresholds).map(
      ([name, { default: value }]) => `\`${name}\` ${value}`,
    );
    return `| \`${kind}\` | ${meaning} | ${limits.join('<br>')} | ${severity} | ${confidence} | ${remedy} |`;
  });
  return [
    '| Finding | Means | Thresholds | Severity | Confidence | Remedy |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** An expression without its braces: a description is no place to evaluate one. */
function plain(text: string): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, '$1');
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Replaces what stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. */
function replaceSection(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`README.md has no section ${name}`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

async function sampleIssue(): Promise<string> {
  const golden = join(ROOT, '__tests__/scenarios/demo/golden/issue.md');
  const body = await readFile(golden, 'utf8');
  const end = body.indexOf('<details>');
  return body.slice(body.indexOf('### Overview'), end).trim().replaceAll(/^### /gm, '#### ');
}

const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
const sections: Record<string, string> = {
  issue: await sampleIssue(),
  findings: findingTable(),
  inputs: inputTable(),
  outputs: outputTable(),
};
const files: Record<string, string> = {
  'action.yml': actionYml(),
  'README.md': Object.entries(sections).reduce(
    (text, [name, content]) => replaceSection(text, name, content),
    readme,
  ),
};
for (const [name, text] of Object.entries(files)) {
  const path = join(ROOT, name);
  if (!process.argv.includes('--check')) await writeFile(path, text);
  else if ((await readFile(path, 'utf8')) !== text) {
    process.stderr.write(`${name} is not current: run "npm run docs" and commit it.\n`);
    process.exitCode = 1;
  }
}
