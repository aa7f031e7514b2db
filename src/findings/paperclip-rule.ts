import type { Evidence, EvidenceUnit } from '../domain/finding.ts';
import type { PaperclipCompany, PaperclipReport } from '../domain/paperclip-report.ts';
import type { RuleKind } from './catalogue.ts';
import { defineRule, toFinding, type Judgement, type Rule } from './rule.ts';
import type { ThresholdName, Thresholds } from './thresholds.ts';

/** How a rule judges one company. */
export interface CompanyJudge {
  readonly judge: (
    company: PaperclipCompany,
    thresholds: Thresholds,
    source: PaperclipReport['source'],
  ) => readonly Judgement[];
  /** Why it cannot be judged; undefined where it can. A sentence with a full stop. */
  readonly lacks?: (
    company: PaperclipCompany,
    source: PaperclipReport['source'],
  ) => string | undefined;
}

/** A rule about the companies of a Paperclip audit; every other report has none. */
export function definePaperclipRule(
  kind: RuleKind,
  thresholdNames: readonly ThresholdName[],
  { judge, lacks = () => undefined }: CompanyJudge,
): Rule {
  return defineRule(kind, thresholdNames, ({ report: { paperclip }, thresholds }) => {
    const { companies = [], source = 'postgres' } = paperclip ?? {};
    return {
      findings: companies.flatMap((company) =>
        judge(company, thresholds, source).map((judgement) =>
          toFinding(kind, company.name, judgement),
        ),
      ),
      notAssessed: companies.flatMap((company) => {
        const reason = lacks(company, source);
        return reason === undefined ? [] : [{ kind, workflow: company.name, reason }];
      }),
    };
  });
}

/** Evidence without runs of GitHub: a run of Paperclip has no page to link to. */
export function measuredAs(
  unit: EvidenceUnit,
  measured: number | null,
  threshold: number | null = null,
): Evidence {
  return { unit, measured, threshold, runs: [] };
}
