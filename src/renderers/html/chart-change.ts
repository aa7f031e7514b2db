import type { Report } from '../../domain/report.ts';
import { sayUsd } from '../../findings/wording.ts';
import { code, left, right, table, type Fragment } from '../blocks.ts';
import { causesOf, changeInCents, commonCauses, isOfWhatIsKnown } from '../causes.ts';
import { toCents } from '../in-cents.ts';
import { sayCause, signed } from '../say-why.ts';
import { formatAxisUsd } from './axis-usd.ts';
import { wordsOf, type Chart } from './chart.ts';
import { drawWaterfall, type Step } from './chart-waterfall.ts';

/** More steps than this are one. */
const MOST_CAUSES = 8;

/** From what the last report cost to what this one does, cause by cause. */
export function changeChart(report: Report): Chart | undefined {
  const { change } = report;
  if (change === null || changeInCents(change) === 0) return undefined;
  const known = commonCauses(causesOf(change)).filter(({ cents }) => cents !== 0);
  const causes = known.slice(0, MOST_CAUSES).map((cause) => ({
    name: wordsOf([sayCause(cause, report)].flat()),
    cents: cause.cents,
  }));
  const rest = changeInCents(change) - causes.reduce((sum, { cents }) => sum + cents, 0);
  if (rest !== 0) causes.push({ name: 'the rest', cents: rest });
  const perDay = change.perDay ? ' a day' : '';
  const before = { name: 'Last report', cents: toCents(change.fromUsd) };
  const after = { name: 'This report', cents: toCents(change.toUsd) };
  const words = causes.map(({ name, cents }) => `${name} ${signed(cents)}`);
  return {
    title: `Why the cost${perDay} changed`,
    alternative: `From ${usd(before.cents)}${perDay} in the last report to ${usd(after.cents)}: ${words.join('; ')}.`,
    legend: [
      { name: 'more', color: 'more' },
      { name: 'less', color: 'less' },
    ],
    note: isOfWhatIsKnown(report) ? ['Of what is known: some of the cost is missing.'] : [],
    draw: drawWaterfall(toSteps(before, causes, after), formatAxisUsd),
    table: table(
      [left('Cause'), right(`Change${perDay}`)],
      [
        ...causes.map(({ name, cents }): readonly Fragment[] => [code(name), signed(cents)]),
        ['all', signed(changeInCents(change))],
      ],
      1,
    ),
  };
}

interface Amount {
  readonly name: string;
  readonly cents: number;
}

/** What made it dearer comes first, so that no step ends below 0. */
function toSteps(before: Amount, causes: readonly Amount[], after: Amount): readonly Step[] {
  const ordered = [...causes].sort((a, b) => b.cents - a.cents);
  let at = before.cents;
  return [
    whole(before),
    ...ordered.map(({ name, cents }): Step => {
      const from = at;
      at += cents;
      return {
        name,
        from: from / 100,
        to: at / 100,
        color: cents > 0 ? 'more' : 'less',
        amount: signed(cents),
      };
    }),
    whole(after),
  ];
}

function whole({ name, cents }: Amount): Step {
  return { name, from: 0, to: cents / 100, color: 'total', amount: usd(cents) };
}

function usd(cents: number): string {
  return sayUsd(cents / 100);
}
