import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOfBytes, identityOfText } from '../../src/domain/identity.ts';

describe('an identity', () => {
  it('is the same for a text and its bytes, wherever they lie', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 9 }), (text, start) => {
        const bytes = Buffer.from(`${'-'.repeat(start)}${text}-`);
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        expect(identityOfBytes(view, start, bytes.length - 1)).toEqual(identityOfText(text));
      }),
    );
  });

  it('differs by the seed', () => {
    expect(identityOfText('1', identityOfText('a'))).not.toEqual(
      identityOfText('1', identityOfText('b')),
    );
  });

  it.each([
    ['counters', (index: number) => `${index}`],
    ['padded counters', (index: number) => `request-${String(index).padStart(12, '0')}`],
    [
      'texts of zeros',
      (index: number) => '\0'.repeat(index % 1_000) + String(Math.floor(index / 1_000)),
    ],
  ])('spreads %s as evenly as chance, in either half', (_what, textOf) => {
    const count = 200_000;
    const texts = new Set(Array.from({ length: count }, (_, index) => textOf(index)));
    const identities = Array.from(texts, (text) => identityOfText(text));
    const sizeOf = (values: Iterable<unknown>): number => new Set(values).size;
    expect(sizeOf(identities.map(({ high, low }) => `${high} ${low}`))).toBe(texts.size);
    const chance = texts.size ** 2 / 2 ** 33; // pairs that share 32 bits: some 5 of 200,000
    for (const half of ['high', 'low'] as const) {
      expect(texts.size - sizeOf(identities.map((identity) => identity[half]))).toBeLessThan(
        5 * chance + 5,
      );
    }
  });
});
