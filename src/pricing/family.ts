/*
 * Which models are of one family, by their names: the price list knows prices, not kinship.
 * Names are those of 2026-11 in the bundled list.
 */
import { canonicalModel } from './model-name.ts';

/** A family's members from the strongest, and which of them a name is, with its version. */
interface Family {
  readonly tiers: readonly string[];
  /** Named groups `version` and `tier`; no tier is the empty one. */
  readonly name: RegExp;
}

const FAMILIES: readonly Family[] = [
  {
    tiers: ['mythos', 'fable', 'opus', 'sonnet', 'haiku'],
    name: /^claude-(?<tier>mythos|fable|opus|sonnet|haiku)-(?<version>\d+(?:-\d+)?)$/,
  },
  {
    tiers: ['pro', '', 'mini', 'nano'],
    name: /^gpt-(?<version>\d+(?:-\d+)?o?)(?:-(?<tier>pro|mini|nano))?$/,
  },
  {
    tiers: ['astra', 'sol', 'terra', 'luna'],
    name: /^gpt-(?<version>\d+(?:-\d+)?)-(?<tier>astra|sol|terra|luna)$/,
  },
  { tiers: ['pro', '', 'mini'], name: /^o(?<version>\d+)(?:-(?<tier>pro|mini))?$/ },
  {
    tiers: ['pro', 'flash', 'flash-lite'],
    name: /^gemini-(?<version>\d+(?:-\d+)?)-(?<tier>pro|flash-lite|flash)(?:-preview)?$/,
  },
];

interface Member {
  readonly family: Family;
  readonly tier: number;
  readonly version: string;
  readonly model: string;
}

/** Finds the models of a family that stand below one. */
export interface Families {
  /**
   * Models of the same family below this one, the next one first: of each tier that of the same
   * version, else the newest. Empty for a model of no known family.
   */
  below(model: string): readonly string[];
}

/** Sorts models into families. */
export function createFamilies(models: Iterable<string>): Families {
  const members = [...models].flatMap((model) => memberOf(model) ?? []);
  return {
    below(model) {
      const own = memberOf(model);
      if (own === undefined) return [];
      return own.family.tiers.slice(own.tier + 1).flatMap((_, index) => {
        const tier = own.tier + 1 + index;
        const all = members.filter((one) => one.family === own.family && one.tier === tier);
        const same = all.find(({ version }) => version === own.version);
        const newest = all.toSorted((a, b) => compareVersions(b.version, a.version))[0];
        return (same ?? newest)?.model ?? [];
      });
    },
  };
}

function memberOf(model: string): Member | undefined {
  const name = canonicalModel(model);
  for (const family of FAMILIES) {
    const { version, tier = '' } = family.name.exec(name)?.groups ?? {};
    if (version === undefined) continue;
    const short = version.replace(/-0$/, '');
    return { family, tier: family.tiers.indexOf(tier), version: short, model };
  }
  return undefined;
}

function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) =>
    version.split('-').map((part) => Number.parseInt(part, 10)),
  );
  return (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0);
}
