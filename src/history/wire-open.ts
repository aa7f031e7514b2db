/*
 * Which findings stood, as a later report needs it to know them again: rows by workflow,
 * compressed and in base64, because GitHub counts every character.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { groupBy } from '../domain/group-by.ts';
import type { OpenFinding } from '../domain/standing.ts';
import { MAX_SUBJECT_CHARS } from './open-findings.ts';

/** Longest text: a fifteenth of the 60,000 characters that an issue may have. */
export const MAX_OPEN_CHARS = 4_000;

/** Some twenty times of what the longest text packs. Bytes. */
const MAX_UNPACKED_BYTES = 96 * 1024;

/** More than a repository saves in a month. US dollars. */
const MAX_USD = 1e9;
const cents = v.nullable(
  v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_USD * 100)),
);
const reports = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** As long as a report keeps names. */
const name = v.nullable(v.pipe(v.string(), v.maxLength(10_000)));
const kind = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/**
 * Kind, since, reports, cents a month; then 1 for an upper bound and 2 for a symptom, added; then
 * which calls it is about, if any.
 */
const WireFinding = v.tupleWithRest(
  [
    kind,
    v.pipe(v.string(), v.isoDate()),
    reports,
    cents,
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  ],
  v.pipe(v.string(), v.maxLength(MAX_SUBJECT_CHARS)),
);
const WireOpen = v.array(v.tuple([name, v.array(WireFinding)]));
type WireOpen = v.InferOutput<typeof WireOpen>;

const UPPER_BOUND = 1;
const SYMPTOM = 2;

/** Writes findings into at most `MAX_OPEN_CHARS`; where they do not fit, those that save least are left out. */
export function writeOpen(open: readonly OpenFinding[]): string {
  const sorted = open.toSorted(bySaving);
  for (let kept = sorted.length; ; kept = Math.floor(kept * 0.9)) {
    const json = Buffer.from(JSON.stringify(toWire(sorted.slice(0, kept))));
    if (json.length > MAX_UNPACKED_BYTES && kept > 0) continue;
    const packed = deflateRawSync(json, { level: 9 }).toString('base64');
    if (packed.length <= MAX_OPEN_CHARS || kept === 0) return packed;
  }
}

/** Reads findings; undefined for a text that is not of this form. Never throws: it is anybody's. */
export function readOpen(packed: string): readonly OpenFinding[] | undefined {
  if (packed.length > MAX_OPEN_CHARS) return undefined;
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), {
      maxOutputLength: MAX_UNPACKED_BYTES,
    }).toString('utf8');
    const wire = v.safeParse(WireOpen, JSON.parse(json));
    return wire.success ? fromWire(wire.output) : undefined;
  } catch {
    return undefined;
  }
}

function bySaving(a: OpenFinding, b: OpenFinding): number {
  const difference = (b.savingUsdPerMonth ?? 0) - (a.savingUsdPerMonth ?? 0);
  if (difference !== 0) return difference;
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function toWire(open: readonly OpenFinding[]): WireOpen {
  return Array.from(
    groupBy(open, ({ workflow }) => workflow),
    ([workflow, findings]) => [
      workflow,
      findings.map(({ savingUsdPerMonth: usd, ...one }) => [
        one.kind,
        one.since,
        one.reports,
        usd === null ? null : Math.round(usd * 100),
        (one.savingIsUpperBound ? UPPER_BOUND : 0) + (one.isSymptom ? SYMPTOM : 0),
        ...(one.subject === undefined ? [] : [one.subject]),
      ]),
    ],
  );
}

function fromWire(wire: WireOpen): readonly OpenFinding[] {
  return wire.flatMap(([workflow, findings]) =>
    findings.map(([kind, since, reports, cents, flags, subject]) => ({
      kind,
      workflow,
      ...(subject !== undefined && { subject }),
      since,
      reports,
      savingUsdPerMonth: cents === null ? null : cents / 100,
      savingIsUpperBound: (flags & UPPER_BOUND) !== 0,
      isSymptom: (flags & SYMPTOM) !== 0,
    })),
  );
}
