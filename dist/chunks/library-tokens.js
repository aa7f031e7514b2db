// src/domain/errors.ts
/**
* Something the user can fix: a bad option, a missing permission, an unreachable API.
* The message is one sentence that names the thing, where it is and the cure; it is shown
* without a stack trace.
*/
var UserError = class extends Error {
	name = "UserError";
};
/** The code of an error of Node's or the system's, such as `ENOENT`; undefined for any other. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
/** The same behind a name in a message: ` (EACCES)`, or nothing. */
function sayCode(error) {
	const code = codeOf(error);
	return code === void 0 ? "" : ` (${code})`;
}
// src/domain/group-by.ts
/** Groups items by a key, in the order of their first appearance (`Map.groupBy` needs Node 21). */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/domain/tokens.ts
/** Of which nothing is known. */
const UNKNOWN_TOKENS = {
	uncachedInput: void 0,
	cacheRead: void 0,
	cacheWrite: void 0,
	output: void 0
};
/** Whether any count is known, be it 0. */
function hasAnyCount({ uncachedInput, cacheRead, cacheWrite, output, unsplit }) {
	return (uncachedInput ?? cacheRead ?? cacheWrite ?? output ?? unsplit) !== void 0;
}
export { codeOf as a, UserError as i, hasAnyCount as n, sayCode as o, groupBy as r, UNKNOWN_TOKENS as t };
