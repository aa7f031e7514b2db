import type { Extent } from './extent.ts';

/**
 * Prints again only when something of the extent changed that was looked at: a long report is
 * shown to some thirty extents until it fits, each of which changes one section or two.
 */
export function rememberByExtent(print: (extent: Extent) => string): (extent: Extent) => string {
  const seen = new Map<keyof Extent, Extent[keyof Extent]>();
  let text: string | undefined;

  return (extent) => {
    const isSame = [...seen].every(([part, kept]) => extent[part] === kept);
    if (text !== undefined && isSame) return text;
    seen.clear();
    const watched = new Proxy(extent, {
      get(target, part: keyof Extent) {
        seen.set(part, target[part]);
        return target[part];
      },
    });
    text = print(watched);
    return text;
  };
}
