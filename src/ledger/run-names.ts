import type { Cell } from './cell.ts';

/** What distinguishes the cells of one run. */
export type CellKind = Pick<
  Cell,
  'phase' | 'agent' | 'stage' | 'task' | 'provider' | 'model' | 'day' | 'producer'
>;

/** Whether the price book knows a model. */
export type IsKnownModel = (kind: Pick<CellKind, 'provider' | 'model' | 'day'>) => boolean;

/**
 * How many names of each sort one run may bring into a report, which lists them all. Real runs
 * have a few providers, models and producers, hundreds of agents, and folders of logs years of
 * days. Phases need no bound: the names of artifacts and folders know three of them.
 */
const MOST_NAMES = {
  provider: 200,
  model: 200,
  /** Models with a price are free, but the price list also takes a known name with any suffix. */
  knownModel: 2_000,
  producer: 200,
  agent: 1_000,
  stage: 1_000,
  task: 10_000,
  day: 4_000,
} as const;

type Sort = keyof typeof MOST_NAMES;

/** A run with fewer cells than this has fewer names of any sort. */
export const FEWEST_MOST_NAMES = Math.min(...Object.values(MOST_NAMES));

/** What stands for the names over a bound. */
const OTHERS = {
  provider: '(other providers)',
  model: '(other models)',
  producer: '(other producers)',
  agent: '(other agents)',
  stage: '(other stages)',
  task: '(other tasks)',
  day: undefined,
} as const;

const NAMED = Object.keys(OTHERS) as readonly (keyof typeof OTHERS)[];

/** Lets so many names of each sort pass; the others give way to one that stands for them. */
export type RunNames = (kind: CellKind) => CellKind;

/** Creates the bound of a run that has some cells already. */
export function createRunNames(cells: Iterable<CellKind>, isKnownModel: IsKnownModel): RunNames {
  const passed = Object.fromEntries(
    Object.keys(MOST_NAMES).map((sort) => [sort, new Set<string>()]),
  ) as Readonly<Record<Sort, Set<string>>>;

  function passes(sort: Sort, name: string): boolean {
    const names = passed[sort];
    if (names.size < MOST_NAMES[sort]) names.add(name);
    return names.has(name);
  }

  function bound(kind: CellKind): CellKind {
    const bounded = { ...kind };
    for (const key of NAMED) {
      const name = kind[key];
      if (name === undefined || name === OTHERS[key]) continue;
      const isFree = key === 'model' && isKnownModel(kind);
      if (!passes(isFree ? 'knownModel' : key, name))
        Object.assign(bounded, { [key]: OTHERS[key] });
    }
    return bounded;
  }

  for (const cell of cells) bound(cell);
  return bound;
}

/** The kind that stands for all kinds over the bound of a run's cells, or all of one model. */
export function restOf({ phase, agent, stage, task }: CellKind, model?: string): CellKind {
  return {
    ...OTHERS,
    phase,
    agent: agent && OTHERS.agent,
    stage: stage && OTHERS.stage,
    task: task && OTHERS.task,
    model: model ?? OTHERS.model,
  };
}
