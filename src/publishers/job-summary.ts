import { appendFile } from 'node:fs/promises';
import { PublishError, sayCode } from '../domain/errors.ts';

/** GitHub drops a step's summary above this size (docs.github.com, job summaries, 2026). Bytes. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

const CUT_NOTE =
  '> The end is cut off: GitHub takes no summary above 1 MiB. `report.md` is complete.\n\n';

/**
 * Appends Markdown to the job summary: `path` is what the runner gives a step as
 * GITHUB_STEP_SUMMARY. What GitHub would not take is cut at a line, with a note.
 * Throws PublishError when the file cannot be written.
 */
export async function writeJobSummary(path: string, markdown: string): Promise<void> {
  const text = cutToBytes(markdown.endsWith('\n') ? markdown : `${markdown}\n`, MAX_SUMMARY_BYTES);
  try {
    await appendFile(path, text);
  } catch (error) {
    throw new PublishError(
      `The job summary ${path} could not be written${sayCode(error)}: leave \`summary\` out of \`publish\` where there is none.`,
      { cause: error },
    );
  }
}

/**
 * The longest beginning of whole lines that stays below `most` bytes of UTF-8 together
 * with a note before it; the text itself when it is small enough. The note comes first,
 * because the cut may fall into a folded part.
 */
export function cutToBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length < most) return text;
  const room = most - Buffer.byteLength(CUT_NOTE) - 1;
  const end = bytes.subarray(0, Math.max(0, room)).lastIndexOf('\n') + 1;
  return CUT_NOTE + bytes.subarray(0, end).toString();
}
