import type { PaperclipCompany, PaperclipReport } from '../domain/paperclip-report.ts';
import { writeCsv } from './csv.ts';

/** Columns in their order. The names are public; units are those of `report.json`. */
const COLUMNS = [
  'section',
  'company',
  'agent',
  'provider',
  'model',
  'name',
  'state',
  'runs',
  'events',
  'input_tokens',
  'cached_tokens',
  'output_tokens',
  'cost_usd',
  'cost_is_floor',
  'ledger_usd',
  'list_low_usd',
  'list_high_usd',
  'exact_usd',
  'subscription_usd',
  'usd_per_month',
  'share',
  'note',
] as const;

type Line = Readonly<
  Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null>> & { section: string }
>;

/** All seven sections, a line an item, RFC 4180. What is unknown is an empty cell. */
export function renderPaperclipCsv({ companies }: PaperclipReport): string {
  const lines = companies.flatMap((company) =>
    linesOf(company).map((line): Line => ({ ...line, company: company.name })),
  );
  return writeCsv(
    COLUMNS,
    lines.map((line) => COLUMNS.map((column) => line[column])),
  );
}

function linesOf(company: PaperclipCompany): readonly Line[] {
  return [
    ...company.limits.map((limit): Line => ({ section: 'not-seen', note: limit })),
    ...company.agents.map((agent): Line => ({
      section: 'agents',
      agent: agent.name,
      state: agent.status,
      runs: agent.runs,
      input_tokens: agent.inputTokens,
      cached_tokens: agent.cachedTokens,
      output_tokens: agent.outputTokens,
      cost_usd: agent.cost.spendUsd,
      cost_is_floor: agent.cost.spendIsFloor,
      ledger_usd: agent.cost.ledgerUsd,
      list_low_usd: agent.cost.listLowUsd,
      list_high_usd: agent.cost.listHighUsd,
      exact_usd: agent.cost.exactUsd,
      subscription_usd: agent.cost.subscriptionUsd,
      share: agent.share,
      note: agent.models.join(' '),
    })),
    ...company.idle.byAgent.map((idle): Line => ({
      section: 'idle',
      agent: idle.agent,
      state: idle.isHigh ? 'high' : 'fine',
      runs: idle.runs.idle,
      cost_usd: idle.wasteUsd,
      cost_is_floor: idle.wasteIsFloor,
      subscription_usd: idle.subscriptionUsd,
      usd_per_month: idle.wasteUsdPerMonth,
      share: idle.idleShare,
      note: idle.fittingMinutes === null ? '' : `fits: every ${idle.fittingMinutes} minutes`,
    })),
    ...company.models.map((model): Line => ({
      section: 'models',
      provider: model.provider,
      model: model.model,
      events: model.events,
      input_tokens: model.inputTokens,
      cached_tokens: model.cachedTokens,
      output_tokens: model.outputTokens,
      cost_usd: model.spendUsd,
      cost_is_floor: model.spendIsFloor,
      share: model.share,
      note: model.agents.join(' '),
    })),
    ...company.savings.rows.map((row): Line => ({
      section: 'savings',
      agent: row.agent,
      model: row.model,
      name: row.cheaperModel,
      state: row.roleKind,
      cost_usd: row.savingUsd,
      subscription_usd: row.subscriptionSavingUsd,
      usd_per_month: row.savingUsdPerMonth,
      note: 'upper bound',
    })),
    ...company.dearestRuns.map((run): Line => ({
      section: 'runs',
      agent: run.agent,
      provider: run.provider,
      model: run.model,
      name: run.id,
      state: run.status,
      input_tokens: run.inputTokens,
      cached_tokens: run.cachedTokens,
      output_tokens: run.outputTokens,
      cost_usd: run.basis === 'subscription' ? 0 : run.costUsd,
      subscription_usd: run.basis === 'subscription' ? run.costUsd : null,
      note: [run.work, run.issue?.identifier ?? '', ...run.flags].filter(Boolean).join(' '),
    })),
    ...(company.routines ?? []).map((routine): Line => ({
      section: 'routines',
      agent: routine.assignee,
      name: routine.title,
      state: routine.state,
      cost_usd: routine.spendUsd,
      cost_is_floor: routine.spendIsFloor,
      usd_per_month: routine.spendUsdPerMonth,
      note: routine.failureReason,
    })),
    ...company.disagreements.map((one): Line => ({
      section: 'ledger',
      agent: one.agent,
      provider: one.provider,
      model: one.model,
      state: one.kind,
      events: one.events,
      ledger_usd: one.ledgerUsd,
      list_low_usd: one.listLowUsd,
      list_high_usd: one.listHighUsd,
      exact_usd: one.exactUsd,
    })),
    ...company.unaccounted.map((one): Line => ({
      section: 'unaccounted',
      agent: one.agent,
      runs: one.runs,
      note: Object.entries(one.statuses)
        .map(([status, count]) => `${status}: ${count}`)
        .join(' '),
    })),
    ...(company.doublePosts ?? []).map((one): Line => ({
      section: 'double-posts',
      agent: one.agent,
      model: one.model,
      events: one.extraRows,
      ledger_usd: one.extraUsd,
    })),
  ];
}
