import type { Tokens } from '../../domain/tokens.ts';
import type { PricingModifiers } from '../../domain/usage-record.ts';
import { sumOfKnown, modifiersOf } from '../claude-usage.ts';
import type { PlainCursor } from './plain-cursor.ts';
import { createObjectReader, isObjectNext } from './plain-object.ts';
import { createTextReader, readPlainCount } from './plain-values.ts';
import { skipJson } from './skip-json.ts';

const USAGE_KEYS = [
  'input_tokens',
  'cache_read_input_tokens',
  'cache_creation_input_tokens',
  'output_tokens',
  'cache_creation',
  'speed',
  'service_tier',
  'inference_geo',
];
const CACHE_CREATION_KEYS = ['ephemeral_5m_input_tokens', 'ephemeral_1h_input_tokens'];

/** A usage's values by their keys. */
interface Fields {
  uncachedInput?: number | undefined;
  cacheRead?: number | undefined;
  cacheWrite?: number | undefined;
  cacheWrite5m?: number | undefined;
  cacheWrite1h?: number | undefined;
  output?: number | undefined;
  speed?: string | undefined;
  tier?: string | undefined;
  region?: string | undefined;
}

/** A usage as it is written; `checked` has not seen its tokens. */
export interface PlainUsage {
  readonly tokens: Tokens;
  readonly modifiers: PricingModifiers | undefined;
}

/** Makes a reader of the usage that comes next; `line` is another number for each line. */
export function createPlainUsageReader(cursor: PlainCursor): (line: number) => PlainUsage {
  const readUsage = createObjectReader(cursor, USAGE_KEYS, readField);
  const readCacheCreation = createObjectReader(cursor, CACHE_CREATION_KEYS, readCacheField);
  const readText = (text: string): string => text;
  const readSpeed = createTextReader(cursor, readText);
  const readTier = createTextReader(cursor, readText);
  const readRegion = createTextReader(cursor, readText);
  let currentLine = 0;

  function readField(fields: Fields, name: string): void {
    switch (name) {
      case 'input_tokens':
        fields.uncachedInput = readPlainCount(cursor);
        break;
      case 'cache_read_input_tokens':
        fields.cacheRead = readPlainCount(cursor);
        break;
      case 'cache_creation_input_tokens':
        fields.cacheWrite = readPlainCount(cursor);
        break;
      case 'output_tokens':
        fields.output = readPlainCount(cursor);
        break;
      case 'cache_creation':
        if (isObjectNext(cursor)) readCacheCreation(fields, currentLine);
        else skipJson(cursor);
        break;
      case 'speed':
        fields.speed = readSpeed();
        break;
      case 'service_tier':
        fields.tier = readTier();
        break;
      case 'inference_geo':
        fields.region = readRegion();
        break;
      default:
        skipJson(cursor);
    }
  }

  function readCacheField(fields: Fields, name: string): void {
    if (name === 'ephemeral_5m_input_tokens') fields.cacheWrite5m = readPlainCount(cursor);
    else if (name === 'ephemeral_1h_input_tokens') fields.cacheWrite1h = readPlainCount(cursor);
    else skipJson(cursor);
  }

  return (line) => {
    const fields: Fields = {};
    currentLine = line;
    readUsage(fields, line);
    const { uncachedInput, cacheRead, cacheWrite, cacheWrite5m, cacheWrite1h, output } = fields;
    return {
      tokens: {
        uncachedInput,
        cacheRead,
        cacheWrite: cacheWrite ?? sumOfKnown(cacheWrite5m, cacheWrite1h),
        cacheWrite1h,
        output,
      },
      modifiers: modifiersOf(fields.speed, fields.tier, fields.region),
    };
  };
}
