import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToHistory, earlierIn, readHistory } from '../../src/history/local-history.ts';
import { markerFromReport, writeMarker } from '../../src/history/marker.ts';
import type { MarkerData } from '../../src/history/wire-marker.ts';
import type { Scope } from '../../src/history/scope.ts';
import { makeReport } from '../support/report-factory.ts';

const ALL: Scope = { providers: [], workflows: [], excludeWorkflows: [] };
const CLAUDE = { ...ALL, providers: ['anthropic'] };

/** The marker of a day's report of files, in a scope. */
function markerOf(day: string, costUsd: number, { providers } = ALL): MarkerData {
  const to = `${day}T23:00:00.000Z`;
  const report = makeReport({ repository: null, providers });
  return {
    ...markerFromReport(report),
    date: day,
    from: `${day}T00:00:00.000Z`,
    to,
    costUsd,
  };
}

const historyOf = (...markers: readonly MarkerData[]) => markers.reduce(addToHistory, '');

describe('a history of files', () => {
  it('keeps a line a report, and gives those of the scope, newest first', () => {
    const text = historyOf(
      markerOf('2026-11-18', 1),
      markerOf('2026-11-20', 3),
      markerOf('2026-11-19', 2, CLAUDE),
      markerOf('2026-11-17', 0.5),
    );
    expect(text.split('\n')).toHaveLength(5);
    const history = readHistory(text);
    const { unreadLines } = history;
    const reports = history.reportsOf(ALL);
    expect(unreadLines).toBe(0);
    expect(reports.map(({ date, costUsd, issue, url }) => [date, costUsd, issue, url])).toEqual([
      ['2026-11-20', 3, 2, ''],
      ['2026-11-18', 1, 1, ''],
      ['2026-11-17', 0.5, 4, ''],
    ]);
    expect(
      readHistory(text)
        .reportsOf(CLAUDE)
        .map(({ date }) => date),
    ).toEqual(['2026-11-19']);
  });

  it('compares with earlier dates alone', () => {
    const history = readHistory(historyOf(markerOf('2026-11-18', 1), markerOf('2026-11-20', 3)));
    expect(earlierIn(history, ALL, '2026-11-20').map(({ date }) => date)).toEqual(['2026-11-18']);
    expect(earlierIn(history, ALL, '2026-11-18')).toEqual([]);
  });

  it('replaces the report of the same date and scope, and no other', () => {
    const text = historyOf(markerOf('2026-11-18', 1), markerOf('2026-11-18', 2, CLAUDE));
    const again = addToHistory(text, markerOf('2026-11-18', 9));
    expect(
      readHistory(again)
        .reportsOf(ALL)
        .map(({ costUsd }) => costUsd),
    ).toEqual([9]);
    expect(
      readHistory(again)
        .reportsOf(CLAUDE)
        .map(({ costUsd }) => costUsd),
    ).toEqual([2]);
  });

  it('leaves lines that it cannot read where they are, and counts them', () => {
    const newer = writeMarker(markerOf('2026-11-01', 1)).replace('"v":1', '"v":2');
    const text = `a note\r\n\n${newer}\n${writeMarker(markerOf('2026-11-18', 1))}\n{"cut`;
    const history = readHistory(text);
    const { unreadLines } = history;
    const reports = history.reportsOf(ALL);
    expect(unreadLines).toBe(3);
    expect(reports.map(({ date }) => date)).toEqual(['2026-11-18']);
    const longer = addToHistory(text, markerOf('2026-11-19', 2));
    expect(longer.split('\n').slice(0, 2)).toEqual(['a note', newer]);
    expect(readHistory(longer).unreadLines).toBe(3);
    expect(
      readHistory(longer)
        .reportsOf(ALL)
        .map(({ costUsd }) => costUsd),
    ).toEqual([2, 1]);
  });

  it('is bounded: the oldest go', () => {
    const days = Array.from({ length: 1_200 }, (_, day) =>
      new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const lines = days.slice(0, 1_199).map((day) => writeMarker(markerOf(day, 1)));
    const text = addToHistory(`${lines.join('\n')}\n`, markerOf(days[1_199] ?? '', 2));
    const reports = readHistory(text).reportsOf(ALL);
    expect(reports).toHaveLength(1_100);
    expect(reports[0]).toMatchObject({ date: days[1_199], costUsd: 2 });
    expect(earlierIn(readHistory(text), ALL, '2030-01-01')).toHaveLength(30);
  });

  it('reads whatever a file holds, and adding keeps what was read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const before = readHistory(text);
        const after = readHistory(addToHistory(text, markerOf('2026-11-18', 1)));
        expect(after.unreadLines).toBe(before.unreadLines);
        expect(after.reportsOf(ALL)).toHaveLength(1);
      }),
    );
  });
});
