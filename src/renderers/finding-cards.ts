import type { Finding } from '../domain/finding.ts';
import { sayList, sayMany } from '../findings/wording.ts';
import {
  code,
  left,
  listing,
  NOTHING,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
  type Item,
  type Text,
} from './blocks.ts';
import type { Card } from './cards.ts';
import type { Extent } from './extent.ts';
import { ruleTitle } from './rule-title.ts';
import { doubt, proof, sayTogether } from './say-proof.ts';
import { sayPlaces } from './say-places.ts';
import { addSavings, saySaving } from './say-saving.ts';
import { formatSince, sayStanding } from './say-standing.ts';

/** Workflows that a brief card names. */
const NAMED = 3;

/**
 * A list of cards, numbered from `first` on; the table of one that has one interrupts it. Brief
 * ones have none: they say where or why and what to do, with a run to look at.
 */
export function cardBlocks(
  cards: readonly Card[],
  first: number,
  extent: Extent,
  isBrief = false,
): readonly Block[] {
  const blocks: Block[] = [];
  let items: Item[] = [];
  let next = first;
  const endList = (): void => {
    if (items.length > 0) blocks.push({ kind: 'list', first: next - items.length, items });
    items = [];
  };
  for (const card of cards) {
    const isShared = card.findings.length > 1;
    if (isBrief) items.push(isShared ? briefShared(card) : brief(card, extent));
    else items.push(isShared ? shared(card) : single(card, extent));
    next += 1;
    if (isBrief || !isShared) continue;
    endList();
    blocks.push(...workflowTable(card, extent));
  }
  endList();
  return blocks;
}

function single(card: Card, extent: Extent): Item {
  const [finding] = card.findings;
  const { symptoms, remedy, confidence } = finding;
  return {
    text: titleOf(card),
    below: [
      say`${finding.message}${doubt(confidence)}${proof(finding, extent)}`,
      ...(symptoms.length === 0 ? [] : [say`Of the same cause: ${sayTogether(symptoms)}`]),
      say`→ ${strong(remedy)}`,
    ],
  };
}

function brief(card: Card, extent: Extent): Item {
  const [finding] = card.findings;
  const { message, confidence, symptoms, remedy } = finding;
  const also = symptoms.map(({ kind }) => ruleTitle(kind).toLowerCase());
  const others = also.length === 0 ? '' : ` Also ${sayList(also, also.length)}.`;
  return {
    text: titleOf(card),
    below: [
      say`→ ${strong(remedy)} ${message}${doubt(confidence)}${others}${proof(finding, oneRun(extent))}`,
    ],
  };
}

function titleOf({ severity, findings: [finding] }: Card): Text {
  const { kind, workflow } = finding;
  const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
  return say`${{ kind: 'severity', severity }} · ${strong(ruleTitle(kind))}${where} — ${worth(finding)}`;
}

function oneRun({ evidenceRuns }: Extent): Pick<Extent, 'evidenceRuns'> {
  return { evidenceRuns: Math.min(1, evidenceRuns) };
}

/** What it is worth, and since when it stands. */
function worth(finding: Finding): Text {
  return say`${strong(saySaving(finding))}${sayStanding(finding)}`;
}

/** The same remedy for several workflows. */
function shared({ severity, findings }: Card): Item {
  const [{ kind, remedy }] = findings;
  const where = sayPlaces(findings);
  const together = saySaving(addSavings(findings));
  return {
    text: say`${{ kind: 'severity', severity }} · ${strong(ruleTitle(kind))} ${where} — ${strong(together)}`,
    below: [say`→ ${strong(remedy)}`],
  };
}

/** The same with the workflows in a line, for a table below. */
function briefShared(card: Card): Item {
  const [{ remedy }] = card.findings;
  const names = listing(card.findings, NAMED, (finding) => {
    const since = formatSince(finding);
    return say`${code(finding.workflow ?? '')} (${saySaving(finding)}${since === '' ? '' : `, ${since}`})`;
  });
  return { text: shared(card).text, below: [say`→ ${strong(remedy)} ${names}.`] };
}

/** A row a workflow, what saves most first. */
export function workflowTable({ findings }: Card, extent: Extent): readonly Block[] {
  const shown = findings.slice(0, extent.workflowRows);
  const rest = findings.slice(extent.workflowRows);
  const hasSince = shown.some((finding) => formatSince(finding) !== '');
  return table(
    [left('Workflow'), right('Saves'), ...(hasSince ? [left('Since')] : []), left('What')],
    [
      ...shown.map((finding) => rowOf(finding, hasSince, extent)),
      ...(rest.length === 0
        ? []
        : [[sayMany(rest.length, 'more workflow'), saySaving(addSavings(rest))]]),
    ],
  );
}

function rowOf(finding: Finding, hasSince: boolean, extent: Extent): readonly Fragment[] {
  const { message, symptoms } = finding;
  const also = symptoms.length === 0 ? '' : ` ${sayTogether(symptoms)}`;
  return [
    code(finding.workflow ?? ''),
    saySaving(finding),
    ...(hasSince ? [formatSince(finding)] : []),
    say`${message}${also}${proof(finding, oneRun(extent))}`,
  ];
}
