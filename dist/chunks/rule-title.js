import { x as CATALOGUE } from "./track.js";
// src/renderers/rule-title.ts
const TITLES = new Map(Object.entries(CATALOGUE).map(([kind, { title }]) => [kind, title]));
/** What a rule is called; its bare name when a report of another version holds it. */
function ruleTitle(kind) {
	return TITLES.get(kind) ?? kind;
}
export { ruleTitle as t };
