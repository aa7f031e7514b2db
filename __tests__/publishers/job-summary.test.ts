import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PublishError } from '../../src/domain/errors.ts';
import {
  cutToBytes,
  MAX_SUMMARY_BYTES,
  writeJobSummary,
} from '../../src/publishers/job-summary.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'summary-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('writeJobSummary', () => {
  it('appends to what the step has written', async () => {
    const path = join(await temporaryFolder(), 'summary.md');
    await writeJobSummary(path, '# One');
    await writeJobSummary(path, '# Two\n');
    expect(await readFile(path, 'utf8')).toBe('# One\n# Two\n');
  });

  it('stays below 1 MiB, measured in bytes', async () => {
    const path = join(await temporaryFolder(), 'summary.md');
    await writeJobSummary(path, '🔥'.repeat(99).concat('\n').repeat(4_000));
    const text = await readFile(path, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(Buffer.byteLength(text)).toBeGreaterThan(MAX_SUMMARY_BYTES - 1_000);
    expect(text).toMatch(/^> The end is cut off/);
    expect(text).not.toContain('\uFFFD');
  });

  it('names the file that cannot be written', async () => {
    const path = join(await temporaryFolder(), 'missing', 'summary.md');
    const writing = writeJobSummary(path, 'x');
    await expect(writing).rejects.toThrow(PublishError);
    await expect(writing).rejects.toThrow(`${path} could not be written (ENOENT)`);
  });
});

describe('cutToBytes', () => {
  const lines = 'äöü\n'.repeat(100); // 7 bytes a line

  it.each([
    ['below', 701],
    ['at', 700],
    ['above', 699],
    ['far above', 300],
  ])('keeps whole lines: text %s the limit', (_name, most) => {
    const cut = cutToBytes(lines, most);
    expect(Buffer.byteLength(cut)).toBeLessThan(most);
    expect(cut === lines).toBe(most > 700);
    expect(cut).toMatch(/(^|\n)(äöü\n)+$/);
  });

  it('leaves only the note of one endless line', () => {
    expect(cutToBytes('x'.repeat(5_000), 500)).toMatch(/^> The end is cut off.*\n\n$/);
  });
});
