/* An agent's entry and a task's summary as plain text. */
import type { Spend, TaskSummary } from '../domain/task.ts';
import { plainText } from './plain-text.ts';
import { sayRuns, saySpend } from './spend-words.ts';

/** `developer finished · 45.2k in / 12.1k out / 1.2M cached · $0.21` */
export function renderRunEntry(agent: string, spend: Spend): string {
  return `${plainText(agent)} finished · ${saySpend(spend)}\n`;
}

/** The task's total in one line, then a line for each agent, by cost. */
export function renderTaskSummary(task: string, { total, agents }: TaskSummary): string {
  const lines = agents.map(
    ({ agent, spend, ...sum }) =>
      `  ${agent === null ? 'other agents' : plainText(agent)}: ${saySpend(spend)} · ${sayRuns({ ...sum, spend })}`,
  );
  const first = `Task ${plainText(task)}: ${saySpend(total.spend)} · ${sayRuns(total)}`;
  return `${[first, ...lines].join('\n')}\n`;
}
