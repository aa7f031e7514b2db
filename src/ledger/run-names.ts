import type { Cell } from './cell.ts';
import { createNameBound } from './name-bound.ts';

/** What distinguishes the cells of one run. */
export type CellKind = Pick<
  Cell,
  'phase' | 'agent' | 'stage' | 'task' | 'template' | 'provider' | 'model' | 'day' | 'producer'
>;

/** Whether the price book knows a model. */
export type IsKnownModel = (kind: Pick<CellKind, 'provider' | 'model' | 'day'>) => boolean;

/**
 * How many names of a sort one run may bring into a report, which lists them all. Real runs
 * have a few models, providers and producers, and hundreds of agents; folders of logs have
 * years of days. Phases need no bound: the names of artifacts and folders know three of them.
 */
export const MOST_NAMES = 200;
/** Models with a price are free, but the price list also takes a known name with any suffix. */
const MOST_KNOWN_MODELS = 2_000;
const MOST_AGENTS = 1_000;
const MOST_STAGES = 1_000;
const MOST_TASKS = 10_000;
const MOST_TEMPLATES = 1_000;
const MOST_DAYS = 4_000;

/** What stands for the names over a bound. */
const OTHERS = {
  provider: '(other providers)',
  model: '(other models)',
  producer: '(other producers)',
  agent: '(other agents)',
  stage: '(other stages)',
  task: '(other tasks)',
  template: '(other templates)',
  day: undefined,
} as const;

/** Creates the bound of a run that has some cells already. */
export function createRunNames(
  cells: Iterable<CellKind>,
  isKnownModel: IsKnownModel,
): (kind: CellKind) => CellKind {
  const providerOf = createNameBound(MOST_NAMES, OTHERS.provider);
  const modelOf = createNameBound(MOST_NAMES, OTHERS.model);
  const knownModelOf = createNameBound(MOST_KNOWN_MODELS, OTHERS.model);
  const producerOf = createNameBound(MOST_NAMES, OTHERS.producer);
  const agentOf = createNameBound(MOST_AGENTS, OTHERS.agent);
  const stageOf = createStageBound();
  const taskOf = createNameBound(MOST_TASKS, OTHERS.task);
  const templateOf = createNameBound(MOST_TEMPLATES, OTHERS.template);
  const dayOf = createNameBound(MOST_DAYS, OTHERS.day);

  function bound(kind: CellKind): CellKind {
    const { phase, agent, stage, task, template, provider, model, day, producer } = kind;
    return {
      phase,
      agent: agent && agentOf(agent),
      stage: stage && stageOf(stage),
      task: task && taskOf(task),
      template: template && templateOf(template),
      provider: providerOf(provider),
      model: isKnownModel(kind) ? knownModelOf(model) : modelOf(model),
      day: day && dayOf(day),
      producer: producer && producerOf(producer),
    };
  }

  for (const cell of cells) bound(cell);
  return bound;
}

/** Creates the bound of the stages of one run. */
export function createStageBound(): (stage: string) => string {
  return createNameBound(MOST_STAGES, OTHERS.stage);
}

/** The kind that stands for all kinds over the bound of a run's cells. */
export function restOf({ phase, agent, stage, task, template }: CellKind): CellKind {
  return {
    ...OTHERS,
    phase,
    agent: agent && OTHERS.agent,
    stage: stage && OTHERS.stage,
    task: task && OTHERS.task,
    template: template && OTHERS.template,
  };
}

/** As `restOf`, of one day alone and, where a model is known, of that alone. */
export function restOfDay(kind: CellKind, isKnownModel: boolean): CellKind {
  const { day, model } = kind;
  return { ...restOf(kind), day, ...(isKnownModel && { model }) };
}
