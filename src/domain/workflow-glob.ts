import picomatch from 'picomatch';
import type { Workflow } from './run.ts';

/**
 * Makes the test that inputs with globs of workflows ask for. A glob matches a workflow's name,
 * its file's name or its path; a name may hold brackets, so it also matches as it is.
 */
export function matchWorkflows(
  globs: readonly string[],
): (workflow: Pick<Workflow, 'name' | 'path'>) => boolean {
  const isMatch = globs.map((glob) => picomatch(glob, { nocase: true, dot: true }));
  return ({ name, path }) => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const names = [name, file, path].filter((text) => text !== '');
    return names.some((text) => globs.includes(text) || isMatch.some((matches) => matches(text)));
  };
}
