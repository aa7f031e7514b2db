/** Makers whose models Amazon Bedrock serves, as its ids name them. */
const BEDROCK =
  /^(?:([a-z-]+)\.)?(amazon|anthropic|cohere|deepseek|google|meta|mistral|moonshotai|nvidia|openai|qwen)\.([a-z].*)$/;

/** Of a provider in front of a name, as some gateways write it. */
const PROVIDER = /^(?:anthropic|azure|bedrock|copilot|google|openai|openrouter|vertex):/;

/** Bedrock's, `-v1:0`; its newer ids have none. */
const BEDROCK_VERSION = /-v\d+(?::\d+)?$/;

/** Of the context window that a client asked for, such as `[1m]`. */
const CONTEXT = /\s*\[\d+[km]\]$/;

/** Claude's older order of names, `claude-4-6-sonnet`. */
const NUMBER_FIRST = /^claude-(\d+(?:-\d+)?)-([a-z]+)(?=-|$)/;

/** A day, which some write with dashes. */
const DAY = /-(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A release at a name's end. The newest of a family without a number, such as
 * `gemini-pro-latest`, is another model every year and none of that name.
 */
const RELEASE = /(?:(?:-alpha)?-(?:\d{8}|default)|-latest(?<=\d.*))$/;

/** Shorter dates and versions than `RELEASE`: `-0613`, `-05-06`, `-09-2025`, `-001`, `-v1`. */
const SHORT_RELEASE = /-(?:(?:0[1-9]|1[0-2])-?(?:[0-3]\d)|(?:0[1-9]|1[0-2])-20\d\d|00\d|v\d+)$/;

/** A model's name taken apart. */
export interface ModelName {
  /** One spelling with the release kept: `gpt-4o-20240513`, which has a price of its own. */
  readonly dated: string;
  /** The same without the release. */
  readonly name: string;
  /** For ids of Amazon Bedrock. */
  readonly bedrock?: {
    readonly maker: string;
    /** `us`, `eu`, `apac`, …, `global`; undefined for an id of one region. */
    readonly region: string | undefined;
  };
}

/**
 * Takes a model's name apart: lower case, without the maker's or the cloud's path
 * (`vertex_ai/…`, `anthropic/…`), the window (`…[1m]`) and Amazon Bedrock's frame
 * (`us.anthropic.…-v1:0`), with dots, underscores and spaces as dashes
 * and a version of Claude after its family.
 */
export function parseModelName(model: string): ModelName {
  const bare = model
    .slice(model.lastIndexOf('/') + 1)
    .trim()
    .toLowerCase()
    .replace(PROVIDER, '')
    .replace(CONTEXT, '');
  const [, region, maker, framed] = BEDROCK.exec(bare) ?? [];
  const dated = (framed?.replace(BEDROCK_VERSION, '') ?? bare)
    .replaceAll(/[._@\s]/g, '-')
    .replace(NUMBER_FIRST, 'claude-$2-$1')
    .replace(DAY, '-$1$2$3');
  const name = dated.replace(RELEASE, '');
  return { dated, name, ...(maker !== undefined && { bedrock: { maker, region } }) };
}

/**
 * One spelling for the many that one model has, without its release and without the cloud
 * that serves it. For looking prices up and keeping models apart, not for showing.
 */
export function canonicalModel(model: string): string {
  return parseModelName(model).name;
}

/**
 * As `canonicalModel`, but with the release and with Bedrock's region, which may have prices
 * of their own: `us.claude-opus-5`; an id of one region begins with a dot.
 */
export function exactModel(model: string): string {
  const { dated, bedrock } = parseModelName(model);
  return bedrock === undefined ? dated : `${bedrock.region ?? ''}.${dated}`;
}

/** A name without a short release, which many names only seem to end in; itself without one. */
export function withoutShortRelease(name: string): string {
  return name.replace(SHORT_RELEASE, '');
}

/** A model's name without the maker's prefix and a bracketed variant. */
export function bareModel(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).replace(/\[[^[\]]*\]$/, '');
}
