import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/commands/action-log.ts';
import { printable } from '../../src/commands/terminal-log.ts';
import {
  BREAK,
  bullets,
  code,
  details,
  headline,
  link,
  paragraph,
  say,
  strong,
  table,
} from '../../src/renderers/blocks.ts';
import { printMarkdown } from '../../src/renderers/markdown.ts';
import { plainText } from '../../src/renderers/plain-text.ts';
import { HOSTILE_NAMES } from '../renderers/arbitrary-report.ts';
import { foreignMarkup } from '../renderers/foreign-markup.ts';
import { CASES } from './cases.ts';

/** Names that rendered to something foreign once, each with how it was found. */
const found = JSON.parse(
  readFileSync(new URL('../fixtures/hostile/names.json', import.meta.url), 'utf8'),
) as { readonly name: string; readonly origin: string }[];

const scrap = fc.constantFrom(
  ...HOSTILE_NAMES.flatMap((name) => name.slice(0, 200).split(' ')),
  ...'`|\\@#<>&[]()!*_~$:-\n ="\'{}%^+.;/',
  '```',
  '~~~',
  '](',
  '-->',
  '\u200b',
  '\u202e',
  '\u001b[',
);
const name = fc.oneof(
  fc.array(scrap, { maxLength: 8 }).map((scraps) => scraps.join('')),
  fc.array(scrap, { maxLength: 5 }).map((scraps) => scraps.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

/** A page that shows names in the ways in which a report does, the first one in all of them. */
function pageOf(names: readonly string[]): string {
  const [first = ''] = names;
  const columns = [
    { title: 'Name', align: 'left' as const },
    { title: 'Text', align: 'right' as const },
  ];
  return printMarkdown([
    headline('Heading'),
    ...table(
      columns,
      names.map((one) => [code(one), one]),
    ),
    ...bullets(
      names.map(
        (one) => say`${strong('Models')}: ${code(one)} (${one}), ${one}${BREAK}→ ${strong(one)}`,
      ),
    ),
    headline(code(first), 4),
    { kind: 'list', first: 1, items: [{ text: say`${code(first)}: ${first}`, below: [[first]] }] },
    ...paragraph(say`${first} ${strong('Spend may be missing')}: ${first}.`, 'warning'),
    details(strong('Per-Workflow Details'), [
      ...paragraph(
        say`${link(first, 'https://github.com/o/r/issues/7')} ${link(first, `javascript:${first}`)}`,
      ),
    ]),
    ...paragraph(names.join(' '), 'small'),
  ]);
}

const AT_ONCE = 10;

describe('a name of any text', () => {
  it('is shown and nothing more, wherever a report shows it', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: AT_ONCE, maxLength: AT_ONCE }), (names) => {
        expect(foreignMarkup(pageOf(names))).toEqual([]);
      }),
      { numRuns: CASES / AT_ONCE },
    );
  });

  it('begins no command in a job’s log and steers no terminal', () => {
    fc.assert(
      fc.property(name, (text) => {
        const logged = harmless(text);
        expect(logged).not.toMatch(/::|##\[|[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect([...plainText(text)].length).toBeLessThanOrEqual(100);
      }),
      { numRuns: CASES },
    );
  });

  it.each(found)('"$name" breaks out no more ($origin)', ({ name: once }) => {
    expect(foreignMarkup(pageOf([once]))).toEqual([]);
  });
});
