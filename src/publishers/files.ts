import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublishError, sayCode } from '../domain/errors.ts';
import type { ReportFiles, ReportPaths } from '../domain/publication.ts';

/**
 * Writes the report's files into a folder, made when missing, and gives their paths. Each
 * appears complete or not at all, and none before all are written: a reader never meets
 * half a report. Throws PublishError when the folder cannot be written to.
 */
export async function writeFiles(outputDir: string, files: ReportFiles): Promise<ReportPaths> {
  const drafts = Object.entries(files).map(([name, text]) => ({
    path: join(outputDir, name),
    draft: join(outputDir, `.${name}.${crypto.randomUUID()}`),
    text,
  }));
  try {
    await mkdir(outputDir, { recursive: true });
    for (const { draft, text } of drafts) await writeFile(draft, text, { flag: 'wx' });
    for (const { draft, path } of drafts) await rename(draft, path);
  } catch (error) {
    await Promise.allSettled(drafts.map(({ draft }) => rm(draft, { force: true })));
    throw new PublishError(
      `The report's files could not be written to ${outputDir}${sayCode(error)}: give a folder that can be written to as \`output-dir\`.`,
      { cause: error },
    );
  }
  return {
    'report.json': join(outputDir, 'report.json'),
    'report.md': join(outputDir, 'report.md'),
    'report.html': join(outputDir, 'report.html'),
    'usage.csv': join(outputDir, 'usage.csv'),
  };
}

/** Writes one file of the user's choice. Throws PublishError when it cannot be written. */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new PublishError(
      `${path} could not be written${sayCode(error)}: give a file in a folder that exists as --output.`,
      { cause: error },
    );
  }
}
