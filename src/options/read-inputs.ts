import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf, UserError } from '../domain/errors.ts';
import { INPUT_NAMES, INPUTS, type RawInputs } from './inputs.ts';
import { parseMap } from './parse-options.ts';

/**
 * A config file or price list of more is a mistake: it has room for a thousand models, and yaml
 * compares each key with all others, which takes a minute for a megabyte of them. Bytes.
 */
const MAX_FILE_BYTES = 128 * 1024;

/**
 * Completes inputs from the config file and reads the files that `prices` and `budget` name. An input
 * that was given wins over the config file. Throws UserError that names the file.
 */
export async function readInputs(given: RawInputs, folder: string): Promise<RawInputs> {
  const config = await readConfig(given.config, folder);
  const inputs = { ...config, ...onlyGiven(given) };
  const prices = await readMapText('prices', inputs.prices, folder);
  const budget = await readMapText('budget', inputs.budget, folder);
  return { ...inputs, prices, budget };
}

/** Text of a map: the input itself when it is one, else the file it names. Throws UserError. */
export async function readMapText(
  name: string,
  input: string | undefined,
  folder: string,
): Promise<string | undefined> {
  if (input === undefined || input.trim() === '') return undefined;
  const isInline = /[\n{]|:\s/.test(input);
  if (!isInline) return readText(name, input.trim(), folder);
  if (Buffer.byteLength(input) <= MAX_FILE_BYTES) return input;
  throw new UserError(`${name}: has more than 128 KiB; shorten it.`);
}

/** What else stands in a file may be a secret, and is not quoted. */
const MAY_BE_INPUT = /^[A-Za-z_-]{1,40}$/;

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
      const shown = MAY_BE_INPUT.test(name) ? `"${name}"` : 'a name in it';
      throw new UserError(
        `config ${path}: ${shown} is no input; docs/inputs-and-outputs.md lists them all.`,
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
  throw new UserError(`${name}: the file ${path} has more than 128 KiB; name another one.`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && codeOf(error.cause) === 'ENOENT';
}

function onlyGiven(inputs: RawInputs): RawInputs {
  return Object.fromEntries(
    Object.entries(inputs).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}
