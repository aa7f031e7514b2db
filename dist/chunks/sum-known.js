// src/domain/sum-known.ts
/** Sum of the numbers that are known; `null` when none is. */
function sumKnown(numbers) {
	const known = numbers.filter((number) => number !== null);
	return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}
export { sumKnown as t };
