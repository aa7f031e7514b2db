import { toHex } from '../domain/identity.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import { sizeOf } from './counted-tokens.ts';
import type { Held } from './scope.ts';
import { hasRequest, isSidechain, messageOf } from './request-facts.ts';

/** A request that counts, as its copies so far report it. */
export interface Entry {
  held: Held;
}

/**
 * Finds the few entries that may be one with a request among very many of one message: a
 * gateway gives all its answers one id, and a forged transcript as many request ids as it has
 * lines.
 */
export interface RequestIndex {
  add(entry: Entry): void;
  candidates(request: Held): Entry[];
  /** Changes what an entry holds. */
  replace(entry: Entry, held: Held): void;
}

/** Creates an index of nothing. */
export function createRequestIndex(): RequestIndex {
  const byKey = new Map<string, Set<Entry>>();

  function add(entry: Entry): void {
    for (const key of keysOf(entry.held)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, new Set([entry]));
      else known.add(entry);
    }
  }

  return {
    add,
    candidates(request) {
      return wantedKeys(request).flatMap((key) => {
        const [first] = byKey.get(key) ?? [];
        return first === undefined ? [] : [first];
      });
    },
    replace(entry, held) {
      for (const key of keysOf(entry.held)) byKey.get(key)?.delete(entry);
      entry.held = held;
      add(entry);
    },
  };
}

/** What an entry is found by. */
function keysOf(held: Held): string[] {
  const message = toHex(messageOf(held.record));
  const naming = hasRequest(held) ? 'named' : 'nameless';
  return [
    toHex(held.record.identity),
    `${message} ${isSidechain(held) ? 'replay' : 'original'}`,
    `${message} any ${naming}`,
    `${message} ${naming} ${promptOf(held)}`,
  ];
}

/** What those that may be one with a request are found by: one of each kind is enough. */
function wantedKeys(request: Held): string[] {
  const message = toHex(messageOf(request.record));
  const prompts = [...new Set([promptOf(request), NOTHING])];
  const namings = hasRequest(request) ? ['nameless'] : ['nameless', 'named'];
  return [
    toHex(request.record.identity),
    `${message} ${isSidechain(request) ? 'original' : 'replay'}`,
    ...namings.flatMap((naming) => prompts.map((prompt) => `${message} ${naming} ${prompt}`)),
    ...(promptOf(request) === NOTHING ? namings.map((naming) => `${message} any ${naming}`) : []),
  ];
}

/** Prompt of rows of zeros, which are alike to every other. */
const NOTHING = 'nothing';

function promptOf({ record: { model = '', tokens } }: Held): string {
  if (sizeOf(tokens) === 0) return NOTHING;
  const { uncachedInput, cacheRead, cacheWrite } = tokens;
  return JSON.stringify([canonicalModel(model), uncachedInput, cacheRead, cacheWrite]);
}
