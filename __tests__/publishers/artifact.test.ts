import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PublishError } from '../../src/domain/errors.ts';
import { ARTIFACT_NAME, uploadArtifact } from '../../src/publishers/artifact.ts';
import { writeFiles } from '../../src/publishers/files.ts';
import { JOB, RUN, RUNTIME_TOKEN, startResultsService } from '../support/results-service.ts';

async function writeReport(): Promise<{ folder: string; paths: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'artifact-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const paths = await writeFiles(folder, {
    'report.json': '{"schemaVersion":"1.0.0"}',
    'report.md': '# Report',
    'report.html': '<!doctype html>',
    'usage.csv': 'a,b\n',
  });
  return { folder, paths: Object.values(paths) };
}

describe('uploadArtifact', () => {
  beforeEach(() => {
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', RUNTIME_TOKEN);
    vi.stubEnv('ACTIONS_RESULTS_URL', '');
    vi.spyOn(process.stdout, 'write').mockReturnValue(true); // the client talks to the runner
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it("uploads the files through GitHub's own client", async () => {
    const service = await startResultsService();
    vi.stubEnv('ACTIONS_RESULTS_URL', service.url);
    const { folder, paths } = await writeReport();
    const uploaded = await uploadArtifact(paths, folder);

    const archive = service.uploaded();
    expect(uploaded).toEqual({ id: 42, size: archive.length });
    const entries = new AdmZip(archive).getEntries();
    const texts = entries.map((entry) => [entry.entryName, entry.getData().toString()]);
    expect(Object.fromEntries(texts)).toEqual({
      'report.json': '{"schemaVersion":"1.0.0"}',
      'report.md': '# Report',
      'report.html': '<!doctype html>',
      'usage.csv': 'a,b\n',
    });
    expect(service.calls.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))).toEqual([
      'CreateArtifact',
      'FinalizeArtifact',
    ]);
    expect(service.calls[0]?.body).toMatchObject({
      workflow_run_backend_id: RUN,
      workflow_job_run_backend_id: JOB,
      name: ARTIFACT_NAME,
    });
  });

  it.each([
    ['ACTIONS_RUNTIME_TOKEN', '', 'can only be uploaded from a `uses:` step'],
    ['ACTIONS_RESULTS_URL', '', 'can only be uploaded from a `uses:` step'],
    [
      'GITHUB_SERVER_URL',
      'https://github.example.com',
      'GitHub Enterprise Server takes no artifact',
    ],
  ])('names the cure when %s is %j', async (name, value, cure) => {
    vi.stubEnv('ACTIONS_RESULTS_URL', 'http://127.0.0.1:9');
    vi.stubEnv(name, value);
    const { folder, paths } = await writeReport();
    const uploading = uploadArtifact(paths, folder);
    await expect(uploading).rejects.toThrow(PublishError);
    await expect(uploading).rejects.toThrow(cure);
  });

  it.each([
    [{ status: 409, msg: 'an artifact with this name already exists' }, 'already has an artifact'],
    [
      { status: 403, msg: 'no: https://blob.example/x?sig=SECRET' },
      /could not be uploaded \(.*\(403\).*no: https:\/\/blob\.example\/x\): run the job again/,
    ],
  ])('reports what GitHub refused: %j', async (refusal, message) => {
    const service = await startResultsService(refusal);
    vi.stubEnv('ACTIONS_RESULTS_URL', service.url);
    const { folder, paths } = await writeReport();
    await expect(uploadArtifact(paths, folder)).rejects.toThrow(message);
  });
});
