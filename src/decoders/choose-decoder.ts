import { withoutPacking } from '../domain/packed-name.ts';
import { decoders } from './all.ts';
import type { Decoder } from './decoder.ts';
import { tokenTrackerAudit } from './request-evidence.ts';

/** What is known of a document before it is decoded. */
export interface DocumentHead {
  /** Its name, with its path inside an artifact or folder where it has one. */
  readonly name: string;
  /** Its first bytes as text. */
  readonly head: string;
  /** The user named this very document, so its content alone decides. */
  readonly isNamedByUser: boolean;
}

/** As much of a document as shows its format. Bytes. */
export const HEAD_BYTES = 4096;

/** The decoder of a document; undefined when no format comes in question. */
export function chooseDecoder(document: DocumentHead): Decoder | undefined {
  const { head, isNamedByUser } = document;
  const name = withoutPacking(document.name);
  return (
    decoders.find((decoder) => decoder.recognisesName(name)) ??
    decoders.find(
      (decoder) =>
        (isNamedByUser || decoder.mayBeNamed?.(name) !== false) && decoder.recognisesContent(head),
    )
  );
}

/** Whether a document's name alone shows that it reports usage. */
export function isUsageName(path: string): boolean {
  const name = withoutPacking(path);
  return decoders.some((decoder) => decoder.recognisesName(name));
}

/**
 * Whether a document in which no format was found is named like usage all the same. An empty
 * one reports nothing, and what only proves requests holds no usage.
 */
export function isMissedUsage(path: string, head: string): boolean {
  return head.trim() !== '' && isUsageName(path) && !tokenTrackerAudit.recognisesName(path);
}

/** Whether a document of this name may report usage, which its content decides. */
export function mayTellUsage(path: string): boolean {
  const name = withoutPacking(path);
  return decoders.some(
    (decoder) => decoder.recognisesName(name) || decoder.mayBeNamed?.(name) === true,
  );
}
