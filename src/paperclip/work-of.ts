import type { WorkFacts } from '../domain/paperclip-facts.ts';
import type { PaperclipWork } from '../domain/paperclip-report.ts';

const OF_SOURCE: Readonly<Record<string, PaperclipWork>> = {
  timer: 'idle',
  on_demand: 'on-demand',
  automation: 'automation',
  assignment: 'assignment',
};

/**
 * What a spend or run was for. Three kinds of runs without an issue are no waste: one that
 * checked an issue out by itself, one whose issue was deleted since, and one that a person or
 * an event asked for. What was posted belongs to no run.
 */
export function workOf(work: WorkFacts, isPosted: boolean | null = false): PaperclipWork {
  if (work.hasIssue) return 'issue';
  if (isPosted === true) return 'posted';
  if (work.issueIsDeleted) return 'issue-deleted';
  if (work.touchedIssue === true) return 'untracked';
  const { source } = work;
  return source !== null && Object.hasOwn(OF_SOURCE, source)
    ? (OF_SOURCE[source] ?? 'unknown')
    : 'unknown';
}
