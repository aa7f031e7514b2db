import type { StoredCall } from '../domain/stored-call.ts';
import { createNameBound } from '../ledger/name-bound.ts';
import { modelOf, templateOf } from './usage-of-call.ts';

/** How many names of a sort come into a report, which lists them all. */
const MOST_AGENTS = 1_000;
const MOST_TASKS = 1_000;
const MOST_MODELS = 200;
const MOST_TEMPLATES = 500;

/** What the calls of a group have in common; undefined where they name none. */
export interface CallNames {
  readonly agent: string | undefined;
  readonly task: string | undefined;
  readonly model: string | undefined;
  /** Its name, else its hash. */
  readonly template: string | undefined;
  readonly isNamedTemplate: boolean;
}

/** Creates the bound of names: what comes over it is one of the others. */
export function createCallNames(): (call: StoredCall) => CallNames {
  const agentOf = createNameBound(MOST_AGENTS, '(other agents)');
  const taskOf = createNameBound(MOST_TASKS, '(other tasks)');
  const boundModel = createNameBound(MOST_MODELS, '(other models)');
  const boundTemplate = createNameBound(MOST_TEMPLATES, '(other templates)');
  return (call) => {
    const { agent, task } = call;
    const [model, template] = [modelOf(call), templateOf(call)];
    return {
      agent: agent && agentOf(agent),
      task: task && taskOf(task),
      model: model && boundModel(model),
      template: template && boundTemplate(template),
      isNamedTemplate: call.template !== undefined,
    };
  };
}
