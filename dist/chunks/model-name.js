// src/pricing/model-name.ts
/**
* One spelling for the many that one model has: lower case, without the maker's prefix
* (`anthropic/…`), a bracketed variant (`…[1m]`) or a release date (`-20251001`,
* `-2026-03-05`), with dots and underscores as dashes. For looking prices up, not for
* showing.
*/
function canonicalModel(model) {
	return bareModel(model).toLowerCase().replace(/(?:-alpha)?-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, "").replaceAll(/[._]/g, "-");
}
/** A model's name without the maker's prefix and a bracketed variant. */
function bareModel(model) {
	return model.slice(model.lastIndexOf("/") + 1).replace(/\[[^\]]*\]$/, "");
}
export { canonicalModel as n, bareModel as t };
