import type { EvidenceRun, EvidenceUnit, Finding, Symptom } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayMany, sayUsd } from '../findings/wording.ts';
import {
  bullets,
  code,
  details,
  headline,
  left,
  link,
  listing,
  NOTHING,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
  type Inline,
  type Item,
  type Text,
} from './blocks.ts';
import { cardsOf, mostPressing, type Card } from './cards.ts';
import type { Extent } from './extent.ts';
import { formatRate, formatRatio, formatTokens } from './format.ts';
import { moreIn } from './section-groups.ts';
import { ruleTitle } from './rule-title.ts';
import { nothingFound } from './say-nothing-found.ts';
import { sayPlaces } from './say-places.ts';
import { addSavings, saySaving } from './say-saving.ts';
import { formatSince, sayStanding } from './say-standing.ts';

/** Cards that are open; whoever does what these ask for comes back for the others. */
const OPEN_CARDS = 5;

/** One card a cause, what saves most first; all but the first five are folded, and so are hints. */
export function findingsSection(report: Report, extent: Extent): readonly Block[] {
  const shown = report.findings.slice(0, extent.findings);
  const cards = cardsOf(shown);
  const open = mostPressing(cards).slice(0, OPEN_CARDS);
  const folded = cards.filter((card) => !open.includes(card));
  return [
    headline('🔍 Optimization Opportunities'),
    ...nothingFound(report),
    ...cardBlocks(open, 1, extent),
    ...(folded.length === 0
      ? []
      : [details(sayFolded(folded), cardBlocks(folded, open.length + 1, extent))]),
    ...paragraph(moreIn(report, report.findings.length - shown.length, 'finding')),
    ...notAssessed(report, extent),
  ];
}

function sayFolded(cards: readonly Card[]): string {
  const findings = cards.flatMap((card) => card.findings);
  const saving = addSavings(findings);
  const worth = saving.estimatedSavingUsd === null ? '' : `, ${saySaving(saving)} together`;
  return `${sayMany(findings.length, 'more finding')}${worth}`;
}

/** A list of cards; the table of one that has one interrupts it. */
function cardBlocks(cards: readonly Card[], first: number, extent: Extent): readonly Block[] {
  const blocks: Block[] = [];
  let items: Item[] = [];
  let next = first;
  const endList = (): void => {
    if (items.length > 0) blocks.push({ kind: 'list', first: next - items.length, items });
    items = [];
  };
  for (const card of cards) {
    items.push(card.findings.length === 1 ? single(card, extent) : shared(card));
    next += 1;
    if (card.findings.length === 1) continue;
    endList();
    blocks.push(...workflowTable(card, extent));
  }
  endList();
  return blocks;
}

function single({ severity, findings: [finding] }: Card, extent: Extent): Item {
  const { kind, workflow, symptoms, remedy, confidence } = finding;
  const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
  return {
    text: say`${{ kind: 'severity', severity }} · ${strong(ruleTitle(kind))}${where} — ${worth(finding)}`,
    below: [
      say`${finding.message}${doubt(confidence)}${proof(finding, extent)}`,
      ...(symptoms.length === 0 ? [] : [say`Of the same cause: ${sayTogether(symptoms)}`]),
      say`→ ${strong(remedy)}`,
    ],
  };
}

/** What it is worth, and since when it stands. */
function worth(finding: Finding): Text {
  return say`${strong(saySaving(finding))}${sayStanding(finding)}`;
}

function doubt(confidence: Finding['confidence']): string {
  return confidence === 'low' ? ' (Low confidence.)' : '';
}

function sayTogether(symptoms: readonly Symptom[]): string {
  return symptoms.map(({ kind, message }) => `${ruleTitle(kind)}: ${message}`).join(' ');
}

/** The same remedy for several workflows. */
function shared({ severity, findings }: Card): Item {
  const [{ kind, remedy }] = findings;
  const together = saySaving(addSavings(findings));
  return {
    text: say`${{ kind: 'severity', severity }} · ${strong(ruleTitle(kind))} ${sayPlaces(findings)} — ${strong(together)}`,
    below: [say`→ ${strong(remedy)}`],
  };
}

function workflowTable({ findings }: Card, extent: Extent): readonly Block[] {
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
  const { workflow, message, symptoms } = finding;
  const also = symptoms.length === 0 ? '' : ` ${sayTogether(symptoms)}`;
  return [
    code(workflow ?? ''),
    saySaving(finding),
    ...(hasSince ? [formatSince(finding)] : []),
    say`${message}${also}${proof(finding, { evidenceRuns: Math.min(1, extent.evidenceRuns) })}`,
  ];
}

function proof({ evidence }: Finding, { evidenceRuns }: Pick<Extent, 'evidenceRuns'>): Text {
  const { runs, unit } = evidence;
  if (runs.length === 0) return NOTHING;
  return say` (${listing(runs, evidenceRuns, (run) => runWithValue(run, unit))})`;
}

function runWithValue(run: EvidenceRun, unit: EvidenceUnit): Text {
  return run.value === null ? [runLink(run)] : say`${runLink(run)}: ${FORMATS[unit](run.value)}`;
}

const FORMATS: Readonly<Record<EvidenceUnit, (value: number) => string>> = {
  ratio: formatRate,
  usd: sayUsd,
  tokens: formatTokens,
  requests: (value) => sayMany(value, 'request'),
  runs: (value) => sayMany(value, 'run'),
  'per-output-token': formatRatio,
};

/** A link to an attempt of a run. */
export function runLink(run: {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
}): Inline {
  const attempt = run.attempt === 1 ? '' : ` (attempt ${sayCount(run.attempt)})`;
  return link(`run ${run.id}${attempt}`, run.url);
}

function notAssessed({ notAssessed }: Report, extent: Extent): readonly Block[] {
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
