/** A Markdown table as text: column names in lower case, and rows by column. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** Enough for any report; more is no table for people. */
const MAX_ROWS = 1000;

/** The first Markdown table in these lines; undefined when there is none. Never throws. */
export function readTable(lines: readonly string[]): TextTable | undefined {
  const delimiter = lines.findIndex(
    (line, index) => index > 0 && isDelimiter(line) && (lines[index - 1] ?? '').includes('|'),
  );
  if (delimiter < 0) return undefined;
  const columns = cellsOf(lines[delimiter - 1] ?? '').map(columnName);
  const rows: ReadonlyMap<string, string>[] = [];
  for (const line of lines.slice(delimiter + 1, delimiter + 1 + MAX_ROWS)) {
    if (!line.includes('|')) break;
    const cells = cellsOf(line);
    rows.push(new Map(columns.map((column, index) => [column, cells[index] ?? ''])));
  }
  return { columns, rows };
}

function isDelimiter(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line);
}

/** `Est. Cost ($)` and `**est cost**` are one column. */
function columnName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z/ ]/g, '')
    .trim();
}

/** Cells between pipes; an escaped pipe belongs to its cell. */
function cellsOf(line: string): readonly string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map(plainText);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a reader sees of a cell: no links, bold, code or tags. Underscores stay, names have them. */
function plainText(cell: string): string {
  return cell
    .slice(0, 1000)
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
