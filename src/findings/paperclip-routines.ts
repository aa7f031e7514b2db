import type { PaperclipCompany, PaperclipRoutineState } from '../domain/paperclip-report.ts';
import { definePaperclipRule, measuredAs } from './paperclip-rule.ts';
import type { Judgement } from './rule.ts';
import { capitalized, sayList, sayMany } from './wording.ts';

/** What is wrong with a routine, to stand after its name. */
const WRONG: Readonly<Partial<Record<PaperclipRoutineState, string>>> = {
  overdue: 'overdue',
  stuck: 'stuck: the issue of the last run is closed, gone or open for over a day',
  failing: 'failing',
  'skipped-only': 'skipped every time',
  'never-fired': 'never started',
};

const PRESSING: ReadonlySet<PaperclipRoutineState> = new Set(['overdue', 'stuck', 'failing']);

const lacks = ({ routines }: PaperclipCompany): string | undefined =>
  routines === null ? 'Its routines cannot be read.' : undefined;

/** Routines that are late, stuck, failing, skipped or never started; one finding a kind. */
export const paperclipRoutines = definePaperclipRule('paperclip-routines', [], {
  judge: ({ routines }) =>
    Object.entries(WRONG).flatMap(([state, words]): Judgement[] => {
      const own = (routines ?? []).filter((routine) => routine.state === state);
      const [first] = own;
      if (first === undefined) return [];
      const reasons = [...new Set(own.flatMap(({ failureReason }) => failureReason ?? []))];
      const why = reasons.length === 0 ? '' : ` (${sayList(reasons, 2)})`;
      const names = sayList(own.map(({ title }) => title));
      return [
        {
          severity: PRESSING.has(first.state) ? 'medium' : 'low',
          confidence: 'high',
          message: `${capitalized(sayMany(own.length, 'routine'))} ${own.length === 1 ? 'is' : 'are'} ${words}: ${names}${why}.`,
          evidence: measuredAs('runs', null),
        },
      ];
    }),
  lacks,
});

/** Routines whose agent starts nothing. */
export const paperclipAssignee = definePaperclipRule('paperclip-assignee', [], {
  judge({ routines }) {
    const own = (routines ?? []).filter(({ state }) => state === 'not-invokable');
    if (own.length === 0) return [];
    const names = own.map(
      ({ title, assignee, assigneeStatus }) =>
        `${title} (${assignee === null ? 'no agent' : `${assignee}: ${assigneeStatus ?? 'gone'}`})`,
    );
    return [
      {
        severity: 'medium',
        confidence: 'high',
        message: `${capitalized(sayMany(own.length, 'routine'))} ${own.length === 1 ? 'has' : 'have'} no agent that can start: ${sayList(names)}.`,
        evidence: measuredAs('runs', null),
      },
    ];
  },
  lacks,
});
