import type { StoredCall } from '../domain/stored-call.ts';
import { createNameBound } from '../ledger/name-bound.ts';
import { modelOf, templateOf } from './usage-of-call.ts';

/** What an answer adds to the name of the model that was asked: `claude-haiku-4-5-20251001`. */
const RELEASE = /^-(?:\d{8}|\d{4}-\d{2}-\d{2})$/;

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

/** As it was asked for, so that calls without an answer stand beside those with one. */
function nameOfModel(call: StoredCall): string | undefined {
  const { askedModel: asked, answeredModel: answered } = call;
  if (asked === undefined || !answered?.startsWith(asked)) return modelOf(call);
  return RELEASE.test(answered.slice(asked.length)) ? asked : answered;
}

/** Creates the bound of names: what comes over it is one of the others. */
export function createCallNames(): (call: StoredCall) => CallNames {
  const agentOf = createNameBound(MOST_AGENTS, '(other agents)');
  const taskOf = createNameBound(MOST_TASKS, '(other tasks)');
  const boundModel = createNameBound(MOST_MODELS, '(other models)');
  const boundTemplate = createNameBound(MOST_TEMPLATES, '(other templates)');
  return (call) => {
    const { agent, task } = call;
    const [model, template] = [nameOfModel(call), templateOf(call)];
    return {
      agent: agent && agentOf(agent),
      task: task && taskOf(task),
      model: model && boundModel(model),
      template: template && boundTemplate(template),
      isNamedTemplate: call.template !== undefined,
    };
  };
}
