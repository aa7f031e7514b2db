import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/findings/all.ts';
import { PRACTICES, practicesFor } from '../../src/findings/playbook.ts';

const page = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the playbook', () => {
  it('has each practice once, with all that is said of it', () => {
    expect(new Set(PRACTICES.map(({ title }) => title)).size).toBe(PRACTICES.length);
    const words = PRACTICES.flatMap(({ title, text, saves, saving, riskBecause, measure }) =>
      [text, saves, saving, riskBecause, measure]
        .filter((word) => word.trim() === '')
        .map(() => title),
    );
    expect(words).toEqual([]);
  });

  it('counts each dollar on one axis: a practice saves tokens, or cost of tokens, never both', () => {
    const both = PRACTICES.filter(({ axes }) => axes.includes('tokens') && axes.includes('cost'));
    expect(both).toEqual([]);
    const onCost = PRACTICES.filter(({ axes }) => axes.includes('cost')).map(({ title }) => title);
    expect(onCost).toEqual(
      expect.arrayContaining(['Cache what repeats', 'Give each task the smallest model']),
    );
  });

  it('promises nothing of a practice that only shows what others save', () => {
    const silent = PRACTICES.filter(({ axes }) => axes.length === 0);
    expect(silent.every(({ saving }) => saving.startsWith('None'))).toBe(true);
  });

  it('is short enough for a terminal of 100 columns', () => {
    const cut = PRACTICES.filter(({ title, saves }) => title.length > 36 || saves.length > 32);
    expect(cut).toEqual([]);
  });

  it('is where every finding leads to, and names no finding that there is not', () => {
    const kinds = RULES.map(({ kind }) => kind);
    expect(kinds.filter((kind) => practicesFor(kind).length === 0)).toEqual([]);
    const named = PRACTICES.flatMap(({ findings }) => findings);
    expect(named.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

/** The name by which GitHub lets a heading be linked. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe('the links between findings and practices', () => {
  const headingsOf = (text: string): ReadonlySet<string> =>
    new Set((text.match(/^### .*$/gm) ?? []).map((line) => anchorOf(line.slice(4))));
  const linksTo = (text: string, name: string): string[] =>
    [...text.matchAll(new RegExp(`\\(${name}#([^)]+)\\)`, 'g'))].map(([, anchor = '']) => anchor);

  it.each([
    ['findings.md', 'playbook.md'],
    ['playbook.md', 'findings.md'],
  ])('from %s to %s all lead somewhere, and are there for each pair', (from, to) => {
    const links = linksTo(page(from), to);
    const pairs = PRACTICES.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(links).toHaveLength(pairs);
    expect(links.filter((anchor) => !headingsOf(page(to)).has(anchor))).toEqual([]);
  });
});
