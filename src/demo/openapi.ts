/**
 * GitHub's own OpenAPI description as a judge of requests and answers. Ajv reads it as
 * it is; openapi-backend would do the same with five times as much code in the bundle.
 */
import { Ajv } from 'ajv';
import description from './github-openapi.json' with { type: 'json' };

/** An operation, found by method and path, with the path's parameters as text. */
export interface Match {
  readonly operation: Operation;
  /** JSON pointer of the operation. */
  readonly pointer: string;
  readonly path: Readonly<Record<string, string>>;
}

/** Parameters in their described types. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** A request checked against GitHub's description; `problems` is empty when it is in order. */
export interface CheckedRequest {
  readonly path: Values;
  readonly query: Values;
  readonly problems: readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: { readonly type?: string; readonly oneOf?: readonly object[] };
}

interface Response {
  readonly content?: Readonly<Record<string, object>>;
}

interface Reference {
  readonly $ref: string;
}

const paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> = description.paths;
const parameters: Readonly<Record<string, Parameter>> = description.components.parameters;
const responses: Readonly<Record<string, Response>> = description.components.responses;

/** Statuses that GitHub gives everywhere and describes rarely; the shape is always this one. */
const EVERYWHERE = new Set([400, 401, 403, 404, 410, 422, 429]);
const BASIC_ERROR = '#/components/schemas/basic-error';
const JSON_SCHEMA = '/content/application~1json/schema';

const KEY = 'github';
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  inlineRefs: false, // schemas repeat much: each is compiled once
  validateFormats: false, // `created` is described as a date-time, yet takes ranges
  validateSchema: false, // the description as a whole is no schema
}).addSchema(description, KEY);

const candidates = Object.entries(paths).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    pattern: new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    operation,
    pointer: `#/paths/${encodeURIComponent(template.replaceAll('/', '~1'))}/${method}`,
  })),
);

/** Every operation that the description holds. */
export const DESCRIBED_OPERATIONS: readonly string[] = candidates.map(
  ({ operation }) => operation.operationId,
);

/** Finds the operation that answers; undefined when the description has none. */
export function findOperation(method: string, path: string): Match | undefined {
  for (const { operation, pointer, ...candidate } of candidates) {
    const found = candidate.method === method ? candidate.pattern.exec(path) : null;
    if (found === null) continue;
    const texts = Object.entries(found.groups ?? {}).map(([name, text]) => [
      name,
      decodeURIComponent(text),
    ]);
    return { operation, pointer, path: Object.fromEntries(texts) };
  }
  return undefined;
}

/** Checks a request: every parameter, that there is no other, and the body. */
export function checkRequest(
  match: Match,
  query: Readonly<Record<string, string>>,
  body: unknown,
): CheckedRequest {
  const inPath = checkParameters(match, 'path', match.path);
  const inQuery = checkParameters(match, 'query', query);
  const problems = [...inPath.problems, ...inQuery.problems, ...checkBody(match, body)];
  return { path: inPath.values, query: inQuery.values, problems };
}

/** Checks an answer of the fake GitHub's own: its status and its body. */
export function checkAnswer(match: Match, status: number, body: unknown): readonly string[] {
  const given = match.operation.responses[status];
  if (given === undefined) {
    if (EVERYWHERE.has(status)) return check(BASIC_ERROR, body, 'answer');
    return [`status ${status} is not described`];
  }
  const response = '$ref' in given ? responses[nameOf(given)] : given;
  const pointer = '$ref' in given ? given.$ref : `${match.pointer}/responses/${status}`;
  if (response?.content?.['application/json'] !== undefined) {
    return check(`${pointer}${JSON_SCHEMA}`, body, 'answer');
  }
  return body === undefined ? [] : [`status ${status} has no body`];
}

function checkParameters(
  { operation, pointer }: Match,
  part: 'path' | 'query',
  texts: Readonly<Record<string, string>>,
): { readonly values: Values; readonly problems: readonly string[] } {
  const values: Record<string, string | number | boolean> = {};
  const problems: string[] = [];
  const unknown = new Set(Object.keys(texts));
  for (const [index, given] of (operation.parameters ?? []).entries()) {
    const parameter = '$ref' in given ? parameters[nameOf(given)] : given;
    if (parameter?.in !== part) continue;
    const { name, required = false, schema } = parameter;
    unknown.delete(name);
    const text = texts[name];
    if (text === undefined) {
      if (required) problems.push(`${part} ${name} is missing`);
      continue;
    }
    const value = convert(text, schema.type);
    values[name] = value;
    const at = '$ref' in given ? given.$ref : `${pointer}/parameters/${index}`;
    problems.push(...check(`${at}/schema`, value, `${part} ${name}`));
  }
  for (const name of unknown) problems.push(`${part} ${name} is not described`);
  return { values, problems };
}

/** Parameters come as text. */
function convert(text: string, type: string | undefined): string | number | boolean {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function checkBody({ operation, pointer }: Match, body: unknown): readonly string[] {
  if (operation.requestBody === undefined) {
    return body === undefined ? [] : ['the operation takes no body'];
  }
  if (body !== undefined) return check(`${pointer}/requestBody${JSON_SCHEMA}`, body, 'body');
  return operation.requestBody.required === true ? ['the body is missing'] : [];
}

/** Checks a value against the schema that a JSON pointer names. */
function check(pointer: string, value: unknown, subject: string): readonly string[] {
  const validate = ajv.getSchema(`${KEY}${pointer}`);
  if (validate === undefined) return [`${subject} has no schema at ${pointer}`];
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = 'is wrong' }) => `${subject}${instancePath} ${message}`,
  );
}

function nameOf({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}
