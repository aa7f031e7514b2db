/* The generated parts of docs/playbook.md, and the findings' links to it. */
import { RULES } from '../../src/findings/all.ts';
import { PRACTICES, type Practice } from '../../src/findings/playbook.ts';

/** Links from a finding to what is done about it; none where nothing is. */
export function practiceLinks(practices: readonly Practice[]): readonly string[] {
  if (practices.length === 0) return [];
  const links = practices.map(({ title }) => `[${title}](playbook.md#${anchorOf(title)})`);
  return [`- Playbook: ${links.join('; ')}.`];
}

/** The name by which GitHub lets a heading be linked. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** The table of practices. */
export function practiceTable(): string {
  const rows = PRACTICES.map(
    ({ title, axes, saves, risk, effort }) =>
      `| [${title}](#${anchorOf(title)}) | ${sayAxes(axes)} | ${saves} | ${risk} | ${effort} |`,
  );
  return [
    '| Practice | Axis | Saves | Risk | Effort |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A section for each practice. */
export function practiceSections(): string {
  return PRACTICES.map((practice) => {
    const { title, text, axes, saving, risk, riskBecause, effort, measure, findings } = practice;
    const rules = RULES.filter(({ kind }) => findings.includes(kind));
    const links = rules.map(
      (rule) => `[${rule.title}](findings.md#${anchorOf(`${rule.title} (${rule.kind})`)})`,
    );
    return [
      `### ${title}`,
      '',
      text,
      '',
      `- Axis: ${sayAxes(axes)}.`,
      `- Saves: ${saving}`,
      `- Risk: ${risk}; ${riskBecause}.`,
      `- Effort: ${effort}.`,
      `- Measure: ${measure}`,
      ...(links.length === 0 ? [] : [`- Findings that lead here: ${links.join('; ')}.`]),
    ].join('\n');
  }).join('\n\n');
}

function sayAxes(axes: Practice['axes']): string {
  return axes.length === 0 ? 'none by itself' : axes.join(', ');
}
