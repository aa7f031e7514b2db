import type { RuleKind } from './catalogue.ts';

/**
 * What symptoms may have in common. `runs` are single runs or whole workflows that came out
 * dear: they have a cause elsewhere more often than not. `other` is nothing in common with
 * anything.
 */
export type Cause = 'failing' | 'caching' | 'small' | 'runs' | 'model' | 'other';

/**
 * The kinds from what causes others to what is only caused: of findings that are one, the
 * first names it.
 */
const CAUSE_OF: Readonly<Record<RuleKind, Cause>> = {
  'paperclip-idle-waste': 'other',
  'failing-runs': 'failing',
  'failed-run-spend': 'failing',
  'zero-cache-hits': 'caching',
  'low-cache-hits': 'caching',
  'cache-write-over-read': 'caching',
  'many-small-requests': 'small',
  'high-input-output-ratio': 'small',
  'many-requests': 'runs',
  'heavy-run': 'runs',
  'costly-run': 'runs',
  'rising-usage': 'runs',
  'dearer-model': 'model',
  'wrong-model': 'model',
  'context-bloat': 'other',
  'silent-retries': 'other',
  'identical-calls': 'other',
  batchable: 'other',
  'paperclip-uncached-runs': 'other',
  'paperclip-dear-model': 'model',
  'paperclip-routines': 'other',
  'paperclip-assignee': 'other',
  'paperclip-ledger': 'other',
  'paperclip-double-posts': 'other',
  'paperclip-unaccounted': 'other',
  'over-budget': 'other',
  'budget-at-risk': 'other',
  'unpriced-model': 'other',
  'no-token-data': 'other',
};

const KINDS: readonly string[] = Object.keys(CAUSE_OF);
const CAUSES = new Map<string, Cause>(Object.entries(CAUSE_OF));

/** What a kind is a symptom of; one of another version stands for itself. */
export function causeOf(kind: string): Cause {
  return CAUSES.get(kind) ?? 'other';
}

/** Where a kind stands between cause and symptom, causes first. */
export function rankOf(kind: string): number {
  const rank = KINDS.indexOf(kind);
  return rank === -1 ? KINDS.length : rank;
}

/**
 * Kinds whose saving no number proves: what a task needs to read, and whether a smaller model
 * does it, only trying shows. They are never of high severity, come after others of theirs,
 * and are in no sum.
 */
const HINTS: ReadonlySet<string> = new Set<RuleKind>([
  'high-input-output-ratio',
  'dearer-model',
  'wrong-model',
  'paperclip-dear-model',
]);

/** Whether a finding's saving is a hint alone. */
export function isHint({ kind }: { readonly kind: string }): boolean {
  return HINTS.has(kind);
}
