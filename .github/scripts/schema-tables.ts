/** The fields of `report.json` as tables, from its JSON Schema. */

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A table of the report itself, then one of each definition, under headings. */
export function schemaTables(root: Schema): string {
  const definitions = Object.entries(root.definitions ?? {});
  return [
    section('The report', root),
    ...definitions.map(([name, schema]) => section(name, schema)),
  ].join('\n\n');
}

function section(name: string, schema: Schema): string {
  const { description, enum: values, anyOf: kinds, properties } = schema;
  const parts = [`### ${name}`, description];
  if (values !== undefined) parts.push(kindOf(schema));
  for (const kind of kinds ?? []) parts.push(`${kind.title}: ${kind.description}`, table(kind));
  if (properties !== undefined) parts.push(table(schema));
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function table(schema: Schema): string {
  return ['| Field | Is | Meaning |', '| --- | --- | --- |', ...rows(schema, '')].join('\n');
}

/** Rows of an object's fields; those of an object within it follow under its name. */
function rows({ properties = {}, required = [] }: Schema, prefix: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const absent = required.includes(name) ? '' : ', may be absent';
    const text = field.description ?? '';
    const inner = field.properties !== undefined ? field : field.items;
    const below = field.properties !== undefined ? `${path}.` : `${path}[].`;
    return [
      `| \`${path}\` | ${kindOf(field)}${absent} | ${text} |`,
      ...(inner === undefined ? [] : rows(inner, below)),
    ];
  });
}

function kindOf({ $ref, anyOf, enum: values, const: value, items, type, pattern }: Schema): string {
  if ($ref !== undefined) return link($ref);
  if (anyOf !== undefined) return anyOf.map(kindOf).join(' or ');
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  if (values !== undefined) return values.map((each) => `\`${each}\``).join(', ');
  const kinds = [type ?? 'any'].flat();
  return kinds
    .map((kind) => {
      if (kind === 'array') return items === undefined ? 'list' : `list of ${kindOf(items)}`;
      if (kind === 'string' && pattern?.includes('T')) return 'instant';
      return kind === 'boolean' ? 'true or false' : kind;
    })
    .join(' or ');
}

function link(reference: string): string {
  const name = reference.replace('#/definitions/', '');
  return `[${name}](#${name.toLowerCase()})`;
}
