import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf, UserError } from '../domain/errors.ts';
import { INPUT_NAMES, INPUTS, type RawInputs } from './inputs.ts';
import { parseMap } from './parse-options.ts';

/** A config file or price list of more is a mistake. Bytes. */
const MAX_FILE_BYTES = 1024 * 1024;

/**
 * Completes inputs from the config file and reads the file that `prices` names. An input
 * that was given wins over the config file. Throws UserError that names the file.
 */
export async function readInputs(given: RawInputs, folder: string): Promise<RawInputs> {
  const config = await readConfig(given.config, folder);
  const inputs = { ...config, ...onlyGiven(given) };
  const prices = await readPrices(inputs.prices, folder);
  return { ...inputs, prices };
}

/** Text of the price overrides: the input itself when it is a map, else the file it names. */
async function readPrices(input: string | undefined, folder: string): Promise<string | undefined> {
  if (input === undefined || input.trim() === '') return undefined;
  const isInline = /[\n{]|:\s/.test(input);
  return isInline ? input : readText('prices', input.trim(), folder);
}

async function readConfig(given: string | undefined, folder: string): Promise<RawInputs> {
  const path = given?.trim() || INPUTS.config.default;
  let text: string;
  try {
    text = await readText('config', path, folder);
  } catch (error) {
    if (!given?.trim() && isMissing(error)) return {}; // the default file is optional
    throw error;
  }
  const map = (await parseMap(`config ${path}`, text)) ?? {};
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(map)) {
    if (!INPUT_NAMES.some((known) => known === name)) {
      throw new UserError(
        `config ${path}: "${name}" is no input; docs/inputs-and-outputs.md lists them all.`,
      );
    }
    inputs[name] = toText(value);
  }
  return inputs;
}

/** YAML writes lists and maps where an input has text. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(toText).join('\n') : JSON.stringify(value);
}

/** Reads a text file that the user named. Throws UserError that names it. */
export async function readText(name: string, path: string, folder: string): Promise<string> {
  try {
    const bytes = await readFile(resolve(folder, path));
    if (bytes.length <= MAX_FILE_BYTES) return bytes.toString('utf8');
  } catch (error) {
    throw new UserError(
      `${name}: the file ${path} cannot be read; check that it exists (actions/checkout runs first) and is readable.`,
      { cause: error },
    );
  }
  throw new UserError(`${name}: the file ${path} has more than 1 MiB; name another one.`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && codeOf(error.cause) === 'ENOENT';
}

function onlyGiven(inputs: RawInputs): RawInputs {
  return Object.fromEntries(
    Object.entries(inputs).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}
