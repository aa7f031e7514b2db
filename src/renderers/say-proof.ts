import type { EvidenceRun, EvidenceUnit, Finding, Symptom } from '../domain/finding.ts';
import { sayCount, sayMany, sayUsd } from '../findings/wording.ts';
import { link, listing, NOTHING, say, type Inline, type Text } from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatRate, formatRatio, formatTokens } from './format.ts';
import { ruleTitle } from './rule-title.ts';

export function doubt(confidence: Finding['confidence']): string {
  return confidence === 'low' ? ' (Low confidence.)' : '';
}

/** What else the cause of a finding does. */
export function sayTogether(symptoms: readonly Symptom[]): string {
  return symptoms.map(({ kind, message }) => `${ruleTitle(kind)}: ${message}`).join(' ');
}

/** The runs that prove a finding, in brackets; nothing where there are none. */
export function proof({ evidence }: Finding, { evidenceRuns }: Pick<Extent, 'evidenceRuns'>): Text {
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
