import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PublishError } from '../../src/domain/errors.ts';
import { writeFiles } from '../../src/publishers/files.ts';

const FILES = {
  'report.json': '{}',
  'report.md': '# Grüße',
  'report.html': '<!doctype html>',
  'usage.csv': 'a,b\n',
} as const;

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('writeFiles', () => {
  it('makes the folder and gives the paths', async () => {
    const folder = join(await temporaryFolder(), 'a', 'b');
    const paths = await writeFiles(folder, FILES);
    expect(paths).toEqual({
      'report.json': join(folder, 'report.json'),
      'report.md': join(folder, 'report.md'),
      'report.html': join(folder, 'report.html'),
      'usage.csv': join(folder, 'usage.csv'),
    });
    expect(await readFile(paths['report.md'], 'utf8')).toBe('# Grüße');
    expect((await readdir(folder)).sort()).toEqual([
      'report.html',
      'report.json',
      'report.md',
      'usage.csv',
    ]);
  });

  it('replaces the files of an earlier run', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, FILES);
    const paths = await writeFiles(folder, { ...FILES, 'usage.csv': 'new' });
    expect(await readFile(paths['usage.csv'], 'utf8')).toBe('new');
    expect(await readdir(folder)).toHaveLength(4);
  });

  it('leaves nothing unfinished behind and names the input', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'usage.csv')); // a folder cannot be replaced by a file
    await mkdir(join(folder, 'usage.csv', 'full'));
    const writing = writeFiles(folder, FILES);
    await expect(writing).rejects.toThrow(PublishError);
    await expect(writing).rejects.toThrow('`output-dir`');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('names a folder that is a file', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, '');
    await expect(writeFiles(path, FILES)).rejects.toThrow(
      `could not be written to ${path} (EEXIST)`,
    );
  });
});
