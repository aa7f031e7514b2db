import type { Evidence, EvidenceUnit, Severity } from '../domain/finding.ts';
import type { PaperclipCompany, PaperclipReport } from '../domain/paperclip-report.ts';
import { perMonth } from '../domain/month.ts';
import type { RuleKind } from './catalogue.ts';
import { severityByMoney } from './judgement.ts';
import { defineRule, toFinding, type Judgement, type Rule } from './rule.ts';
import type { ThresholdName, Thresholds } from './thresholds.ts';

/** How a rule judges one company. */
export interface CompanyJudge {
  readonly judge: (
    company: PaperclipCompany,
    thresholds: Thresholds,
    around: {
      readonly source: PaperclipReport['source'];
      /** By an amount of the window, US dollars; medium where it is not known. */
      readonly severityOf: (usd: number | null) => Severity;
    },
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
  return defineRule(kind, thresholdNames, ({ report: { paperclip, window }, thresholds }) => {
    const { companies = [], source = 'postgres' } = paperclip ?? {};
    const severityOf = (usd: number | null): Severity => {
      const usdPerMonth = perMonth(usd, window);
      return usdPerMonth === null ? 'medium' : severityByMoney(usdPerMonth, thresholds);
    };
    return {
      findings: companies.flatMap((company) =>
        judge(company, thresholds, { source, severityOf }).map((judgement) =>
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
