import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../../src/options/inputs.ts';
import { OUTPUTS } from '../../src/options/outputs.ts';
import { VERSION } from '../../src/wiring/version.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const action = parse(read('action.yml')) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { main: string };
};

describe('action.yml', () => {
  it('is as GitHub asks', () => {
    const validate = new Ajv().compile(JSON.parse(read('__tests__/repository/action-schema.json')));
    validate(action);
    expect(validate.errors).toBeNull();
  });

  it('has the inputs and outputs that the code reads and sets, and no others', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
  });

  it('leaves every default but the token to the code, so that a given input can win', () => {
    const withDefault = Object.entries(action.inputs).filter(([, input]) => 'default' in input);
    expect(withDefault.map(([name]) => name)).toEqual(['github-token']);
  });

  it('runs a file that is there', () => {
    expect(existsSync(join(ROOT, action.runs.main))).toBe(true);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(read('package.json')) as {
    version: string;
    devDependencies: Record<string, string>;
  };

  it('has the version that the program prints', () => {
    expect(manifest.version).toBe(VERSION);
  });

  it('pins every version exactly', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^(?:(?:npm:[@\w/.-]+@)?\d+\.\d+\.\d+|file:.+)$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
