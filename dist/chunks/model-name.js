// src/domain/day.ts
const MS_PER_DAY = 864e5;
/** Days since 1970, in UTC, of a time in milliseconds since then. */
function dayOf(at) {
	return Math.floor(at / MS_PER_DAY);
}
/** The UTC date of a day in days since 1970, as `2026-11-19`. */
function nameOfDay(day) {
	return (/* @__PURE__ */ new Date(day * MS_PER_DAY)).toISOString().slice(0, 10);
}
// src/pricing/model-name.ts
/** Makers whose models Amazon Bedrock serves, as its ids name them. */
const BEDROCK = /^(?:([a-z-]+)\.)?(amazon|anthropic|cohere|deepseek|google|meta|mistral|moonshotai|nvidia|openai|qwen)\.([a-z].*)$/;
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
/**
* Takes a model's name apart: lower case, without the maker's or the cloud's path
* (`vertex_ai/…`, `anthropic/…`), the window (`…[1m]`) and Amazon Bedrock's frame
* (`us.anthropic.…-v1:0`), with dots, underscores and spaces as dashes
* and a version of Claude after its family.
*/
function parseModelName(model) {
	const bare = model.slice(model.lastIndexOf("/") + 1).trim().toLowerCase().replace(PROVIDER, "").replace(CONTEXT, "");
	const [, region, maker, framed] = BEDROCK.exec(bare) ?? [];
	const dated = (framed?.replace(BEDROCK_VERSION, "") ?? bare).replaceAll(/[._@\s]/g, "-").replace(NUMBER_FIRST, "claude-$2-$1").replace(DAY, "-$1$2$3");
	return {
		dated,
		name: dated.replace(RELEASE, ""),
		...maker !== void 0 && { bedrock: {
			maker,
			region
		} }
	};
}
/**
* One spelling for the many that one model has, without its release and without the cloud
* that serves it. For looking prices up and keeping models apart, not for showing.
*/
function canonicalModel(model) {
	return parseModelName(model).name;
}
/**
* As `canonicalModel`, but with the release and with Bedrock's region, which may have prices
* of their own: `us.claude-opus-5`; an id of one region begins with a dot.
*/
function exactModel(model) {
	const { dated, bedrock } = parseModelName(model);
	return bedrock === void 0 ? dated : `${bedrock.region ?? ""}.${dated}`;
}
/** A name without a short release, which many names only seem to end in; itself without one. */
function withoutShortRelease(name) {
	return name.replace(SHORT_RELEASE, "");
}
/** A model's name without the maker's prefix and a bracketed variant. */
function bareModel(model) {
	return model.slice(model.lastIndexOf("/") + 1).replace(/\[[^[\]]*\]$/, "");
}
export { withoutShortRelease as a, nameOfDay as c, parseModelName as i, canonicalModel as n, MS_PER_DAY as o, exactModel as r, dayOf as s, bareModel as t };
