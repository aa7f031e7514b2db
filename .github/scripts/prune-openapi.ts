/**
 * Writes `src/demo/github-openapi.json`: the part of GitHub's own OpenAPI description that
 * the fake GitHub serves, so that it cannot drift from GitHub. The package is 385 MB, hence
 * neither installed nor committed: `node .github/scripts/prune-openapi.ts` fetches it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROUTES } from '../../src/demo/routes/all.ts';

const ORIGIN = { package: '@octokit/openapi', version: '23.0.2', licence: 'MIT' };
const TARGET = fileURLToPath(new URL('../../src/demo/github-openapi.json', import.meta.url));

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

/** Words for readers and tools; the rest says what is valid. */
const DROPPED = /^(description|summary|title|tags|externalDocs|examples?|headers|x-.*)$/;
/** Their keys are names that somebody chose, `description` among them. */
const NAME_MAPS = new Set(['properties', 'responses', 'content']);

function readDescription(): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const spec = `${ORIGIN.package}@${ORIGIN.version}`;
    execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder]);
    const tarball = join(folder, `octokit-openapi-${ORIGIN.version}.tgz`);
    const member = 'package/generated/api.github.com.json';
    const text = execFileSync('tar', ['-xzOf', tarball, member], { maxBuffer: 64 * 1024 * 1024 });
    return asObject(JSON.parse(text.toString('utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function prune(description: JsonObject): JsonObject {
  const served = new Set(Object.keys(ROUTES));
  const paths: JsonObject = {};
  const components: JsonObject = {};

  function keep(node: Json): Json {
    const kept = mend(strip(node, false));
    for (const reference of references(kept)) {
      const [, , group = '', name = ''] = reference.split('/');
      const groupKept = asObject((components[group] ??= {}));
      if (name in groupKept) continue;
      groupKept[name] = null; // schemas reach themselves
      groupKept[name] = keep(at(description, 'components', group, name));
    }
    return kept;
  }

  for (const [path, methods] of Object.entries(at(description, 'paths'))) {
    for (const [method, operation] of Object.entries(asObject(methods))) {
      const id = asObject(operation)['operationId'];
      if (typeof id !== 'string' || !served.delete(id)) continue;
      asObject((paths[path] ??= {}))[method] = keep(operation);
    }
  }
  if (served.size > 0) throw new Error(`GitHub does not describe ${[...served].join(', ')}.`);
  nullForDeletedForks(components);
  return { openapi: '3.0.3', 'x-origin': ORIGIN, paths, components };
}

function strip(node: Json, isNameMap: boolean): Json {
  if (Array.isArray(node)) return node.map((item) => strip(item, false));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNameMap || !DROPPED.test(key))
      .map(([key, value]) => [key, strip(value, !isNameMap && NAME_MAPS.has(key))]),
  );
}

/** `nullable` as validators of JSON Schema understand it: next to a type, null among the values. */
function mend(node: Json): Json {
  if (Array.isArray(node)) return node.map(mend);
  if (!isObject(node)) return node;
  const { nullable, ...mended } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, mend(value)]),
  );
  if (nullable !== true) return mended;
  const values = mended['enum'];
  if (Array.isArray(values) && !values.includes(null)) values.push(null);
  return 'type' in mended ? { ...mended, nullable: true } : { anyOf: [mended, { enum: [null] }] };
}

/** GitHub answers null here when the fork is gone, which its description leaves out. */
function nullForDeletedForks(components: JsonObject): void {
  const properties = at(components, 'schemas', 'workflow-run', 'properties');
  const described = properties['head_repository'] ?? null;
  properties['head_repository'] = { anyOf: [described, { enum: [null] }] };
}

function references(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(references);
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  );
}

function sorted(node: Json): Json {
  if (Array.isArray(node)) return node.map(sorted);
  if (!isObject(node)) return node;
  const entries = Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}

function at(node: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((inner, key) => asObject(inner[key] ?? null), node);
}

function asObject(node: Json): JsonObject {
  if (!isObject(node)) throw new Error('GitHub’s description is not shaped as expected.');
  return node;
}

function isObject(node: Json): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

writeFileSync(TARGET, `${JSON.stringify(sorted(prune(readDescription())), null, 2)}\n`);
execFileSync('npx', ['oxfmt', '-c', '.github/config/oxfmt.json', TARGET]);
