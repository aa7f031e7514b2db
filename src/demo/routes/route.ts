import type { operations } from '@octokit/openapi-types';
import type { ArtifactState, RepositoryState, UserState } from '../repository-state.ts';

/** An operation of GitHub's REST API, as its OpenAPI description names it. */
export type OperationId = keyof operations;

/** A request that keeps to GitHub's description, its parameters typed as described. */
export interface Call<Id extends OperationId> {
  readonly path: Parameters<Id, 'path'>;
  readonly query: Parameters<Id, 'query'>;
  readonly body: Body<Id>;
  readonly url: URL;
}

type Parameters<Id extends OperationId, Part extends 'path' | 'query'> = operations[Id] extends {
  parameters: { [P in Part]?: infer Values };
}
  ? NonNullable<Values>
  : never;

type Body<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Content } };
}
  ? Content
  : undefined;

/** What goes back: JSON, unless the body is text or bytes; no body where it is absent. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Set when the fake GitHub cannot play what was asked; also in `problems`. */
  readonly problem?: string;
}

/** The world that routes answer from. */
export interface RouteContext {
  readonly state: RepositoryState;
  /** Origin of the API. */
  readonly apiUrl: string;
  /** Whom the token belongs to. */
  readonly author: UserState;
  readonly now: () => Date;
  readonly rateLimit: () => { readonly limit: number; remaining: number; readonly reset: number };
  /** URL on the blob store, for one minute. */
  readonly signDownload: (artifact: ArtifactState) => string;
}

/** Answers one operation. */
export type Route<Id extends OperationId> = (context: RouteContext, call: Call<Id>) => Answer;

/** 200 with JSON. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** GitHub's shape of an error. */
export function refusal(status: number, message: string): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, documentation_url, status: String(status) } };
}

export const NOT_FOUND: Answer = refusal(404, 'Not Found');
/** What a token without the permission gets. */
export const NOT_ACCESSIBLE: Answer = refusal(403, 'Resource not accessible by integration');

/** One reason of a 422. */
export interface Invalidity {
  readonly resource: 'Issue' | 'IssueComment' | 'Label' | 'WorkflowRun';
  readonly field: string;
  readonly code: 'missing_field' | 'invalid' | 'already_exists' | 'custom';
  /** GitHub gives one only with the code `custom`. */
  readonly message?: string;
}

/** 422 for values that the description allows and GitHub does not. */
export function validationFailed(...errors: readonly Invalidity[]): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url, status: '422' },
  };
}

/** Characters as GitHub counts them: code points. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** The 422 for a text above its limit, in characters; undefined when it fits. */
export function tooLong(
  resource: Invalidity['resource'],
  field: string,
  text: string,
  maximum: number,
): Answer | undefined {
  if (countCharacters(text) <= maximum) return undefined;
  const message = `${field} is too long (maximum is ${maximum} characters)`;
  return validationFailed({ resource, field, code: 'custom', message });
}
