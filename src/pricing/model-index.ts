import type { ListedModel, ListedProvider } from '../domain/price-list.ts';
import { hasPrice, namesOf, tariffsOf } from './listed-model.ts';
import { canonicalModel, parseModelName, withoutShortRelease } from './model-name.ts';
import { OVERLAY, withLongPrompts } from './overlay.ts';
import { BEDROCK_PROVIDER, NAMED_PROVIDERS } from './price-list.ts';
import { tariffAt, type Tariff } from './tariff.ts';

/** A model with public prices. */
export interface PricedModel {
  /** As the list names it. */
  readonly id: string;
  /** Without any spelling: what fast mode is known by. */
  readonly name: string;
  readonly tariffs: readonly Tariff[];
  /** The name asked for that of its fast mode. */
  readonly isFast?: boolean;
  /** What the cloud that serves it takes more than its maker, at a time. */
  readonly premiumAt?: (at: number) => number;
  /** Its price is the user's, of no time. */
  readonly isTimeless?: boolean;
}

/** Finds models by name. */
export interface ModelIndex {
  /** A model whose name equals this one up to spelling; undefined for any other name. */
  find(model: string): PricedModel | undefined;
  /** The known model whose name this one begins with, part by part; an estimate at best. */
  nearest(model: string): PricedModel | undefined;
}

/**
 * What Bedrock takes for a region more than for `global.` ids, for Claude models that the list
 * has not for it: 10 % for Claude Sonnet 4.5 and all later ones
 * (https://platform.claude.com/docs/en/about-claude/pricing, "Third-party platform pricing",
 * read 2026-11); all earlier ones are listed.
 */
const REGION_PREMIUM = 1.1;

const FAST_SUFFIX = '-fast';

/** Of a family whose newest model nobody can tell by this name. */
const NEWEST_SUFFIX = '-latest';

/** Of a name, between dashes, colons and brackets. */
const PART = /[a-z\d]+/g;

/** Listed names have fewer parts. */
const MOST_PARTS = 10;

/** Indexes the names of a list once. `hasFast`: whether a model has a fast mode with a price. */
export function createModelIndex(
  providers: readonly ListedProvider[],
  hasFast: (name: string) => boolean,
): ModelIndex {
  const modelsOf = (id: string): readonly ListedModel[] =>
    providers.find((provider) => provider.id === id)?.models ?? [];
  const named = indexNames(NAMED_PROVIDERS.map(modelsOf));
  let bedrock: Map<string, PricedModel> | undefined; // few logs name its ids

  function findNamed(...names: readonly string[]): PricedModel | undefined {
    for (const name of names) {
      const listed = named.get(name);
      if (listed !== undefined) return listed;
      const tariffs = Object.hasOwn(OVERLAY, name) ? OVERLAY[name] : undefined;
      if (tariffs !== undefined) return { id: name, name, tariffs };
    }
    return undefined;
  }

  function findDirect(dated: string, name: string): PricedModel | undefined {
    const found = findNamed(dated, name, withoutShortRelease(name));
    if (found !== undefined || !name.endsWith(FAST_SUFFIX)) return found;
    const base = findNamed(canonicalModel(name.slice(0, -FAST_SUFFIX.length)));
    return base !== undefined && hasFast(base.name) ? { ...base, isFast: true } : undefined;
  }

  function find(model: string): PricedModel | undefined {
    const { dated, name, bedrock: cloud } = parseModelName(model);
    if (cloud === undefined) return findDirect(dated, name);
    const { maker, region } = cloud;
    const scope = region === 'global' ? 'global' : 'regional';
    bedrock ??= indexBedrock(modelsOf(BEDROCK_PROVIDER));
    const own = bedrock.get(`${scope} ${maker} ${name}`);
    if (maker !== 'anthropic') return own;
    const found = findDirect(dated, name);
    if (found === undefined || region === 'global') return found;
    return { ...found, premiumAt: (at) => premium(own, found, at) };
  }

  return {
    find,
    nearest(model) {
      const { name } = parseModelName(model);
      if (name.endsWith(NEWEST_SUFFIX)) return undefined;
      const ends = [...name.matchAll(PART)].slice(0, MOST_PARTS).map(endOf);
      return findNamed(...ends.toReversed().map((end) => name.slice(0, end)));
    },
  };
}

function endOf({ index, 0: { length } }: RegExpExecArray): number {
  return index + length;
}

/** Bedrock's list has not all of the rates, so that the maker's are taken with its premium. */
function premium(own: PricedModel | undefined, maker: PricedModel, at: number): number {
  const [ofCloud, ofMaker] = [own, maker].map(
    (model) => model && tariffAt(model.tariffs, at)?.bands[0].rates.input,
  );
  return ofCloud === undefined || !ofMaker ? REGION_PREMIUM : ofCloud / ofMaker;
}

/** What models are named exactly goes before what their names begin with. */
function indexNames(lists: readonly (readonly ListedModel[])[]): Map<string, PricedModel> {
  const index = new Map<string, PricedModel>();
  const stems: [string, PricedModel][] = [];
  const add = (name: string, model: PricedModel): void => {
    if (!index.has(name)) index.set(name, model);
  };
  for (const listed of lists.flat()) {
    if (!hasPrice(listed)) continue;
    const { exact, stems: begun } = namesOf(listed);
    const model = toPricedModel(listed);
    const parsed = exact.map(parseModelName);
    for (const { dated } of parsed) add(dated, model);
    for (const { name } of parsed) stems.push([name, model]);
    for (const stem of begun) stems.push([parseModelName(stem).dated, model]);
  }
  for (const [name, model] of stems) add(name, model);
  return index;
}

/** Few of the models are asked for. */
function toPricedModel(listed: ListedModel): PricedModel {
  let name: string | undefined;
  let tariffs: readonly Tariff[] | undefined;
  return {
    id: listed.id,
    get name() {
      return (name ??= canonicalModel(listed.id));
    },
    get tariffs() {
      return (tariffs ??= withLongPrompts(listed.id, tariffsOf(listed)));
    },
  };
}

/** Ids such as `regional.anthropic.…`, `global.openai.…` and `amazon.…`, which is one region. */
function indexBedrock(models: readonly ListedModel[]): Map<string, PricedModel> {
  const index = new Map<string, PricedModel>();
  for (const listed of models) {
    const { name, bedrock } = parseModelName(listed.id);
    if (bedrock === undefined || !hasPrice(listed)) continue;
    const scope = bedrock.region === 'global' ? 'global' : 'regional';
    index.set(`${scope} ${bedrock.maker} ${name}`, toPricedModel(listed));
  }
  return index;
}
