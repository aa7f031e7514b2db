import type { PaperclipCompany, PaperclipRoutine } from '../domain/paperclip-report.ts';
import {
  code,
  headline,
  left,
  paragraph,
  right,
  table,
  type Block,
  type Fragment,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost, formatInstant } from './format.ts';
import { formatUsd, ROUTINE_WORDS } from './paperclip-words.ts';

/** Scheduled work, what needs a person first. */
export function paperclipRoutines(
  { routines }: PaperclipCompany,
  { workflowRows }: Extent,
): readonly Block[] {
  if (routines === null) {
    return [headline('Routines'), ...paragraph('They cannot be read.')];
  }
  if (routines.length === 0) {
    return [headline('Routines'), ...paragraph('There is none.', 'nothing')];
  }
  return [
    headline('Routines'),
    ...table(
      [
        left('Routine'),
        left('State'),
        left('Agent'),
        left('Last result'),
        left('Due', { isExtra: true }),
        right('Cost'),
        right('A month', { isExtra: true }),
      ],
      routines.slice(0, workflowRows).map(row),
    ),
  ];
}

function row(routine: PaperclipRoutine): readonly Fragment[] {
  const { assignee, assigneeStatus, lastStatus, failureReason } = routine;
  const last = lastStatus === null ? 'no run yet' : lastStatus.replaceAll('_', ' ');
  const agent = assignee === null ? 'none' : `${assignee} (${assigneeStatus ?? 'gone'})`;
  return [
    code(routine.title),
    ROUTINE_WORDS[routine.state],
    agent,
    failureReason === null ? last : `${last}: ${failureReason}`,
    routine.nextRunAt === null ? '' : formatInstant(routine.nextRunAt),
    formatCost({ costUsd: routine.spendUsd, costIsFloor: routine.spendIsFloor }),
    formatUsd(routine.spendUsdPerMonth),
  ];
}
