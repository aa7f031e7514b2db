import { hash } from 'node:crypto';
import type { ReplaceableCall } from './replaceable-call.ts';
import { identityOf } from './request-key.ts';

/** Where calls of one kind are batched. */
export interface BatchPlace {
  readonly provider: 'anthropic' | 'openai';
  /** Of the API: `https://api.anthropic.com/v1`. */
  readonly base: string;
  /** Path of the calls: `/v1/messages`. */
  readonly endpoint: string;
  /** Query of the calls, as `?beta=true`. */
  readonly search: string;
  /** Hash of the credentials and of what else decides whose batch it is. */
  readonly identity: string;
}

/**
 * APIs that batches hold, of those that this program prices: node_modules/openai 7.57.0,
 * resources/batches.d.ts, `endpoint`; @anthropic-ai/sdk 1.14.0, resources/messages/batches.d.ts.
 */
const CALL = /^(.*\/v1)\/(messages|chat\/completions|responses|embeddings)$/;

/** Where a call can be batched; undefined for others, as those of Azure’s deployments. */
export function batchPlaceOf({ url, headers }: ReplaceableCall): BatchPlace | undefined {
  const { origin, pathname, search } = new URL(url);
  const [, path, name] = CALL.exec(pathname) ?? [];
  if (path === undefined || name === undefined || path.includes('/deployments/')) return undefined;
  return {
    provider: name === 'messages' ? 'anthropic' : 'openai',
    base: `${origin}${path}`,
    endpoint: `/v1/${name}`,
    search,
    identity: hash('sha256', JSON.stringify(identityOf(headers)), 'hex'),
  };
}
