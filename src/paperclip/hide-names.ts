import type { PaperclipFacts } from '../domain/paperclip-facts.ts';
import { matchWorkflows } from '../domain/workflow-glob.ts';
import { roleKindOf } from './role-kind.ts';

const ID_CHARS = 8;

/**
 * The same facts without what people wrote: companies, agents and routines go by the start of
 * their ids, which stay the same from report to report; titles and reasons are left out.
 */
export function hideNames(facts: PaperclipFacts): PaperclipFacts {
  return {
    ...facts,
    company: { ...facts.company, name: named('company', facts.company.id) },
    agents: facts.agents.map((agent) => ({
      ...agent,
      name: named('agent', agent.id),
      role: roleKindOf(agent.role),
    })),
    dearest: facts.dearest.map((run) => ({ ...run, issue: null })),
    routines:
      facts.routines?.map((routine) => ({
        ...routine,
        title: named('routine', routine.id),
        lastRun: routine.lastRun === null ? null : { ...routine.lastRun, failureReason: null },
        triggers: routine.triggers.map((trigger) => ({ ...trigger, lastResult: null })),
      })) ?? null,
  };
}

/** A glob of companies as one of the names that stand in their place; `null` stays all of them. */
export function hideGlob(
  glob: string | null,
  companies: readonly Pick<PaperclipFacts, 'company'>[],
): string | null {
  if (glob === null) return null;
  const isMeant = matchWorkflows([glob]);
  const ids = companies
    .filter(({ company: { name } }) => isMeant({ name, path: '' }))
    .map(({ company: { id } }) => named('company', id));
  const [first = 'no company', ...others] = ids;
  return others.length === 0 ? first : `{${ids.join(',')}}`;
}

function named(kind: string, id: string): string {
  return `${kind}-${id.slice(0, ID_CHARS)}`;
}
