import { SourceError, UserError } from '../domain/errors.ts';
import type { PaperclipFacts } from '../domain/paperclip-facts.ts';

type Company = PaperclipFacts['company'];

/** Names in a message. */
const MOST_NAMES = 5;

/**
 * The companies to audit: the one of an id or name, `all` that are not archived, or the only
 * one. Never simply the first.
 *
 * @throws UserError naming the companies where there is a choice, SourceError where there is none.
 */
export function chooseCompanies(
  companies: readonly Company[],
  asked: string | undefined,
): readonly Company[] {
  const open = companies.filter(({ status }) => status !== 'archived');
  if (asked !== undefined && asked !== 'all') {
    const wanted = asked.toLowerCase();
    const byId = companies.filter(({ id }) => id.toLowerCase() === wanted);
    const found =
      byId.length > 0 ? byId : companies.filter(({ name }) => name.toLowerCase() === wanted);
    if (found.length === 1) return found;
    const what = found.length > 1 ? 'is the name of several companies' : 'is no company here';
    throw new UserError(
      `--company: "${asked.slice(0, 80)}" ${what}; write the id of one: ${listed(companies)}.`,
    );
  }
  if (open.length === 0) {
    throw new SourceError(
      companies.length === 0
        ? 'Paperclip has no company yet; create one, or name another instance with --api-url or --db-url.'
        : 'Every company of this Paperclip is archived; name one with --company ID.',
    );
  }
  if (open.length > 1 && asked === undefined) {
    throw new UserError(
      `Paperclip has ${open.length} companies; choose one with --company ID, or --company all: ${listed(open)}.`,
    );
  }
  return open;
}

function listed(companies: readonly Company[]): string {
  const names = companies
    .slice(0, MOST_NAMES)
    .map(({ id, name }) => `${id} (${name.slice(0, 40)})`);
  const more = companies.length - names.length;
  return names.length === 0
    ? 'there is none'
    : names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
