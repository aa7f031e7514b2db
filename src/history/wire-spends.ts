/*
 * What each model of each workflow spent, as a later report needs it to say why the cost
 * changed: rows of numbers, compressed and in base64, because GitHub counts every character.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { toDollars, toNanos } from '../domain/money.ts';
import type { WorkflowSpend } from '../domain/spend-detail.ts';
import { addModels } from './report-spends.ts';

/** Longest text: a fifth of the 60,000 characters that an issue may have. */
export const MAX_SPENDS_CHARS = 12_000;

/** Some twenty times of what the longest text packs. Bytes. */
const MAX_UNPACKED_BYTES = 256 * 1024;

/** The workflows that are summed, because there was no room for each. */
export const OTHER_WORKFLOWS = '(other workflows)';
export const OTHER_MODELS = '(other models)';

const count = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const nanos = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
/** As long as a report keeps names. */
const text = v.pipe(v.string(), v.maxLength(10_000));

/** Model, requests, uncached input, cache reads, cache writes, output, cost in nano-dollars. */
const WireModel = v.tuple([text, count, count, count, count, count, nanos]);
/** Name, runs, models. */
const WireWorkflow = v.tuple([
  text,
  v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  v.array(WireModel),
]);
const WireSpends = v.array(WireWorkflow);
type WireSpends = v.InferOutput<typeof WireSpends>;

/**
 * Writes spends into at most `MAX_SPENDS_CHARS`. Where they do not fit, the cheapest
 * workflows are summed into one.
 */
export function writeSpends(workflows: readonly WorkflowSpend[]): string {
  const sorted = workflows.toSorted((a, b) => costOf(b) - costOf(a) || (a.name < b.name ? -1 : 1));
  for (let kept = sorted.length; ; kept = Math.floor(kept * 0.9)) {
    const rows = [...sorted.slice(0, kept), ...sumOf(sorted.slice(kept))];
    const json = Buffer.from(JSON.stringify(toWire(rows)));
    if (json.length > MAX_UNPACKED_BYTES && kept > 0) continue;
    const packed = deflateRawSync(json, { level: 9 }).toString('base64');
    if (packed.length <= MAX_SPENDS_CHARS || kept === 0) return packed;
  }
}

/** Reads spends; undefined for a text that is not of this form. Never throws: it is anybody's. */
export function readSpends(packed: string): readonly WorkflowSpend[] | undefined {
  if (packed.length > MAX_SPENDS_CHARS) return undefined;
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), {
      maxOutputLength: MAX_UNPACKED_BYTES,
    }).toString('utf8');
    const wire = v.safeParse(WireSpends, JSON.parse(json));
    const isSound =
      wire.success && [wire.output, ...wire.output.map(([, , rows]) => rows)].every(haveOwnNames);
    return isSound ? fromWire(wire.output) : undefined;
  } catch {
    return undefined;
  }
}

/** Two rows of one name would be counted twice in one sum and once in another. */
function haveOwnNames(rows: readonly (readonly [string, ...unknown[]])[]): boolean {
  return new Set(rows.map(([name]) => name)).size === rows.length;
}

/**
 * Both sides in the same rows: what either side has in its sum of other workflows only is
 * added to that sum on the other side too.
 */
export function alignSpends(
  before: readonly WorkflowSpend[],
  after: readonly WorkflowSpend[],
): readonly [readonly WorkflowSpend[], readonly WorkflowSpend[]] {
  return [foldLike(before, after), foldLike(after, before)];
}

function foldLike(
  own: readonly WorkflowSpend[],
  other: readonly WorkflowSpend[],
): readonly WorkflowSpend[] {
  if (!other.some(({ name }) => name === OTHER_WORKFLOWS)) return own;
  const named = new Set(other.map(({ name }) => name));
  const isNamed = ({ name }: WorkflowSpend): boolean => named.has(name) && name !== OTHER_WORKFLOWS;
  return [...own.filter(isNamed), ...sumOf(own.filter((workflow) => !isNamed(workflow)))];
}

function costOf({ models }: WorkflowSpend): number {
  return models.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
}

/** Several workflows as one, with the models of all; nothing of none. */
function sumOf(workflows: readonly WorkflowSpend[]): readonly WorkflowSpend[] {
  if (workflows.length === 0) return [];
  const models = workflows.flatMap((workflow) => workflow.models);
  const [first, ...rest] = models;
  const sum =
    first === undefined
      ? []
      : [rest.reduce((a, b) => addModels(OTHER_MODELS, a, b), { ...first, model: OTHER_MODELS })];
  return [
    {
      name: OTHER_WORKFLOWS,
      runs: workflows.reduce((runs, workflow) => runs + workflow.runs, 0),
      models: sum,
    },
  ];
}

function toWire(workflows: readonly WorkflowSpend[]): WireSpends {
  return workflows.map(({ name, runs, models }) => [
    name,
    runs,
    models.map((one) => [
      one.model,
      one.requests,
      one.uncachedInput,
      one.cacheRead,
      one.cacheWrite,
      one.output,
      one.costUsd === null ? null : toNanos(one.costUsd),
    ]),
  ]);
}

function fromWire(wire: WireSpends): readonly WorkflowSpend[] {
  return wire.map(([name, runs, models]) => ({
    name,
    runs,
    models: models.map(([model, requests, uncachedInput, cacheRead, cacheWrite, output, cost]) => ({
      model,
      requests,
      uncachedInput,
      cacheRead,
      cacheWrite,
      output,
      costUsd: cost === null ? null : toDollars(cost),
    })),
  }));
}
