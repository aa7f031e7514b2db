import { UserError } from '../domain/errors.ts';
import { insideOtherPacking } from '../domain/packed-name.ts';
import { ArchiveError } from './archive-error.ts';

/** Says which links were left: one may lead out of the folder, or back into it, where files would count twice. */
export function sayLinks(folder: string, links: readonly string[]): string {
  const many = links.length === 1 ? 'a link that was' : `${links.length} links that were`;
  return `${folder}: holds ${many} not followed, such as ${links[0]}; name their targets to have them read.`;
}

/** Whether something looks like usage that is packed in a way that is not read. */
export function isOfOtherPacking(path: string, mayTellUsage: (path: string) => boolean): boolean {
  const inside = insideOtherPacking(path);
  return inside !== undefined && /usage|\.(?:jsonl|ndjson)$/i.test(inside) && mayTellUsage(inside);
}

/** Says what is packed in such a way, or which files of an archive are. */
export function sayOtherPacking(file: string, inside?: readonly string[]): string {
  if (inside === undefined) {
    return `${file}: is packed in a way that is not read; unpack it, or pack it by gzip.`;
  }
  const many =
    inside.length === 1 ? 'a packed file that was' : `${inside.length} packed files that were`;
  return `${file}: holds ${many} not read, such as ${inside[0]}; unpack it first.`;
}

/** Says why something could not be read, and the cure. */
export function explain(input: string, error: unknown): string {
  if (error instanceof UserError) return `${input}: could not be read: ${error.message}.`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `${input}: there is no such file or folder; check the path.`;
  if (code === 'EACCES') return `${input}: may not be read; check its permissions.`;
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof ArchiveError && error.reason === 'too-large') {
    return `${input}: could not be read (${reason}); unpack it and name its folder.`;
  }
  return `${input}: could not be read (${reason}); check that it is a file of a known format.`;
}
