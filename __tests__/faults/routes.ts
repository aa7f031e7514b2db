import type { InterceptedRequest } from '../../src/demo/fake-github.ts';

/** A kind of request that the program makes. */
export interface FaultRoute {
  readonly name: string;
  readonly server: InterceptedRequest['server'];
  readonly isOf: (request: InterceptedRequest) => boolean;
}

function api(name: string, method: string, path: RegExp): FaultRoute {
  return {
    name,
    server: 'api',
    isOf: (request) =>
      request.server === 'api' && request.method === method && path.test(request.path),
  };
}

/** Every request that reads. */
export const READING_ROUTES: readonly FaultRoute[] = [
  api('list issues', 'GET', /\/issues$/),
  api('list runs', 'GET', /\/actions\/runs$/),
  api('list workflows', 'GET', /\/actions\/workflows$/),
  api('list runs of a workflow', 'GET', /\/actions\/workflows\/\d+\/runs$/),
  api('get a run', 'GET', /\/actions\/runs\/\d+$/),
  api('get an attempt', 'GET', /\/actions\/runs\/\d+\/attempts\/\d+$/),
  api('list artifacts', 'GET', /\/actions\/artifacts$/),
  api('list artifacts of a run', 'GET', /\/actions\/runs\/\d+\/artifacts$/),
  api('get a download link', 'GET', /\/actions\/artifacts\/\d+\/zip$/),
  {
    name: 'get a blob',
    server: 'blob',
    isOf: ({ server, headers }) => server === 'blob' && !headers.range,
  },
  {
    name: 'get a part of a blob',
    server: 'blob',
    isOf: ({ server, headers }) => server === 'blob' && headers.range !== undefined,
  },
];

/** Every request that publishing makes. */
export const PUBLISHING_ROUTES: readonly FaultRoute[] = [
  api('get the label', 'GET', /\/labels\/[^/]+$/),
  api('create the label', 'POST', /\/labels$/),
  api('create the issue', 'POST', /\/issues$/),
  api('list comments', 'GET', /\/issues\/\d+\/comments$/),
  api('create a comment', 'POST', /\/issues\/\d+\/comments$/),
  api('close an issue', 'PATCH', /\/issues\/\d+$/),
];
