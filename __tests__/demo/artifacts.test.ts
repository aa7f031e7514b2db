import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { artifact, minutes, NOW, run, fakeGitHub, type TestStandIn } from './fake-github.ts';

/** Follows the redirect by hand, without the token. */
async function download(hub: TestStandIn, id: number, headers: Record<string, string> = {}) {
  const location = await signedUrl(hub, id);
  const response = await fetch(location, { headers });
  return { response, text: await response.text() };
}

async function signedUrl(hub: TestStandIn, id: number): Promise<string> {
  const { status, headers } = await hub.ask('GET', `/actions/artifacts/${id}/zip`);
  expect(status).toBe(302);
  return headers.get('location') ?? '';
}

describe('listing artifacts', () => {
  it('gives newest first, of the repository and of a run, filtered by exact name', async () => {
    const { ask } = await fakeGitHub({
      runs: [run(1), run(2)],
      artifacts: [artifact(1), artifact(3, { name: 'usage-2' }), artifact(2, { runId: 2 })],
    });
    const ids = async (path: string) =>
      (await ask('GET', path)).data.artifacts.map(({ id }: { id: number }) => id);
    expect(await ids('/actions/artifacts')).toEqual([3, 2, 1]);
    expect(await ids('/actions/artifacts?name=usage')).toEqual([2, 1]);
    expect(await ids('/actions/runs/1/artifacts')).toEqual([3, 1]);
    expect(await ids('/actions/runs/1/artifacts?direction=asc')).toEqual([1, 3]);
    expect((await ask('GET', '/actions/runs/9/artifacts')).status).toBe(404);
  });

  it('lists size, digest, expiry and the run that made it', async () => {
    const { ask } = await fakeGitHub({
      runs: [run(1, { headRepositoryId: 99 })],
      artifacts: [artifact(1), artifact(2, { expiresAt: minutes(-1) })],
    });
    const digest = `sha256:${createHash('sha256').update('0123456789').digest('hex')}`;
    expect((await ask('GET', '/actions/artifacts/1')).data).toMatchObject({
      size_in_bytes: 10,
      digest,
      expired: false,
      workflow_run: { id: 1, repository_id: 42, head_repository_id: 99, head_branch: 'main' },
    });
    expect((await ask('GET', '/actions/artifacts/2')).data.expired).toBe(true);
  });

  it('leaves content alone whose size is known', async () => {
    let made = 0;
    const content = () => {
      made += 1;
      return new Uint8Array(5);
    };
    const hub = await fakeGitHub({
      runs: [run(1)],
      artifacts: [artifact(1, { content, sizeInBytes: 9 })],
    });
    const { data } = await hub.ask('GET', '/actions/artifacts');
    expect(data.artifacts).toMatchObject([{ size_in_bytes: 9, digest: null }]);
    expect(made).toBe(0);
    const { response } = await download(hub, 1);
    expect(response.headers.get('content-length')).toBe('5');
    expect(made).toBe(1);
  });
});

describe('downloading', () => {
  it('redirects to another origin, which serves the bytes', async () => {
    const hub = await fakeGitHub({ artifacts: [artifact(1)] });
    expect(new URL(await signedUrl(hub, 1)).origin).toBe(hub.blobUrl);
    expect(hub.blobUrl).not.toBe(hub.apiUrl);
    const { response, text } = await download(hub, 1);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(text).toBe('0123456789');
  });

  it('serves a single file under its own type', async () => {
    const hub = await fakeGitHub({
      artifacts: [artifact(1, { contentType: 'application/jsonl' })],
    });
    const { response } = await download(hub, 1);
    expect(response.headers.get('content-type')).toBe('application/jsonl');
  });

  it.each([
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=8-99', 206, 'bytes 8-9/10', '89'],
    ['bytes=10-12', 416, 'bytes */10', undefined],
    ['lines=1-2', 200, null, '0123456789'],
  ])('serves the range %s', async (range, status, contentRange, expected) => {
    const hub = await fakeGitHub({ artifacts: [artifact(1)] });
    const { response, text } = await download(hub, 1, { range });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(expected ?? text).toBe(text);
  });

  it('lets a signed URL live for a minute', async () => {
    let clock = NOW;
    const hub = await fakeGitHub({ artifacts: [artifact(1)] }, { now: () => clock });
    const url = await signedUrl(hub, 1);
    clock = new Date(NOW.getTime() + 59_000);
    expect((await fetch(url)).status).toBe(200);
    clock = minutes(1);
    const late = await fetch(url);
    expect(late.status).toBe(403);
    expect(await late.text()).toContain('<Code>AuthenticationFailed</Code>');
    expect((await fetch(`${hub.blobUrl}/actions-results/artifact-1?sig=guess`)).status).toBe(403);
    expect(hub.problems).toEqual([]);
  });

  it('refuses a request that brings the token along, and reports it', async () => {
    const hub = await fakeGitHub({ artifacts: [artifact(1)] });
    const { response } = await download(hub, 1, { authorization: 'Bearer demo-token' });
    expect(response.status).toBe(400);
    expect(hub.problems).toEqual([expect.stringContaining('Authorization')]);
  });

  it('answers 410 for what is expired or gone, 404 for what never was', async () => {
    const { ask } = await fakeGitHub({
      artifacts: [artifact(1, { expiresAt: NOW }), artifact(2, { isGone: true })],
    });
    expect((await ask('GET', '/actions/artifacts/1/zip')).status).toBe(410);
    expect((await ask('GET', '/actions/artifacts/2/zip')).status).toBe(410);
    expect((await ask('GET', '/actions/artifacts/2')).data.expired).toBe(false);
    expect((await ask('GET', '/actions/artifacts/3/zip')).status).toBe(404);
  });
});
