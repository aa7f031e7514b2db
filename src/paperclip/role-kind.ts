import type { PaperclipRoleKind } from '../domain/paperclip-report.ts';

/**
 * Roles of `@paperclipai/shared` 2026.916.1 and words that people write in their place. Who
 * writes code may need the dear model; who routes, checks and answers rarely does.
 */
const ENGINEERING = /\b(?:engineer|engineering|developer|programmer|coder|cto|devops|architect)\b/i;
const TRIAGE =
  /\b(?:triage|router|routing|qa|tester|support|pm|coordinator|assistant|monitor|secretary)\b/i;

/** What kind of work a role names; `null` where it does not say, or says both. */
export function roleKindOf(role: string | null): PaperclipRoleKind | null {
  const words = (role ?? '').replaceAll('_', ' ');
  const [codes, routes] = [ENGINEERING.test(words), TRIAGE.test(words)];
  if (codes === routes) return null;
  return codes ? 'engineering' : 'triage';
}
