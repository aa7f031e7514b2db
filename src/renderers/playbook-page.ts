/* The playbook as a table, for `help playbook`; `docs/playbook.md` has its words. */
import { PRACTICES } from '../findings/playbook.ts';
import { code, headline, left, paragraph, say, table, type Block } from './blocks.ts';
import { printTerminal, type TerminalOptions } from './terminal.ts';

/** The address of the whole playbook. */
const PLAYBOOK_URL =
  'https://github.com/token-usage-report/token-usage-report/blob/main/docs/playbook.md';

/** Says how savings add up: on one axis each. */
const AXES_RULE =
  'Tokens, cost and latency are axes of their own: routing changes the price of a token, caching that of a repeated one, and only fewer tokens are fewer tokens. Count each dollar on one of them.';

/** The table of practices for a terminal. */
export function renderPlaybook(style: TerminalOptions = {}): string {
  return printTerminal(playbookPage(), style);
}

function playbookPage(): readonly Block[] {
  const columns = [
    left('Practice'),
    left('Axis'),
    left('Saves'),
    left('Risk'),
    left('Effort', { isExtra: true }),
  ];
  const rows = PRACTICES.map(({ title, axes, saves, risk, effort }) => [
    title,
    axes.length === 0 ? '–' : axes.join(', '),
    saves,
    risk,
    effort,
  ]);
  return [
    headline('Playbook'),
    ...table(columns, rows),
    ...paragraph(AXES_RULE),
    ...paragraph(say`How to do and measure each: ${code(PLAYBOOK_URL)}`),
  ];
}
