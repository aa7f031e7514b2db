import type { Conflict, ConflictKind } from '../domain/conflict.ts';

const WORDS: Readonly<Record<ConflictKind, string>> = {
  message: 'answers of a model',
  session: 'totals of a session',
  'agent-run': 'runs of many agents',
  'run-total': 'totals of the run',
};

/** More sentences than anyone reads; the report has all of them. */
const MAX_SENTENCES = 10;

/** Documents that report one spend differently, or as two runs', each in a sentence. */
export function sayConflicts(conflicts: readonly Conflict[]): string[] {
  const sentences = conflicts.slice(0, MAX_SENTENCES).map(({ kind, runs, records }) => {
    const names = runs.map(({ id, attempt }) => `${id} attempt ${attempt}`).join(' and ');
    const whose =
      runs.length === 1
        ? `Documents of run ${names} differ in`
        : `Runs ${names} differ in, or both claim,`;
    return `${whose} ${WORDS[kind]} (${records}): what each run says of its own time counts, the largest within a run.`;
  });
  const more = conflicts.length - sentences.length;
  return more > 0 ? [...sentences, `${more} more conflicts of runs are in the report.`] : sentences;
}
