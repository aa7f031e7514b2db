import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../src/commands/help.ts';
import { CATALOGUE } from '../../src/findings/catalogue.ts';
import { PRACTICES } from '../../src/findings/playbook.ts';
import { THRESHOLDS } from '../../src/findings/thresholds.ts';
import { INPUTS } from '../../src/options/inputs.ts';
import { OUTPUTS } from '../../src/options/outputs.ts';

/** Words that nobody would say of numbers and records; CONTRIBUTING has the right ones. */
const ODD_WORDS = /\b(?:told|tells?|untold|said|stood|mend|lent|stand-in)\b/i;

describe('words that a user reads', () => {
  const texts = {
    inputs: JSON.stringify(INPUTS),
    outputs: JSON.stringify(OUTPUTS),
    help: HELP,
    findings: JSON.stringify(CATALOGUE),
    playbook: JSON.stringify(PRACTICES),
    thresholds: JSON.stringify(THRESHOLDS),
  };

  it.each(Object.entries(texts))('of %s are those of the glossary', (_, text) => {
    expect(text).not.toMatch(ODD_WORDS);
  });

  it('of the JSON Schema are those of the glossary, but for a public name', async () => {
    const path = new URL('../../src/report/report.schema.json', import.meta.url);
    const schema = await readFile(path, 'utf8');
    expect(schema.replaceAll('not-told', '')).not.toMatch(ODD_WORDS);
  });
});
