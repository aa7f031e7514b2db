import type { UnreadInput } from '../ports.ts';
import type { DocumentsRead } from './read-documents.ts';

/** Folders and runs that made requests of which no usage was recorded. */
export function unrecordedPlaces(places: DocumentsRead['places']): readonly UnreadInput[] {
  return [...places].flatMap(([place, { unrecordedRequests: requests }]) => {
    if (requests === undefined) return [];
    const many = `${requests} request${requests === 1 ? '' : 's'}`;
    const message = `${place}: made ${many} of which no usage was recorded; recompile the workflow with the newest gh-aw.`;
    return [{ input: place, message }];
  });
}
