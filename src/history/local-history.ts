/*
 * Earlier reports of files, in a file of the user's: a marker a line, as the first line of an
 * issue has it. What is no marker that this version reads stays as it is, and is told.
 */
import { compareText } from '../domain/compare-text.ts';
import type { KnownEarlierReport } from '../domain/report.ts';
import { isBefore } from './choose-window.ts';
import { readMarker, writeMarker } from './marker.ts';
import { scopeKey, type Scope } from './scope.ts';
import type { MarkerData } from './wire-marker.ts';

/** Three years of daily reports; the oldest go. */
const MOST_LINES = 1_100;

/** As many as a trend of issues is drawn from. */
const MOST_EARLIER = 30;

/** What a history holds. */
export interface LocalHistory {
  /** Reports of a scope, newest first. Their `issue` is the line, and they have no address. */
  reportsOf(scope: Scope): readonly KnownEarlierReport[];
  /** Lines that are no report that this version reads. */
  readonly unreadLines: number;
}

interface Line {
  readonly text: string;
  readonly marker: MarkerData | undefined;
}

/** Reads the text of a history, which may be empty. */
export function readHistory(text: string): LocalHistory {
  const lines = linesOf(text);
  const reports = lines.flatMap(({ marker }, index): KnownEarlierReport[] => {
    if (marker === undefined) return [];
    const { basis: _basis, label: _label, ...report } = marker;
    const runsWithUsage = report.runsWithUsage || null; // files know no runs
    return [{ ...report, runsWithUsage, issue: index + 1, url: '', isRounded: false }];
  });
  reports.sort((a, b) => compareText(b.date, a.date) || b.issue - a.issue);
  return {
    reportsOf: (scope) => reports.filter((report) => report.scope === scopeKey(scope)),
    unreadLines: lines.filter(({ marker }) => marker === undefined).length,
  };
}

/** The reports that a report of a date is compared with, newest first. */
export function earlierIn(
  history: LocalHistory,
  scope: Scope,
  date: string,
): readonly KnownEarlierReport[] {
  const reports = history.reportsOf(scope);
  return reports.filter((report) => isBefore(report, date)).slice(0, MOST_EARLIER);
}

/**
 * The text of a history with one more report, in place of one of the same scope and date: a
 * second report of a day replaces the first, as an issue's does.
 */
export function addToHistory(text: string, data: MarkerData): string {
  const others = linesOf(text).filter(
    ({ marker }) => marker?.scope !== data.scope || marker?.date !== data.date,
  );
  const kept = [...others.map((line) => line.text), writeMarker(data)].slice(-MOST_LINES);
  return `${kept.join('\n')}\n`;
}

function linesOf(text: string): readonly Line[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, marker: readMarker(line) }));
}
