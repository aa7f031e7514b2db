import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { parseBudgets } from '../../src/options/parse-budgets.ts';
import { parseMap, parseOptions } from '../../src/options/parse-options.ts';
import { readInputs } from '../../src/options/read-inputs.ts';
import { temporaryFolder } from '../support/spawn.ts';

const read = async (yaml: string) => parseBudgets(await parseMap('budget', yaml));

describe('budget', () => {
  it('is dollars a month, a day and a run, in total and by glob', async () => {
    expect(
      await read(
        "month: 200\nrun: 0.5\nworkflows:\n  'Release*': { month: 50 }\n  smoke.lock.yml: { day: 2, run: 1 }",
      ),
    ).toEqual([
      { workflows: null, period: 'month', limitUsd: 200 },
      { workflows: null, period: 'run', limitUsd: 0.5 },
      { workflows: 'Release*', period: 'month', limitUsd: 50 },
      { workflows: 'smoke.lock.yml', period: 'day', limitUsd: 2 },
      { workflows: 'smoke.lock.yml', period: 'run', limitUsd: 1 },
    ]);
    expect(await read('')).toEqual([]);
    const { budgets } = await parseOptions({ repository: 'a/b', budget: '{day: 3}' });
    expect(budgets).toEqual([{ workflows: null, period: 'day', limitUsd: 3 }]);
  });

  it.each([
    ['monht: 5', 'budget: "monht" is not known; did you mean "month"?'],
    ['month: "$5"', 'budget: "month" is a text; write US dollars as a number'],
    ['"sk-ant-SECRET 1": 5', 'budget: a name is not known; did you mean'],
    ['day: 0', 'budget: "day" is 0; write US dollars as a number of more than 0'],
    ['day: -1', 'budget: "day" is -1;'],
    ['run: .inf', 'budget: "run" is Infinity;'],
    ['month:', 'budget: "month" is null;'],
    ['workflows: 5', 'budget: "workflows" is no map of globs;'],
    ['workflows: {a: 5}', 'budget: "a" under "workflows" has no map; write dollars'],
    ['workflows: {a: {week: 5}}', 'budget: "week" of "a" is not known; did you mean'],
    ['workflows: {a: {month: [1]}}', 'budget: "month" of "a" is a list or map;'],
    ['workflows: {"": {month: 1}}', 'budget: a glob under "workflows" is empty'],
    ['month: 1\nmonth: 2', 'budget: is not valid YAML (duplicate key at line 2, column 1)'],
    ['- 5', 'budget: is not a map;'],
  ])('%s is refused in one sentence', async (yaml, message) => {
    const failure = await read(yaml).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toContain(message);
    expect((failure as UserError).message).not.toContain('SECRET');
  });

  it('may be a map in the config file, or a file of at most 128 KiB', async () => {
    const folder = await temporaryFolder();
    const config = join(folder, 'config.yml');
    await writeFile(config, 'budget:\n  month: 5\n  workflows: {a*: {day: 1}}\n');
    const inputs = await readInputs({ config: 'config.yml' }, folder);
    const { budgets } = await parseOptions({ repository: 'a/b', ...inputs });
    expect(budgets.map(({ limitUsd }) => limitUsd)).toEqual([5, 1]);
    await writeFile(join(folder, 'budgets.yml'), 'run: 2');
    expect(await readInputs({ budget: 'budgets.yml' }, folder)).toMatchObject({ budget: 'run: 2' });
    const long = `month: 5\n${'#'.repeat(128 * 1024)}`;
    await writeFile(join(folder, 'long.yml'), long);
    for (const budget of ['long.yml', long]) {
      await expect(readInputs({ budget }, folder)).rejects.toThrow(/^budget: .*128 KiB/);
    }
  });

  it('has a bounded number of globs', async () => {
    const globs = Array.from({ length: 51 }, (_, index) => `  w${index}: {month: 1}`);
    await expect(read(`workflows:\n${globs.join('\n')}`)).rejects.toThrow('has 51 globs');
  });
});
