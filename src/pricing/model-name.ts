/** Amazon Bedrock's ids: a region, the maker, the model and a version. */
const BEDROCK = /^(?:[a-z]+\.)?anthropic\.(.+?)(?:-v\d+(?::\d+)?)?$/;

/**
 * One spelling for the many that one model has: lower case, without the maker's prefix
 * (`anthropic/…`), a bracketed variant (`…[1m]`) or a release date (`-20251001`,
 * `-2026-03-05`, Vertex's `@20251001`) or Amazon Bedrock's frame
 * (`us.anthropic.…-v1:0`), with dots and underscores as dashes. For looking prices up, not
 * for showing.
 */
export function canonicalModel(model: string): string {
  return bareModel(model)
    .toLowerCase()
    .replace(BEDROCK, '$1')
    .replace(/(?:-alpha)?[-@](?:\d{8}|\d{4}-\d{2}-\d{2})$/, '')
    .replaceAll(/[._]/g, '-');
}

/** A model's name without the maker's prefix and a bracketed variant. */
export function bareModel(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).replace(/\[[^[\]]*\]$/, '');
}
