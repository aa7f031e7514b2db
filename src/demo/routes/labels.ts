import type { LabelState } from '../repository-state.ts';
import { page } from './page.ts';
import {
  countCharacters,
  NOT_FOUND,
  ok,
  tooLong,
  validationFailed,
  type Answer,
  type Route,
  type RouteContext,
} from './route.ts';
import { repositoryUrl } from './wire-repository.ts';

/** Limits in characters: GitHub's own 422 answers, 2026. */
const MAX_NAME = 50;
const MAX_DESCRIPTION = 100;
/** GitHub's colour of a label that an issue brought in. */
const DEFAULT_COLOR = 'ededed';

export const listLabels: Route<'issues/list-labels-for-repo'> = (context, call) =>
  page(call, context.state.labels, (labels) => labels.map(({ name }) => wireLabel(context, name)));

export const getLabel: Route<'issues/get-label'> = (context, { path }) =>
  findLabel(context, path.name) === undefined ? NOT_FOUND : ok(wireLabel(context, path.name));

export const createLabel: Route<'issues/create-label'> = (context, { body }) => {
  const { name, color = DEFAULT_COLOR, description = null } = body;
  const invalid = (field: string, code: 'missing_field' | 'invalid' | 'already_exists'): Answer =>
    validationFailed({ resource: 'Label', field, code });
  if (name.trim() === '') return invalid('name', 'missing_field');
  if (findLabel(context, name) !== undefined) return invalid('name', 'already_exists');
  if (!/^[0-9a-f]{6}$/i.test(color)) return invalid('color', 'invalid');
  const excess =
    tooLong('Label', 'name', name, MAX_NAME) ??
    tooLong('Label', 'description', description ?? '', MAX_DESCRIPTION);
  if (excess !== undefined) return excess;
  context.state.labels.push({ name, color: color.toLowerCase(), description });
  return { status: 201, body: wireLabel(context, name) };
};

/**
 * Names as the repository spells them; labels that it lacks are made, as GitHub does for
 * those who may write. An Answer when GitHub refuses a name.
 */
export function adoptLabels(
  context: RouteContext,
  names: readonly string[],
): readonly string[] | Answer {
  if (names.some((name) => name.trim() === '' || countCharacters(name) > MAX_NAME)) {
    return validationFailed({ resource: 'Label', field: 'name', code: 'invalid' });
  }
  const adopted = names.map((name) => {
    const known = findLabel(context, name);
    if (known !== undefined) return known.name;
    context.state.labels.push({ name, color: DEFAULT_COLOR, description: null });
    return name;
  });
  return [...new Set(adopted)];
}

/** A label by its name, which may be one that only an issue of the state carries. */
export function wireLabel(context: RouteContext, name: string): object {
  const unlisted = { name, color: DEFAULT_COLOR, description: null };
  const label = findLabel(context, name) ?? unlisted;
  const id = context.state.labels.indexOf(label) + 1;
  return {
    id,
    node_id: `LA_${id}`,
    url: `${repositoryUrl(context)}/labels/${encodeURIComponent(label.name)}`,
    ...label,
    default: false,
  };
}

/** Whether two names are the same label to GitHub. */
export function isSameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function findLabel({ state }: RouteContext, wanted: string): LabelState | undefined {
  return state.labels.find(({ name }) => isSameLabel(name, wanted));
}
