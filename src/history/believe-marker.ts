import { dateOfWindow } from '../domain/window.ts';
import { readEndMarker, readMarker } from './marker.ts';
import type { MarkerData } from './wire-marker.ts';

/** When GitHub says that an issue was made and last changed. */
export interface IssueTimes {
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** GitHub tells whole seconds; the rest is for a report whose clock was not GitHub's. */
const TOLERANCE_MS = 60_000;

/**
 * What the markers of an issue tell, as far as GitHub's own times bear it out; undefined
 * without one that can be read.
 *
 * People edit issues: the marker at the end stands in for a damaged one at the start. No
 * report can tell of a time after it was written, so a window that claims to is taken to
 * end when the issue was made, and the next one goes on from there.
 */
export function believeMarker(body: string, times: IssueTimes): MarkerData | undefined {
  const markers = [readMarker(body), readEndMarker(body)].filter((marker) => marker !== undefined);
  const [first] = markers;
  const borneOut = markers.find((marker) => isBorneOut(marker, times));
  if (borneOut !== undefined || first === undefined) return borneOut;
  const to = times.createdAt;
  return { ...first, date: dateOfWindow({ to }), from: null, to: to.toISOString() };
}

function isBorneOut({ date, from, to }: MarkerData, { updatedAt }: IssueTimes): boolean {
  if (to === null) return true;
  const end = new Date(to);
  if (end.getTime() > updatedAt.getTime() + TOLERANCE_MS) return false;
  return date === dateOfWindow({ to: end }) && (from === null || Date.parse(from) < end.getTime());
}

/** Whether we wrote a body, though its markers may be damaged or gone. */
export function isOurText(body: string): boolean {
  return body.includes('<!-- token-usage-report') || body.includes('Made by `token-usage-report ');
}
