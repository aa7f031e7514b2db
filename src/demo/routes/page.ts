import { ok, type Answer } from './route.ts';

/** GitHub's default and maximum of rows a page (docs.github.com, REST, pagination; 2026-08). */
const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/** What a listing may be asked. */
export interface PageCall {
  readonly url: URL;
  readonly query: { readonly per_page?: number | undefined; readonly page?: number | undefined };
}

/**
 * One page of a listing with its Link header. `show` turns the page's items into the
 * body, so that only what is shown is made; too large a `per_page` is clamped, as GitHub does.
 */
export function page<Item>(
  call: PageCall,
  items: readonly Item[],
  show: (items: readonly Item[]) => unknown,
): Answer {
  const asked = call.query.per_page ?? DEFAULT_PER_PAGE;
  const perPage = asked < 1 ? DEFAULT_PER_PAGE : Math.min(asked, MAX_PER_PAGE);
  const current = Math.max(1, call.query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const answer = ok(show(items.slice((current - 1) * perPage, current * perPage)));

  const links = [
    ...(current > 1 ? [link(call.url, Math.min(current - 1, last), 'prev')] : []),
    ...(current < last ? [link(call.url, current + 1, 'next'), link(call.url, last, 'last')] : []),
    ...(current > 1 ? [link(call.url, 1, 'first')] : []),
  ];
  return links.length === 0 ? answer : { ...answer, headers: { link: links.join(', ') } };
}

function link(url: URL, number: number, relation: string): string {
  const target = new URL(url);
  target.searchParams.set('page', String(number));
  return `<${target.href}>; rel="${relation}"`;
}
