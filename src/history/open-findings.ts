import type { Finding } from '../domain/finding.ts';
import type { OpenFinding } from '../domain/standing.ts';

/** Names are as long as a report keeps them; their start tells them apart. */
export const MAX_SUBJECT_CHARS = 400;

/** What a later report needs of this report's findings. Those of no series are none. */
export function openFindingsOf(findings: readonly Finding[]): readonly OpenFinding[] {
  return findings.flatMap(({ kind, workflow, since, reports = 1, symptoms, ...finding }) => {
    if (since === null) return [];
    const { savingUsdPerMonth, savingIsUpperBound } = finding;
    const subject = subjectKeyOf(finding);
    const standing = { workflow, ...(subject !== undefined && { subject }), since, reports };
    const own = { kind, ...standing, savingUsdPerMonth, savingIsUpperBound, isSymptom: false };
    const others = [...new Set(symptoms.map((symptom) => symptom.kind))]
      .filter((one) => one !== kind)
      .map((one) => ({
        kind: one,
        ...standing,
        savingUsdPerMonth: null,
        savingIsUpperBound: false,
        isSymptom: true,
      }));
    return [own, ...others];
  });
}

/** Tells findings of one rule about calls apart over reports; undefined for others. */
export function subjectKeyOf({ about }: Pick<Finding, 'about'>): string | undefined {
  if (about === undefined) return undefined;
  const { agent, task, model, template } = about;
  return JSON.stringify([agent, task, model, template]).slice(0, MAX_SUBJECT_CHARS);
}
