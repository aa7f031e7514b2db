import { describe, expect, it } from 'vitest';
import { DOCUMENTS, LARGEST, TEXTS, tooSlow } from './growth.ts';
import { DECODERS, PATHS, READERS } from './readers.ts';

/** Less at every run of the tests: to reject a million lines takes seconds. */
const isAll = process.env['ATTACKS'] === 'all';
const LARGEST_TEXT = isAll ? LARGEST : LARGEST / 4;
const LARGEST_DOCUMENT = isAll ? LARGEST : LARGEST / 16;

describe('the time for a text grows no faster than the text, up to 4 MB', () => {
  it.each([...READERS, ...PATHS])('%s', (name, read) => {
    expect(tooSlow([name, read], TEXTS, LARGEST_TEXT)).toEqual([]);
  });

  it.each(DECODERS)(
    '%s',
    (name, read) => {
      expect(tooSlow([name, read], DOCUMENTS, LARGEST_DOCUMENT)).toEqual([]);
    },
    600_000,
  );
});
