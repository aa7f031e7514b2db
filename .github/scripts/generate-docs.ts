/*
 * Writes `action.yml` and the tables of the documents from the lists that the code reads, or
 * with `--check` says whether they are current: a table kept by hand goes stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { HELP } from '../../src/commands/help.ts';
import { RULES } from '../../src/findings/all.ts';
import { practicesFor } from '../../src/findings/playbook.ts';
import { SEVERITY_THRESHOLDS } from '../../src/findings/judgement.ts';
import { THRESHOLDS } from '../../src/findings/thresholds.ts';
import { INPUTS, type Input } from '../../src/options/inputs.ts';
import { OUTPUTS } from '../../src/options/outputs.ts';
import REPORT_SCHEMA from '../../src/report/report.schema.json' with { type: 'json' };
import { ROOT } from './bundling.ts';
import { messageTable } from './message-docs.ts';
import { practiceLinks, practiceSections, practiceTable } from './playbook-docs.ts';
import { headlineOf, picturePath, readSampleIssue } from './sample-issue.ts';
import { schemaTables } from './schema-tables.ts';

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

function findingSections(): string {
  return RULES.map(
    ({ kind, title, meaning, needs, thresholds, severity, confidence, saving, remedy }) => {
      const limits = Object.entries(thresholds).map(
        ([name, { default: usual, description, source }]) =>
          `- Threshold \`${name}\`, ${usual} by default: ${description} Source: ${source}.`,
      );
      return [
        `### ${title} (\`${kind}\`)`,
        '',
        `${meaning} **${remedy}**`,
        '',
        `- Needs: ${needs}.`,
        ...limits,
        `- Saves a month: ${saving}.`,
        `- Severity: ${severity}.`,
        `- Confidence: ${confidence}.`,
        ...practiceLinks(practicesFor(kind)),
      ].join('\n');
    },
  ).join('\n\n');
}

/** What decides severity by money. */
function severityThresholds(): string {
  return SEVERITY_THRESHOLDS.map((name) => {
    const { default: usual, description, source } = THRESHOLDS[name];
    return `- Threshold \`${name}\`, ${usual} by default: ${description} Source: ${source}.`;
  }).join('\n');
}

/** The picture of the sample issue, which follows the reader's theme. */
function picture(): string {
  const issue = readSampleIssue();
  return [
    '<picture>',
    `  <source media="(prefers-color-scheme: dark)" srcset="${picturePath(issue, 'dark')}">`,
    `  <img alt="The issue of the sample repository: ${headlineOf(issue)}" src="${picturePath(issue, 'light')}">`,
    '</picture>',
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
  if (from === -1 || to === -1) throw new Error(`No document has a section ${name}`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** What is generated in each document, by the names of its sections. */
const SECTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': { picture: picture() },
  'docs/command.md': { help: `\`\`\`text\n${HELP}\`\`\`` },
  'docs/findings.md': { severity: severityThresholds(), findings: findingSections() },
  'docs/inputs-and-outputs.md': { inputs: inputTable(), outputs: outputTable() },
  'docs/playbook.md': { table: practiceTable(), practices: practiceSections() },
  'docs/routing.md': { messages: await messageTable() },
  'docs/report-json.md': { fields: schemaTables(REPORT_SCHEMA) },
};

const read = (name: string): Promise<string> => readFile(join(ROOT, name), 'utf8');

const files: Record<string, string> = { 'action.yml': actionYml() };
for (const [name, sections] of Object.entries(SECTIONS)) {
  files[name] = Object.entries(sections).reduce(
    (text, [section, content]) => replaceSection(text, section, content),
    await read(name),
  );
}
for (const [name, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) await writeFile(join(ROOT, name), text);
  else if ((await read(name)) !== text) {
    process.stderr.write(`${name} is not current: run "npm run docs" and commit it.\n`);
    process.exitCode = 1;
  }
}
