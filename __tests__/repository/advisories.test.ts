import { readFile } from 'node:fs/promises';
import type { components } from '@octokit/openapi-types';
import { describe, expect, it } from 'vitest';
import { checkAdvisories, readBundled, type Ask } from '../../.github/scripts/check-advisories.ts';

const PLACE = { apiUrl: 'https://api.github.test', repository: 'octo/shop', token: 'ghs_t' };

/** As GitHub's description of `GET /advisories` has it (@octokit/openapi-types 29). */
const ADVISORY: components['schemas']['global-advisory'] = {
  ghsa_id: 'GHSA-aaaa-bbbb-cccc',
  cve_id: null,
  url: 'https://api.github.test/advisories/GHSA-aaaa-bbbb-cccc',
  html_url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  repository_advisory_url: null,
  summary: 'undici reads on for ever',
  description: null,
  type: 'reviewed',
  severity: 'high',
  source_code_location: null,
  identifiers: null,
  references: null,
  published_at: '2026-11-20T06:00:00Z',
  updated_at: '2026-11-20T06:00:00Z',
  github_reviewed_at: null,
  nvd_published_at: null,
  withdrawn_at: null,
  vulnerabilities: [
    {
      package: { ecosystem: 'npm', name: 'undici' },
      vulnerable_version_range: '< 6.29.2',
      first_patched_version: '6.29.2',
      vulnerable_functions: null,
    },
  ],
  cvss: null,
  cwes: null,
  credits: null,
};

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

function played(advisories: readonly object[], titles: readonly string[] = []) {
  const asked: Asked[] = [];
  const ask: Ask = async (address, { method, headers, body }) => {
    const url = new URL(address);
    expect(headers['authorization']).toBe('Bearer ghs_t');
    asked.push({ method, url, body: body === undefined ? undefined : JSON.parse(body) });
    const isLast = url.searchParams.has('after');
    const next = `${url.href}&after=x`;
    const isPaged = url.pathname === '/advisories' && !isLast;
    const rows = url.pathname === '/advisories' ? advisories : titles.map((title) => ({ title }));
    return Response.json(method === 'POST' ? {} : isLast ? [] : rows, {
      status: method === 'POST' ? 201 : 200,
      headers: isPaged ? { link: `<${next}>; rel="next"` } : {},
    });
  };
  return { ask, asked };
}

describe('the weekly look for advisories', () => {
  it('asks about every package that is bundled, by its version', async () => {
    const licenses = await readFile(new URL('../../dist/licenses.txt', import.meta.url), 'utf8');
    const bundled = readBundled(licenses);
    expect(bundled.length).toBeGreaterThan(50);
    expect(bundled).toContain('@octokit/rest@22.0.1');
    expect(bundled.every((one) => /^(?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/.test(one))).toBe(true);
    const { ask, asked } = played([]);
    expect(await checkAdvisories(bundled, PLACE, ask)).toEqual({ known: [], opened: [] });
    const affects = asked.map(({ url }) => url.searchParams.get('affects') ?? '').join(',');
    expect(bundled.filter((one) => !affects.split(',').includes(one))).toEqual([]);
    expect(asked.every(({ url }) => url.searchParams.get('ecosystem') === 'npm')).toBe(true);
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('opens one issue for one that is known', async () => {
    const { ask, asked } = played([ADVISORY, ADVISORY]);
    const result = await checkAdvisories(['undici@6.29.1'], PLACE, ask);
    expect(result).toEqual({ known: [ADVISORY.ghsa_id], opened: [ADVISORY.ghsa_id] });
    const posts = asked.filter(({ method }) => method === 'POST');
    expect(posts.map(({ url }) => url.pathname)).toEqual(['/repos/octo/shop/issues']);
    expect(posts[0]?.body).toEqual({
      title: 'GHSA-aaaa-bbbb-cccc: undici reads on for ever',
      body: expect.stringContaining('- `undici` < 6.29.2, fixed in 6.29.2'),
      labels: ['advisory'],
    });
  });

  it('opens none for one that an issue names, open or closed, nor for one withdrawn', async () => {
    const withdrawn = { ...ADVISORY, ghsa_id: 'GHSA-dddd', withdrawn_at: '2026-11-21T06:00:00Z' };
    const { ask, asked } = played([ADVISORY, withdrawn], ['GHSA-aaaa-bbbb-cccc: told']);
    const result = await checkAdvisories(['undici@6.29.1'], PLACE, ask);
    expect(result).toEqual({ known: [ADVISORY.ghsa_id], opened: [] });
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    const issues = asked.find(({ url }) => url.pathname.endsWith('/issues'));
    expect(issues?.url.searchParams.get('state')).toBe('all');
  });

  it('fails when GitHub refuses, and when nothing is bundled', async () => {
    const refusal: Ask = async () => Response.json({}, { status: 403 });
    await expect(checkAdvisories(['a@1.0.0'], PLACE, refusal)).rejects.toThrow(
      'GET /advisories: GitHub answered 403',
    );
    await expect(checkAdvisories([], PLACE, refusal)).rejects.toThrow('names no package');
  });
});
