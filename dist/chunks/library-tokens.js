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
export { hasAnyCount as n, groupBy as r, UNKNOWN_TOKENS as t };
