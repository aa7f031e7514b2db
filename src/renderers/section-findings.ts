import type { Report } from '../domain/report.ts';
import { sayCount, sayMany } from '../findings/wording.ts';
import {
  bullets,
  code,
  details,
  headline,
  join,
  NOTHING,
  paragraph,
  say,
  strong,
  type Block,
} from './blocks.ts';
import { cardsOf, mostPressing, type Card } from './cards.ts';
import type { Extent } from './extent.ts';
import { cardBlocks } from './finding-cards.ts';
import { cardProofs } from './card-proofs.ts';
import { ruleTitle } from './rule-title.ts';
import { moreIn } from './section-groups.ts';
import { nothingFound } from './say-nothing-found.ts';
import { addSavings, saySaving } from './say-saving.ts';

/** Cards that are open; whoever does what these ask for comes back for the others. */
const OPEN_CARDS = 5;

/** One card a cause, what saves most first; all but the first five are folded, and so are hints. */
export function findingsSection(report: Report, extent: Extent): readonly Block[] {
  const shown = report.findings.slice(0, extent.findings);
  const cards = cardsOf(shown);
  const open = mostPressing(cards).slice(0, OPEN_CARDS);
  const folded = cards.filter((card) => !open.includes(card));
  const more = folded.length === 0 ? [] : cardBlocks(folded, open.length + 1, extent);
  const proofs = extent.canFold ? cardProofs(open, extent) : [];
  return [
    headline('🔍 Optimization Opportunities'),
    ...nothingFound(report),
    ...cardBlocks(open, 1, extent, extent.canFold),
    ...foldTogether(
      extent,
      [
        ...fold(sayFolded(folded), more),
        ...fold('What proves the above', proofs),
        ...notAssessed(report, extent),
      ],
      paragraph(moreIn(report, report.findings.length - shown.length, 'finding')),
    ),
  ];
}

function fold(summary: string, content: readonly Block[]): readonly Fold[] {
  return content.length === 0 ? [] : [details(summary, content)];
}

type Fold = Extract<Block, { kind: 'details' }>;

/** One line for all of them, where they fold; the first unfolds with it. */
function foldTogether(
  { canFold }: Extent,
  folds: readonly Fold[],
  rest: readonly Block[],
): readonly Block[] {
  const [first, ...others] = folds;
  if (!canFold || first === undefined) return [...folds, ...rest];
  const summary = join(
    folds.map((one) => one.summary),
    ' · ',
  );
  return [details(summary, [...first.content, ...rest, ...others])];
}

function sayFolded(cards: readonly Card[]): string {
  const findings = cards.flatMap((card) => card.findings);
  const saving = addSavings(findings);
  const worth = saving.estimatedSavingUsd === null ? '' : `, ${saySaving(saving)} together`;
  return `${sayMany(findings.length, 'more finding')}${worth}`;
}

function notAssessed({ notAssessed }: Report, extent: Extent): readonly Fold[] {
  if (notAssessed.length === 0) return [];
  const rules = new Set(notAssessed.map(({ kind }) => kind)).size;
  const items = notAssessed.slice(0, extent.notAssessed).map(({ kind, workflow, reason }) => {
    const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
    return say`${strong(ruleTitle(kind))}${where}: ${reason}`;
  });
  const more = notAssessed.length - items.length;
  return [
    details(
      `Not assessed for lack of data: ${sayMany(rules, 'rule')}`,
      bullets([...items, more === 0 ? NOTHING : [`${sayCount(more)} more`]]),
    ),
  ];
}
