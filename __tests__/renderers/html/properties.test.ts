import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/renderers/html/escape.ts';
import { renderHtml } from '../../../src/renderers/html/html-page.ts';
import { HOSTILE_NAMES, anyReport, withPlainNames } from '../arbitrary-report.ts';
import { foreignHtml } from './foreign-html.ts';
import { parseHtml } from './parsed-html.ts';

/** What shows through where a sentence or a drawing is built from something that is not there. */
const HOLES = /\bundefined\b|\bNaN\b|\bInfinity\b|\[object/;

describe('any report, whatever its names, as a page', () => {
  it('has no element, attribute, link, style or script but ours', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(foreignHtml(renderHtml(report))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same page each time, and draws nothing of what is not there', () => {
    fc.assert(
      fc.property(anyReport.map(withPlainNames), (report) => {
        const page = renderHtml(report);
        expect(renderHtml(report)).toBe(page);
        expect(HOLES.exec(page.slice(page.indexOf('<body>'), page.indexOf('<script>')))).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it('says of every picture what it shows', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { elements } = parseHtml(renderHtml(report));
        const pictures = elements.filter(
          ({ tagName, properties }) => tagName === 'svg' && properties['ariaHidden'] === undefined,
        );
        for (const { properties } of pictures) {
          expect(properties).toMatchObject({ role: 'img', ariaLabel: expect.stringMatching(/\w/) });
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('an escaped text is that text, within an element and within an attribute', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_NAMES));
  fc.assert(
    fc.property(text, (name) => {
      // The parser itself turns line ends and NUL into others.
      const plain = name.replace(/\0|\r\n?|[\ud800-\udfff]/gu, ' ');
      const escaped = escapeHtml(plain);
      const { elements, text: read } = parseHtml(`<p title="${escaped}">${escaped}</p>`);
      expect(elements.map(({ tagName }) => tagName)).toEqual(['p']);
      expect(read).toBe(plain);
      expect(elements[0]?.properties['title']).toBe(plain);
    }),
    { numRuns: 500 },
  );
});
