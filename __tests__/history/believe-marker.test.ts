import { describe, expect, it } from 'vitest';
import { believeMarker, claimsLaterEdit, isOurText } from '../../src/history/believe-marker.ts';
import { writeEndMarker, writeMarker } from '../../src/history/marker.ts';
import type { MarkerData } from '../../src/history/wire-marker.ts';
import { makeEarlierWorkflow } from '../support/finding-factory.ts';

const DATA: MarkerData = {
  date: '2026-04-02',
  from: '2026-04-01T06:17:00.000Z',
  to: '2026-04-02T06:17:00.000Z',
  basis: 'last-report',
  label: 'claude-token-usage-report',
  runsWithUsage: 12,
  runsMissing: 2,
  scope: '0a1b2c3d',
  costUsd: 1.25,
  costIsFloor: true,
  totalTokens: 395_000,
  workflows: [makeEarlierWorkflow()],
  workflowsAreCut: false,
};
const SHORT = { ...DATA, workflows: [], workflowsAreCut: true };
const TIMES = {
  createdAt: new Date('2026-04-02T06:19:00Z'),
};
const START = writeMarker(DATA);
const END = writeEndMarker(DATA);
const BODY = `${START}\n\n### Overview\n\n${END}\n`;

const claims = (to: string): string => {
  const data = { ...DATA, date: new Date(Date.parse(to) - 1).toISOString().slice(0, 10), to };
  return `${writeMarker(data)}\n${writeEndMarker(data)}`;
};

describe('believeMarker', () => {
  it.each<[string, string, MarkerData | undefined]>([
    ['the first line', BODY, DATA],
    ['the last line, where the first is damaged', BODY.replace('"v":1', '"v":'), SHORT],
    ['the last line, where the first is gone', BODY.slice(START.length), SHORT],
    [
      'the last line, where the first contradicts itself',
      BODY.replace('"d":"2026', '"d":"2027'),
      SHORT,
    ],
    ['the first line, where the last is gone', BODY.replace(END, ''), DATA],
    ['the first of two', `${START}\n${BODY}`, DATA],
    ['nothing else: a first line that is quoted', `> ${START}`, undefined],
    ['nothing else: a first line at the end', `Look:\n${START}`, undefined],
    ['nothing else: a last line that is not the last', `Look:\n${END}\nBye.`, undefined],
    ['nothing else: a last line within another', `Look: ${END}`, undefined],
  ])('reads %s', (_case, body, expected) => {
    expect(believeMarker(body, TIMES)).toEqual(expected);
  });

  it.each([
    ['up to when the issue was made', '2026-04-02T06:19:00.000Z'],
    ['a minute more, for clocks', '2026-04-02T06:20:00.000Z'],
  ])('believes a window %s', (_case, to) => {
    expect(believeMarker(claims(to), TIMES)?.to).toBe(to);
  });

  it.each(['2026-04-02T06:20:00.001Z', '2026-04-02T07:17:00.000Z', '2099-01-01T00:00:00.000Z'])(
    'ends a window that claims to end at %s when the issue was made',
    (to) => {
      expect(believeMarker(claims(to), TIMES)).toMatchObject({
        date: '2026-04-02',
        from: null,
        to: '2026-04-02T06:19:00.000Z',
        costUsd: 1.25,
      });
    },
  );
});

describe('a window that ends after the issue was made', () => {
  const body = claims('2026-04-02T18:00:00.000Z');

  it('is believed up to our own last edit', () => {
    const editedAt = new Date('2026-04-02T18:01:00Z');
    expect(believeMarker(body, { ...TIMES, editedAt })?.to).toBe('2026-04-02T18:00:00.000Z');
    const before = new Date('2026-04-02T17:00:00Z');
    expect(believeMarker(body, { ...TIMES, editedAt: before })?.to).toBe(
      '2026-04-02T06:19:00.000Z',
    );
  });

  it('is asked about, and no other', () => {
    expect(claimsLaterEdit(body, TIMES)).toBe(true);
    expect(claimsLaterEdit(BODY, TIMES)).toBe(false);
    expect(claimsLaterEdit('### Workflow Summary', TIMES)).toBe(false);
  });
});

describe('isOurText', () => {
  it.each([
    [START.replace('"v":1', 'broken'), true],
    ['<sub>Made by `token-usage-report 0.1.0`.</sub>', true],
    ['### Workflow Summary', false],
    ['token-usage-report', false],
  ])('%j: %s', (body, expected) => {
    expect(isOurText(body)).toBe(expected);
  });
});
