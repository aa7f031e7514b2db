import type { Finding } from '../domain/finding.ts';
import type { OpenFinding } from '../domain/standing.ts';

/** What a later report needs of this report's findings. Those of no series are none. */
export function openFindingsOf(findings: readonly Finding[]): readonly OpenFinding[] {
  return findings.flatMap(({ kind, workflow, since, reports = 1, symptoms, ...finding }) => {
    if (since === null) return [];
    const { savingUsdPerMonth, savingIsUpperBound } = finding;
    const standing = { workflow, since, reports };
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
