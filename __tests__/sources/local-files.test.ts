import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { readLocalDocuments } from '../../src/sources/local-files.ts';
import { zip } from '../support/collect-from.ts';

it.skipIf(process.platform === 'win32')('reads a pipe as it reads standard input', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-pipe-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const pipe = join(folder, 'pipe');
  await promisify(execFile)('mkfifo', [pipe]);
  const text = 'a line\n'.repeat(20_000);
  const unread: unknown[] = [];
  const read: string[] = [];
  const nothing = (async function* () {})();
  const writing = writeFile(pipe, text);
  const documents = readLocalDocuments(
    [pipe],
    () => true,
    nothing,
    (input) => unread.push(input),
  );
  for await (const document of documents) {
    const parts: Uint8Array[] = [];
    for await (const part of document.read()) parts.push(part);
    read.push(document.head.slice(0, 7), document.container, Buffer.concat(parts).toString());
  }
  await writing;
  expect(unread).toEqual([]);
  expect(read).toEqual(['a line\n', pipe, text]);
});

it('says of a zip that is too large what to do with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-zip-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'runs.zip');
  await writeFile(path, zip({ 'usage.jsonl': ' '.repeat(25 * 1024 * 1024) }));
  const unread: { readonly message: string }[] = [];
  const nothing = (async function* () {})();
  const documents = readLocalDocuments(
    [path],
    () => true,
    nothing,
    (input) => unread.push(input),
  );
  for await (const document of documents) expect(document).toBeUndefined();
  expect(unread.map(({ message }) => message)).toEqual([
    `${path}: could not be read (usage.jsonl has more than 24 MiB); unpack it and name its folder.`,
  ]);
});

it.skipIf(process.platform === 'win32')('tells links inside a folder, once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-links-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'a.jsonl'), 'a line\n');
  await symlink(join(folder, 'a.jsonl'), join(folder, 'b.jsonl'));
  await symlink('/nowhere', join(folder, 'c'));
  const unread: { readonly message: string }[] = [];
  const paths: string[] = [];
  const nothing = (async function* () {})();
  const documents = readLocalDocuments(
    [folder],
    () => true,
    nothing,
    (input) => unread.push(input),
  );
  for await (const { path } of documents) paths.push(path);
  expect(paths).toEqual(['a.jsonl']);
  expect(unread.map(({ message }) => message)).toEqual([
    expect.stringContaining('holds 2 links that were not followed, such as '),
  ]);
});
