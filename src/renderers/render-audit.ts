import type { RoleAudit } from '../roles/role-audit.ts';
import { printMarkdown } from './markdown.ts';
import { inertJson } from './plain-text.ts';
import { routePage } from './route-page.ts';
import { printTerminal, type TerminalOptions } from './terminal.ts';

/** Forms that an audit can be printed in. The names are public (`--format`). */
export const AUDIT_FORMATS = ['text', 'markdown', 'json'] as const;

export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** Version of the JSON; semver, additions are minor. */
const AUDIT_SCHEMA_VERSION = '1.0.0';

/** What the JSON has beside the audit. */
export interface AuditFrame {
  readonly generatedAt: Date;
  /** The program's own version. */
  readonly version: string;
}

/** The audit in one of the forms; `style` concerns `text` alone. */
export function renderAudit(
  format: AuditFormat,
  audit: RoleAudit,
  { generatedAt, version }: AuditFrame,
  style: TerminalOptions = {},
): string {
  if (format === 'text') return printTerminal(routePage(audit), style);
  if (format === 'markdown') return `${printMarkdown(routePage(audit))}\n`;
  const framed = {
    schemaVersion: AUDIT_SCHEMA_VERSION,
    generatedAt: generatedAt.toISOString(),
    generator: { name: 'token-usage-report', version },
    ...audit,
  };
  return `${inertJson(JSON.stringify(framed, null, 2))}\n`;
}
