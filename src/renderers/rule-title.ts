import { CATALOGUE } from '../findings/catalogue.ts';

const TITLES = new Map(Object.entries(CATALOGUE).map(([kind, { title }]) => [kind, title]));

/** What a rule is called; its bare name when a report of another version holds it. */
export function ruleTitle(kind: string): string {
  return TITLES.get(kind) ?? kind;
}
