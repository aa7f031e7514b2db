import { describe, expect, it } from 'vitest';
import { cardsOf, mostPressing } from '../../src/renderers/cards.ts';
import { makeFinding } from '../support/report-factory.ts';

describe('what is to be done first', () => {
  const finding = (kind: string, usd: number | null) =>
    makeFinding({ kind, workflow: kind, estimatedSavingUsd: usd, savingUsdPerMonth: usd });
  const pressing = (...findings: readonly ReturnType<typeof finding>[]) =>
    mostPressing(cardsOf(findings)).map(({ findings: [{ kind }] }) => kind);

  it('is no hint, and not what is known to save nothing', () => {
    const hint = finding('dearer-model', 34);
    expect(pressing(finding('heavy-run', 0), hint)).toEqual(['dearer-model']);
    expect(pressing(finding('heavy-run', 0), hint, finding('costly-run', 3))).toEqual([
      'costly-run',
    ]);
  });

  it('is what may save something, where nobody knows how much', () => {
    const unknown = finding('no-token-data', null);
    expect(pressing(unknown, finding('dearer-model', 34))).toEqual(['no-token-data']);
    expect(pressing(unknown, finding('heavy-run', 0))).toEqual(['no-token-data']);
  });

  it('is what there is, where all is known to save nothing', () => {
    expect(pressing(finding('heavy-run', 0))).toEqual(['heavy-run']);
  });
});
