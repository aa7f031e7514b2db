import type { RejectReason } from '../domain/usage-record.ts';
import type { DecodeContext, Decoding, DecodingEnd } from './decoder.ts';

/**
 * Decodes a document that is small enough to be understood as a whole. `take` gets its text
 * without a BOM, and what rejects the document; it gives what `Decoding.end` gives. A
 * document of more than `maxBytes` is rejected as too long.
 */
export function decodeWhole(
  { origin, ...context }: Pick<DecodeContext, 'origin' | 'reject'>,
  maxBytes: number,
  take: (text: string, reject: (reason: RejectReason) => void) => DecodingEnd,
): Decoding {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  return {
    write(chunk) {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(new Uint8Array(chunk)); // slice() of a Buffer is no copy
    },
    end() {
      const reject = (reason: RejectReason): void => context.reject({ reason, origin, line: 1 });
      if (bytes <= maxBytes) {
        return take(
          Buffer.concat(chunks)
            .toString('utf8')
            .replace(/^\uFEFF/, ''),
          reject,
        );
      }
      reject('too-long');
      return 'decoded';
    },
  };
}
