/* Runs of many agents in an audit of calls: each stage as it ran and by the table. */
import { sayCount, sayMany, sayUsd } from '../findings/wording.ts';
import type { RunWhatIf, StageWhatIf } from '../roles/role-audit.ts';
import {
  code,
  headline,
  left,
  listing,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
  type Text,
} from './blocks.ts';
import { formatTokens, shortModel, UNKNOWN } from './format.ts';
import { sayRange, sayRelative } from './route-words.ts';

const MAX_RUNS = 5;
const MAX_STAGES = 20;
const MAX_MODELS = 3;

const COLUMNS = [
  left('Stage'),
  left('Role'),
  left('Ran on', { isExtra: true }),
  right('Agents'),
  right('Tokens'),
  right('As it ran', { short: 'As ran' }),
  right('By the table', { short: 'By table' }),
  right('Change'),
];

/** The runs that the table changes most, stage by stage. */
export function runWhatIfBlocks(runs: readonly RunWhatIf[]): readonly Block[] {
  const changed = runs
    .filter(({ byTable }) => byTable.changeUsd !== 0)
    .toSorted((a, b) => (a.byTable.changeUsd ?? 0) - (b.byTable.changeUsd ?? 0));
  const rest = changed.length - MAX_RUNS;
  return [
    ...changed.slice(0, MAX_RUNS).flatMap(runBlocks),
    ...(rest > 0 ? paragraph(`${sayMany(rest, 'more run')} in the JSON.`) : []),
  ];
}

function runBlocks({ id, name, isDegraded, stages, byTable }: RunWhatIf): readonly Block[] {
  const shown = stages.slice(0, MAX_STAGES);
  const rest = stages.length - shown.length;
  const degraded = say`${strong('⚠️ DEGRADED')}: agents of this run ended in error or broke off, so that its volumes foretell nothing.`;
  return [
    headline(name === null ? code(id) : say`${code(name)} (${code(id)})`, 4),
    ...(isDegraded ? paragraph(degraded, 'warning') : []),
    ...paragraph(sayRun(stages, byTable)),
    ...table(COLUMNS, shown.map(stageRow)),
    ...(rest > 0 ? paragraph(`${sayMany(rest, 'more stage')} in the JSON.`) : []),
  ];
}

function sayRun(stages: readonly StageWhatIf[], byTable: RunWhatIf['byTable']): Text {
  const { asRanUsd, otherwiseUsd, changeUsd } = byTable;
  if (asRanUsd === null || otherwiseUsd === null || changeUsd === null) {
    return say`What the table would change is not known: no price.`;
  }
  const moved = stages.filter((stage) => stage.byTable.changeUsd !== 0);
  const where = listing(moved, MAX_MODELS, ({ stage }) => nameOf(stage));
  const change = asRanUsd === 0 ? '' : ` (${sayRelative(changeUsd / asRanUsd)})`;
  const sign = signOf(byTable);
  return say`${strong(`${sign}${sayUsd(asRanUsd)} → ${sign}${sayUsd(otherwiseUsd)}${change}`)}, an estimate${sayRange(byTable)}; all of it in ${where}.`;
}

function stageRow({ stage, role, models, agents, totalTokens, byTable }: StageWhatIf) {
  const { asRanUsd, otherwiseUsd, changeUsd } = byTable;
  const sign = signOf(byTable);
  const row: readonly Fragment[] = [
    nameOf(stage),
    role === null ? UNKNOWN : code(role),
    listing(models, MAX_MODELS, (model) => code(shortModel(model))),
    sayCount(agents),
    formatTokens(totalTokens),
    asRanUsd === null ? 'unpriced' : `${sign}${sayUsd(asRanUsd)}`,
    otherwiseUsd === null ? 'unpriced' : `${sign}${sayUsd(otherwiseUsd)}`,
    asRanUsd === null || changeUsd === null || asRanUsd === 0
      ? UNKNOWN
      : sayRelative(changeUsd / asRanUsd),
  ];
  return row;
}

/** Tokens that are not split have an estimated cost. */
function signOf({ changeAtLeastUsd }: RunWhatIf['byTable']): string {
  return changeAtLeastUsd === undefined ? '' : '~';
}

function nameOf(stage: string | null): Fragment {
  return stage === null ? '(no stage)' : code(stage);
}
