import { parseYaml } from './parse-yaml.ts';
import { createFileLook, type Look } from './read-small-file.ts';

/** Where models of roles are changed while the program runs; the variable goes first. */
export interface OverrideSources {
  /** A YAML or JSON file with one "role: model" a line. Without it the table holds. */
  readonly file?: string | undefined;
  /** Name of an environment variable with the same text. */
  readonly variable?: string | undefined;
  /** How often they are looked at. Milliseconds; 1,000 when absent. */
  readonly checkEveryMs?: number | undefined;
}

/** Models by role that are in force instead of those of the table. */
export type Overrides = ReadonlyMap<string, string>;

/** Overrides as of now. Never throws: what is bad is told once, and the last good stay. */
export interface LiveOverrides {
  ofVariable(): Overrides;
  ofFile(): Overrides;
}

/**
 * Room for hundreds of roles. YAML compares each key with all others, which takes 5 seconds for
 * 128 KiB of short ones but 0.13 for this, and the program waits meanwhile. Bytes.
 */
const MAX_BYTES = 16 * 1024;

const NONE: Overrides = new Map();

const DEFAULT_CHECK_MS = 1_000;

/**
 * Watches overrides.
 *
 * @param check - makes overrides of parsed YAML; throws an Error whose message says what is
 *   wrong, to stand behind the source's name.
 * @param warn - told of each bad state once, until a good one was seen.
 */
export function watchOverrides(
  sources: OverrideSources,
  check: (value: unknown) => Overrides,
  warn: (message: string) => void,
): LiveOverrides {
  const { file, variable, checkEveryMs = DEFAULT_CHECK_MS } = sources;
  const make = (name: string, look: () => Look): (() => Overrides) =>
    remember(watch(name, look, check, warn), checkEveryMs);
  return {
    ofFile: file === undefined ? () => NONE : make(file, createFileLook(file, MAX_BYTES)),
    ofVariable:
      variable === undefined ? () => NONE : make(`$${variable}`, createVariableLook(variable)),
  };
}

/** The last good overrides of one source. */
function watch(
  name: string,
  look: () => Look,
  check: (value: unknown) => Overrides,
  warn: (message: string) => void,
): () => Overrides {
  let good = NONE;
  let badText: string | undefined;
  let told: string | undefined;

  function ignore(why: string): void {
    const message = `Routing: the overrides in ${name} are ignored: it ${why}. What held before still holds.`;
    if (message !== told) warn(message);
    told = message;
  }

  function take(text: string): void {
    if (text === badText) return;
    try {
      good = check(text.trim() === '' ? undefined : parseYaml(text));
      badText = undefined;
      told = undefined;
    } catch (error) {
      badText = text;
      ignore(error instanceof Error ? error.message : 'cannot be used');
    }
  }

  return () => {
    const found = look();
    if (found.kind === 'text') take(found.text);
    else if (found.kind === 'unreadable') ignore(found.why);
    else if (found.kind === 'absent') [good, badText, told] = [NONE, undefined, undefined];
    return good;
  };
}

/** Environment variables change when the program itself changes them. */
function createVariableLook(name: string): () => Look {
  let seen: string | undefined;
  return () => {
    const text = process.env[name];
    if (text === undefined) {
      seen = undefined;
      return { kind: 'absent' };
    }
    if (text === seen) return { kind: 'unchanged' };
    seen = text;
    if (Buffer.byteLength(text) <= MAX_BYTES) return { kind: 'text', text };
    return { kind: 'unreadable', why: `has more than ${MAX_BYTES / 1024} KiB` };
  };
}

/** Asks at most so often; by a clock that no one sets. */
function remember<T>(ask: () => T, everyMs: number): () => T {
  let known: { readonly value: T; readonly at: number } | undefined;
  return () => {
    const now = performance.now();
    if (known === undefined || now - known.at >= everyMs) known = { value: ask(), at: now };
    return known.value;
  };
}
