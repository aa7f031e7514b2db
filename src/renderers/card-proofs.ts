import type { Finding } from '../domain/finding.ts';
import { bullets, code, NOTHING, paragraph, say, strong, type Block, type Text } from './blocks.ts';
import type { Card } from './cards.ts';
import type { Extent } from './extent.ts';
import { workflowTable } from './finding-cards.ts';
import { ruleTitle } from './rule-title.ts';
import { proof, sayTogether } from './say-proof.ts';

/** What brief cards left out: runs and symptoms, and the tables of those of many workflows. */
export function cardProofs(cards: readonly Card[], extent: Extent): readonly Block[] {
  const own = cards.filter(({ findings }) => findings.length === 1);
  const shared = cards.filter(({ findings }) => findings.length > 1);
  return [
    ...bullets(own.map(({ findings: [finding] }) => sayProof(finding, extent))),
    ...shared.flatMap((card) => [
      ...paragraph(say`${strong(ruleTitle(card.findings[0].kind))}:`),
      ...workflowTable(card, extent),
    ]),
  ];
}

/** Nothing where the card said it all. */
function sayProof(finding: Finding, extent: Extent): Text {
  const { kind, workflow, symptoms, evidence } = finding;
  const hasMore = Math.min(evidence.runs.length, extent.evidenceRuns) > 1;
  if (symptoms.length === 0 && !hasMore) return NOTHING;
  const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
  const also = symptoms.length === 0 ? '' : ` Of the same cause: ${sayTogether(symptoms)}`;
  return say`${strong(ruleTitle(kind))}${where}:${also}${hasMore ? proof(finding, extent) : NOTHING}`;
}
