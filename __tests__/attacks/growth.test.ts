import { describe, expect, it } from 'vitest';
import { DOCUMENTS, LARGEST, TEXTS, tooSlow } from './growth.ts';
import { DECODERS, PATHS, READERS } from './readers.ts';

/** A quarter of the largest at every run of the tests: a million rejected lines take seconds. */
const LARGEST_HERE = process.env['ATTACKS'] === 'all' ? LARGEST : LARGEST / 4;

describe('the time for a text grows no faster than the text, up to 4 MB', () => {
  it.each([...READERS, ...PATHS])('%s', (name, read) => {
    expect(tooSlow([name, read], TEXTS, LARGEST_HERE)).toEqual([]);
  });

  it.each(DECODERS)(
    '%s',
    (name, read) => {
      expect(tooSlow([name, read], DOCUMENTS, LARGEST_HERE)).toEqual([]);
    },
    600_000,
  );
});
