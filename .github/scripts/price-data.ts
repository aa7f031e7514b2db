/**
 * The price list is code of 830 KB, which takes 40 ms to read at every start. In what is
 * bundled it is JSON, which takes 3, and without the words that its makers left to each other.
 */
import { runInNewContext } from 'node:vm';
import type { Plugin } from 'rolldown';

const PACKAGE = /[\\/]@pydantic[\\/]genai-prices[\\/]dist[\\/]index\.js$/;

/** Shorter literals are no price list. Characters. */
const LEAST_LENGTH = 100_000;

/** Keys of the list that nothing computes with. */
const WORDS = new Set([
  'name',
  'description',
  'price_comments',
  'pricing_urls',
  'context_window',
  'extractors',
]);

export const priceDataAsJson: Plugin = {
  name: 'price-data-as-json',
  transform: {
    filter: { id: PACKAGE },
    handler(code) {
      const list = this.parse(code)
        .body.flatMap((part) => (part.type === 'VariableDeclaration' ? part.declarations : []))
        .map(({ init }) => init)
        .find((init) => init?.type === 'ArrayExpression' && init.end - init.start > LEAST_LENGTH);
      if (!list) throw new Error('@pydantic/genai-prices: the price list was not found.');
      const literal = code.slice(list.start, list.end);
      const value: unknown = runInNewContext(literal);
      const json = JSON.stringify(value, (key, part: unknown) =>
        WORDS.has(key) ? undefined : part,
      );
      return {
        code: `${code.slice(0, list.start)}JSON.parse(${JSON.stringify(json)})${code.slice(list.end)}`,
      };
    },
  },
};
