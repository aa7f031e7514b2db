import { dateOfWindow } from '../domain/window.ts';
import { readEndMarker, readMarker } from './marker.ts';
import type { MarkerData } from './wire-marker.ts';

/** When GitHub says that an issue was made, and that we last wrote its text. */
export interface IssueTimes {
  readonly createdAt: Date;
  /** Absent where no later edit of ours is known: anyone's comment changes an issue too. */
  readonly editedAt?: Date | undefined;
}

/** GitHub reports whole seconds; the rest is for a report whose clock was not GitHub's. */
const TOLERANCE_MS = 60_000;

/**
 * What the markers of an issue report, as far as GitHub's own times bear it out; undefined
 * without one that can be read.
 *
 * People edit issues: the marker at the end stands in for a damaged one at the start. No
 * report can know of a time after it was written, so a window that claims to is taken to
 * end when the issue was made, and the next one goes on from there.
 */
export function believeMarker(body: string, times: IssueTimes): MarkerData | undefined {
  const markers = markersOf(body);
  const [first] = markers;
  const borneOut = markers.find((marker) => isBorneOut(marker, times));
  if (borneOut !== undefined || first === undefined) return borneOut;
  const to = times.createdAt;
  return { ...first, date: dateOfWindow({ to }), from: null, to: to.toISOString() };
}

/** Whether the markers of an issue claim what only a later edit of ours could have written. */
export function claimsLaterEdit(
  body: string,
  { createdAt }: Pick<IssueTimes, 'createdAt'>,
): boolean {
  return (
    markersOf(body).length > 0 && !markersOf(body).some((one) => isBorneOut(one, { createdAt }))
  );
}

function markersOf(body: string): readonly MarkerData[] {
  return [readMarker(body), readEndMarker(body)].filter((marker) => marker !== undefined);
}

function isBorneOut({ date, from, to }: MarkerData, times: IssueTimes): boolean {
  if (to === null) return true;
  const { createdAt, editedAt = createdAt } = times;
  const end = new Date(to);
  if (end.getTime() > editedAt.getTime() + TOLERANCE_MS) return false;
  return date === dateOfWindow({ to: end }) && (from === null || Date.parse(from) < end.getTime());
}

/** Whether we wrote a body, though its markers may be damaged or gone. */
export function isOurText(body: string): boolean {
  return body.includes('<!-- token-usage-report') || body.includes('Made by `token-usage-report ');
}
