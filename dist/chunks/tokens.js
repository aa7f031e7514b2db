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
export { hasAnyCount as n, UNKNOWN_TOKENS as t };
