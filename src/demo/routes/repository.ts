import { page } from './page.ts';
import { NOT_ACCESSIBLE, ok, type Route } from './route.ts';
import { wireFullRepository, wirePublicUser, wireWorkflows } from './wire-repository.ts';

export const getRepository: Route<'repos/get'> = (context) => ok(wireFullRepository(context));

export const listWorkflows: Route<'actions/list-repo-workflows'> = (context, call) => {
  const all = wireWorkflows(context);
  return page(call, all, (workflows) => ({ total_count: all.length, workflows }));
};

/** A workflow's own token belongs to no user: GitHub refuses it. */
export const getUser: Route<'users/get-authenticated'> = (context) =>
  context.author.type === 'Bot' ? NOT_ACCESSIBLE : ok(wirePublicUser(context, context.author));

export const getRateLimit: Route<'rate-limit/get'> = (context) => {
  const core = context.rateLimit();
  const rate = { ...core, used: core.limit - core.remaining };
  const search = { limit: 30, remaining: 30, reset: core.reset, used: 0 };
  return ok({ resources: { core: rate, search }, rate });
};
