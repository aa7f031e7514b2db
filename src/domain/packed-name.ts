/** A file's name without the endings of the ways to pack a single file that are read. */
export function withoutPacking(path: string): string {
  return path.replace(/\.(?:gz|gzip|zst|zstd)$/i, '');
}

/** Whether a file's name announces that it is packed in a way that is read. */
export function isPackedName(path: string): boolean {
  return withoutPacking(path) !== path;
}

/** A file's name inside a way to pack that is not read; undefined for any other file. */
export function insideOtherPacking(path: string): string | undefined {
  const [, inside] =
    /^(.+?)\.(?:tar(?:\.\w+)?|tgz|tbz|txz|bz2|xz|lzma|lz4|br|7z|rar)$/i.exec(path) ?? [];
  return inside;
}
