import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RawInputs } from '../options/inputs.ts';
import type { Terminal } from './command.ts';

/** A folder for the report's files: the one asked for, else a new temporary one. */
export async function outputDirOf(inputs: RawInputs, terminal: Terminal): Promise<string> {
  const asked = inputs['output-dir']?.trim();
  return asked ? resolve(terminal.folder, asked) : mkdtemp(join(tmpdir(), 'token-usage-report-'));
}
