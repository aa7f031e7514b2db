import { canonicalModel } from './model-name.ts';

/*
 * Which model of its family is the next cheaper one. Makers name the sizes of a generation by
 * words; this knows their order, the price list says what exists and what it costs.
 */

/** Sizes of a generation, the dearest first; '' is the one without a word. */
interface Family {
  /** Takes a canonical name apart into `version` and `size`. */
  readonly name: RegExp;
  readonly sizes: readonly string[];
  /** Names of another size, the newest version first. */
  readonly namesOf: (version: string, size: string) => readonly string[];
}

const FAMILIES: readonly Family[] = [
  {
    // https://platform.claude.com/docs/en/about-claude/models/overview (read 2026-11).
    name: /^claude-(?<size>fable|mythos|opus|sonnet|haiku)-(?<version>\d+(?:-\d+)?)$/,
    sizes: ['fable', 'mythos', 'opus', 'sonnet', 'haiku'],
    // Sizes of one generation appear one after the other: Opus 4.8 stands beside Sonnet 4.6.
    namesOf(version, size) {
      const [major = ''] = version.split('-');
      const minors = Array.from({ length: 10 }, (_, below) => `${major}-${9 - below}`);
      return [version, ...minors, major].map((one) => `claude-${size}-${one}`);
    },
  },
  {
    // Claude 3 has its number before its size (the same).
    name: /^claude-(?<version>3(?:-\d)?)-(?<size>opus|sonnet|haiku)$/,
    sizes: ['opus', 'sonnet', 'haiku'],
    namesOf: (_, size) => ['3-7', '3-5', '3'].map((one) => `claude-${one}-${size}`),
  },
  {
    // https://platform.openai.com/docs/models (read 2026-11).
    name: /^gpt-(?<version>\d+(?:-\d+|o)?)(?:-(?<size>pro|astra|sol|terra|mini|luna|nano))?$/,
    sizes: ['pro', 'astra', '', 'sol', 'terra', 'mini', 'luna', 'nano'],
    namesOf: (version, size) => [`gpt-${version}${size === '' ? '' : `-${size}`}`],
  },
  {
    // The same.
    name: /^o(?<version>\d)(?:-(?<size>pro|mini))?$/,
    sizes: ['pro', '', 'mini'],
    namesOf: (version, size) => [`o${version}${size === '' ? '' : `-${size}`}`],
  },
  {
    // https://ai.google.dev/gemini-api/docs/models (read 2026-11).
    name: /^gemini-(?<version>\d+(?:-\d+)?)-(?<size>pro|flash-lite|flash)(?:-preview)?$/,
    sizes: ['pro', 'flash', 'flash-lite'],
    namesOf: (version, size) => [`gemini-${version}-${size}`, `gemini-${version}-${size}-preview`],
  },
];

/**
 * Names that the next smaller models of its family may have, the first that has a lower price
 * being the next cheaper one; empty for the smallest and for families that are not known.
 */
export function smallerModels(model: string): readonly string[] {
  const name = canonicalModel(model);
  for (const { name: pattern, sizes, namesOf } of FAMILIES) {
    const { version, size = '' } = pattern.exec(name)?.groups ?? {};
    if (version === undefined) continue;
    return sizes.slice(sizes.indexOf(size) + 1).flatMap((smaller) => namesOf(version, smaller));
  }
  return [];
}
