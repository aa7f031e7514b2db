/** Forms that a report can be printed in. The names are public (`--format`). */
export const FORMATS = ['text', 'markdown', 'html', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];
