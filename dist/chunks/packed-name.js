// src/domain/packed-name.ts
/** A file's name without the endings of the ways to pack a single file that are read. */
function withoutPacking(path) {
	return path.replace(/\.(?:gz|gzip|zst|zstd)$/i, "");
}
/** Whether a file's name announces that it is packed in a way that is read. */
function isPackedName(path) {
	return withoutPacking(path) !== path;
}
/** A file's name inside a way to pack that is not read; undefined for any other file. */
function insideOtherPacking(path) {
	const [, inside] = /^(.+?)\.(?:tar(?:\.\w+)?|tgz|tbz|txz|bz2|xz|lzma|lz4|br|7z|rar)$/i.exec(path) ?? [];
	return inside;
}
export { isPackedName as n, withoutPacking as r, insideOtherPacking as t };
