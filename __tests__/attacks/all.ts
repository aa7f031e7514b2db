import type { Attack } from './attack.ts';
import { DOCUMENT_ATTACKS } from './documents.ts';
import { FORGERIES } from './forgeries.ts';
import { LOCAL_FOLDERS } from './local-folders.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { OWN_ZEROS } from './own-zeros.ts';
import { SERVER_ATTACKS } from './servers.ts';

/** Every attack on the built program, by the line of issue 13 that it belongs to. */
export const ATTACKS: readonly Attack[] = [
  ...NEIGHBOURS,
  ...LOCAL_FOLDERS,
  ...OWN_ZEROS,
  ...DOCUMENT_ATTACKS,
  ...SERVER_ATTACKS,
  ...FORGERIES,
].toSorted((a, b) => a.line - b.line);
