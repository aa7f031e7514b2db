import { Ajv } from 'ajv';
import schema from '../../src/report/report.schema.json' with { type: 'json' };

const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** What the published JSON Schema finds wrong with the text of a `report.json`. */
export function schemaErrors(json: string): readonly string[] {
  if (validate(JSON.parse(json))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
