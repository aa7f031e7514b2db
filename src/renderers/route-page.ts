/* The page of an audit of calls against a table of roles. */
import { sayCount, sayUsd } from '../findings/wording.ts';
import type { CallSite, CallSum, EscalationUse, RoleAudit, RoleUse } from '../roles/role-audit.ts';
import { SHORT_ANSWER_TOKENS } from '../roles/escalations.ts';
import {
  bullets,
  code,
  fact,
  headline,
  left,
  listing,
  paragraph,
  right,
  say,
  table,
  type Block,
  type Fragment,
  type Text,
} from './blocks.ts';
import { formatCost, formatPeriod, formatTokens, shortModel, UNKNOWN } from './format.ts';
import { runWhatIfBlocks } from './route-runs.ts';
import { estimateSection, measuredSection } from './route-savings.ts';
import { MAX_ROWS, more, sayChangeUsd, sayRecords } from './route-words.ts';

const MAX_NAMES = 5;

/** The blocks of an audit's page. */
export function routePage(audit: RoleAudit): readonly Block[] {
  return [
    headline('Routing'),
    ...paragraph(answerOf(audit), 'answer'),
    ...bullets([
      fact('Period', formatPeriod(audit.window)),
      fact(
        'Recorded',
        `${sayRecords(audit.totals)}, ${formatCost(audit.totals, 'cost not known')}`,
      ),
    ]),
    ...rolesSection(audit.roles),
    ...sitesSection(
      'Models that no role names',
      audit.literals,
      'Each is a name in the code: give the call a role, or name the model in the table.',
    ),
    ...sitesSection(
      'Calls without a role',
      audit.unassigned,
      'Their models are in the table, but nothing says which role they are of: label them with a role, or give a role "agents", "stages" or "tasks".',
    ),
    ...unknownRoles(audit),
    ...escalationsSection(audit.escalations),
    ...estimateSection(audit),
    ...runWhatIfBlocks(audit.runs),
    ...measuredSection(audit),
    ...unpricedSection(audit),
  ];
}

/** The sentence to read if no other. */
function answerOf({ totals, literals, estimate, roles }: RoleAudit): Text {
  const { changeUsd, asRanUsd, unpriced } = estimate;
  const literal = literals.reduce((sum, site) => sum + site.records, 0);
  const first =
    literal === 0
      ? say`Every model is one of the table.`
      : say`${sayCount(literal)} of ${sayRecords(totals)} ran on a model that no role names.`;
  if (changeUsd === null || asRanUsd === null) {
    return say`${first} ${sayNoEstimate(unpriced, roles)}`;
  }
  const all = totals.costUsd === null ? '' : ` of ${formatCost(totals)}`;
  return say`${first} By the table, ${sayUsd(asRanUsd)}${all} would be ${sayChangeUsd(estimate)}: an estimate.`;
}

function sayNoEstimate(unpriced: number, roles: readonly RoleUse[]): string {
  if (unpriced > 0) return 'What the table would change is not known: no price.';
  return roles.every(({ records }) => records === 0)
    ? 'Nothing says which role a call is of, so that nothing can be estimated.'
    : 'The calls of its roles ran as it says.';
}

const SUM_COLUMNS = [right('Records'), right('Tokens'), right('Cost')];

function sumCells(sum: CallSum): readonly Fragment[] {
  return [sayCount(sum.records), formatTokens(sum.totalTokens), formatCost(sum)];
}

function rolesSection(roles: readonly RoleUse[]): readonly Block[] {
  const rows = roles
    .slice(0, MAX_ROWS)
    .map((role) => [
      code(role.role),
      code(shortModel(role.model)),
      role.models.length === 0
        ? UNKNOWN
        : listing(role.models, MAX_NAMES, ({ model, records, standing }) =>
            standing === 'table'
              ? say`${code(shortModel(model))} ${sayCount(records)}`
              : say`${code(shortModel(model))} ${sayCount(records)} (${STANDINGS[standing]})`,
          ),
      ...sumCells(role),
    ]);
  return [
    headline('Roles', 4),
    ...table([left('Role'), left('Model'), left('Ran on'), ...SUM_COLUMNS], rows),
    ...more(roles.length - rows.length, 'role'),
  ];
}

const STANDINGS = {
  escalation: 'escalated',
  'other-role': 'another role’s',
  literal: 'in no role',
} as const;

function sitesSection(title: string, sites: readonly CallSite[], cure: string): readonly Block[] {
  if (sites.length === 0) return [];
  const rows = sites
    .slice(0, MAX_ROWS)
    .map((site) => [
      code(shortModel(site.model)),
      nameOf(site.role),
      nameOf(site.agent),
      nameOf(site.stage ?? site.task),
      ...sumCells(site),
    ]);
  const columns = [left('Model'), left('Role'), left('Agent'), left('Stage or task')];
  return [
    headline(title, 4),
    ...paragraph(cure),
    ...table([...columns, ...SUM_COLUMNS], rows),
    ...more(sites.length - rows.length, 'row'),
  ];
}

function nameOf(name: string | null): Fragment {
  return name === null ? UNKNOWN : code(name);
}

function unknownRoles({ unknownRoles: unknown, roles }: RoleAudit): readonly Block[] {
  if (unknown.length === 0) return [];
  const names = listing(
    unknown,
    MAX_NAMES,
    ({ role, records }) => say`${code(role)} (${sayCount(records)})`,
  );
  const known = listing(roles, MAX_NAMES, ({ role }) => code(role));
  return paragraph(
    say`Calls name roles that the table does not have: ${names}. It has ${known}.`,
    'warning',
  );
}

function escalationsSection(escalations: readonly EscalationUse[]): readonly Block[] {
  if (escalations.length === 0) return [];
  const rows = escalations
    .slice(0, MAX_ROWS)
    .map(({ role, model, calls, notNeeded, notJudged, notNeededUsd }) => [
      code(role),
      code(shortModel(model)),
      sayCount(calls),
      sayCount(notNeeded),
      sayCount(notJudged),
      notNeededUsd === null ? UNKNOWN : sayUsd(notNeededUsd),
    ]);
  const columns = [right('Calls'), right('Not needed'), right('Not known'), right('Their cost')];
  return [
    headline('Escalations', 4),
    ...paragraph(
      `An escalation was not needed where the answer has under ${SHORT_ANSWER_TOKENS} tokens and the call had no tools; it is not known where either is not recorded.`,
    ),
    ...table([left('Role'), left('Escalated to'), ...columns], rows),
    ...more(escalations.length - rows.length, 'role'),
  ];
}

function unpricedSection({ unpriced }: RoleAudit): readonly Block[] {
  if (unpriced.length === 0) return [];
  const names = listing(unpriced, MAX_NAMES, (model) => code(model));
  return paragraph(
    say`Unpriced: ${names}. What they cost is not known and in no sum; give their price with --prices.`,
    'warning',
  );
}
