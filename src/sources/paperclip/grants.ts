import { READ_COLUMNS } from './schema.ts';

/**
 * SQL that makes a role which can read what the audit reads, and nothing else. For an
 * administrator to run, never for this program.
 */
export function grantStatements(database: string): string {
  const name = `"${database.replaceAll('"', '""')}"`;
  const columns = Object.entries(READ_COLUMNS).map(
    ([table, names]) => `grant select (${names.join(', ')}) on ${table} to token_usage_report;`,
  );
  return [
    '-- A role that can read what the audit reads, and nothing else. Choose a password.',
    "create role token_usage_report login nosuperuser nocreatedb nocreaterole noinherit connection limit 2 password '...';",
    'alter role token_usage_report set default_transaction_read_only = on;',
    "alter role token_usage_report set statement_timeout = '60s';",
    "alter role token_usage_report set lock_timeout = '2s';",
    "alter role token_usage_report set idle_in_transaction_session_timeout = '60s';",
    `grant connect on database ${name} to token_usage_report;`,
    'grant usage on schema public to token_usage_report;',
    ...columns,
    '',
  ].join('\n');
}
