import { prefixLengthAt } from '../domain/call-record.ts';

/** Of more different prefixes over all templates no account is kept: each takes 100 bytes. */
const MOST_PREFIXES = 200_000;

/** Of more of one length, a template's prompts differ there. */
const MOST_OF_ONE_LENGTH = 200;

/** The prefixes of one template's prompts. */
export interface Prefixes {
  /** How often each prefix came, by its place in `prefixHashes`. */
  readonly counts: Map<string, number>[];
  /** Prompts whose length and prefixes are known, and their length together. UTF-16 code units. */
  prompts: number;
  length: number;
  /** Of these, the length of system prompt and tools, which all prompts of a template share. */
  templateLength: number;
}

/** Counts prefixes of all templates within one bound. */
export interface PrefixCounter {
  /** Adds the prefixes of a prompt of so many code units. */
  add(prefixes: Prefixes, hashes: readonly string[], length: number, templateLength: number): void;
}

export function createPrefixes(): Prefixes {
  return { counts: [], prompts: 0, length: 0, templateLength: 0 };
}

/** Creates a counter; what comes over its bound counts as shared with none. */
export function createPrefixCounter(): PrefixCounter {
  let size = 0;
  return {
    add(prefixes, hashes, length, templateLength) {
      prefixes.prompts += 1;
      prefixes.length += length;
      prefixes.templateLength += Math.min(templateLength, length);
      for (const [place, hash] of hashes.entries()) {
        const counts = (prefixes.counts[place] ??= new Map<string, number>());
        const known = counts.get(hash);
        if (known !== undefined) counts.set(hash, known + 1);
        else if (counts.size < MOST_OF_ONE_LENGTH && size < MOST_PREFIXES) {
          size += 1;
          counts.set(hash, 1);
        } else return; // longer prefixes of it are as new
      }
    },
  };
}

/**
 * Share of the prompts that other prompts of the template begin with too, 0 to 1: what a
 * provider's cache could keep. Undefined with fewer than two prompts. At least so much is
 * shared: prefixes are told to a fifth of their length.
 */
export function shareThatRepeats({
  counts,
  prompts,
  length,
  templateLength,
}: Prefixes): number | undefined {
  if (prompts < 2 || length === 0) return undefined;
  let shared = 0;
  counts.forEach((byHash, place) => {
    const step = prefixLengthAt(place) - (place === 0 ? 0 : prefixLengthAt(place - 1));
    for (const count of byHash.values()) if (count > 1) shared += count * step;
  });
  return Math.min(1, Math.max(shared, templateLength) / length);
}
