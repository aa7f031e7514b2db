import { describe, expect, it } from 'vitest';
import { code, link, listing, say, strong, table } from '../../src/renderers/blocks.ts';
import { printMarkdown, printText } from '../../src/renderers/markdown.ts';
import { HOSTILE_NAMES } from './arbitrary-report.ts';
import { renderPage } from './rendered-page.ts';
import { plainText } from '../../src/renderers/plain-text.ts';

describe('words', () => {
  it.each([
    ['spent $1.20 (about 5%) in 3 runs', 'spent $1.20 (about 5%) in 3 runs'],
    ['≥ $0.54, <$0.01 and >99.9%', '≥ $0.54, <$0.01 and >99.9%'],
    ['under ~$0.01', 'under \\~$0.01'],
    ['~$1.20 or (~$2), ~5 and ~~no~~', '\\~$1.20 or (\\~$2), `~5` and `~~no~~`'],
    ['ask @octocat about #12', 'ask `@octocat` about `#12`'],
    ['see GH-1 at deadbeef', 'see `GH-1` at `deadbeef`'],
    ['see https://evil.example', 'see `https://evil.example`'],
    ['see www.evil.example.', 'see `www.evil.example.`'],
    ['<b>bold</b> and *this*', '`<b>bold</b>` and `*this*`'],
    ['a :tada: for $x$', 'a `:tada:` for `$x$`'],
    ['two\nlines', 'two lines'],
    ['with `ticks`', 'with `` `ticks` ``'],
  ])('%j becomes %j', (text, markdown) => expect(printText(say`${text}`)).toBe(markdown));

  it('keep what stands around them, and blanks at the edges', () => {
    expect(printText(say`${strong(code('x'))}${' and more'}`)).toBe('**`x`** and more');
    expect(printText(say`${' '}${1}${' '}${'@'}`)).toBe(' 1 `@`');
  });
});

describe('code', () => {
  it.each([
    ['smoke-claude', '`smoke-claude`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    ['', '(no name)'],
    ['\u200b\u202e', '(no name)'],
    ['a\r\nb', '`a b`'],
  ])('%j is %j', (name, markdown) => expect(printText([code(name)])).toBe(markdown));

  it('is shown to the letter in a table, unless backslashes stand before a pipe', () => {
    const names = HOSTILE_NAMES.filter((name) => plainText(name) !== '' && !/\\\|/.test(name));
    const page = renderPage(
      printMarkdown(
        table(
          [
            { title: 'Name', align: 'left' },
            { title: 'Runs', align: 'right' },
          ],
          names.map((name) => [code(name), '1']),
        ),
      ),
    );
    expect(page.tables[0]?.slice(1)).toEqual(names.map((name) => [plainText(name), '1']));
  });

  it('stays in its cell with backslashes before a pipe', () => {
    const columns = [{ title: 'Name', align: 'left' } as const];
    const page = renderPage(printMarkdown(table(columns, [[code('a\\|b')], [code('a\\\\|b')]])));
    expect(page.tables[0]?.slice(1)).toEqual([['a\\\\|b'], ['a\\\\|b']]);
  });
});

describe('link', () => {
  const url = 'https://github.com/octo/repo/actions/runs/12345678';

  it('leads to a page of GitHub', () => {
    expect(printText([link('run 12345678', url)])).toBe(`[run 12345678](${url})`);
    expect(printText([link('#3 of 2026-01-01', 'https://ghes.example:8443/o/r/issues/3')])).toBe(
      '[#3 of 2026-01-01](https://ghes.example:8443/o/r/issues/3)',
    );
  });

  it.each([
    '',
    'javascript:alert(1)',
    'https://x.example/a) [b](https://evil.example',
    'https://x.example/?q=1',
    'https://user:password@x.example/',
    `https://x.example/${'a'.repeat(400)}`,
  ])('is only its label for %j', (unsafe) => {
    expect(printText([link('run 12345678', unsafe)])).toBe('`run 12345678`');
  });
});

describe('list', () => {
  it.each([
    [3, 'a, b, c'],
    [2, 'a, b and 1 more'],
    [0, '3 more'],
  ])('of at most %i', (most, text) =>
    expect(printText(listing(['a', 'b', 'c'], most, (item) => item))).toBe(text),
  );
});
