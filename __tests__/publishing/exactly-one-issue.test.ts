import { describe, expect, it } from 'vitest';
import { isCreate, startFront } from './front.ts';
import {
  BOT,
  DATE,
  hours,
  issue,
  LABEL,
  NOON,
  reportOf,
  reportsOn,
  startSmallRepository,
  titleOn,
} from './small-repository.ts';

const YESTERDAY = '2026-08-09';

/** A promise that others wait for until enough have come. */
function meeting(expected: number): () => Promise<void> {
  let come = 0;
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come >= expected) open();
    return gate;
  };
}

describe('two runs at the same time', () => {
  it('leave one report open, whoever is faster, and the second is closed as its duplicate', async () => {
    const { gitHub, act } = await startSmallRepository();
    const meet = meeting(2);
    // Both have looked and seen no report before either is allowed to create one.
    const front = await startFront(gitHub, {
      before: async (request) => {
        if (isCreate(request)) await meet();
        return undefined;
      },
    });
    const exits = await Promise.all([act({}, front), act({}, front)]);
    expect(exits.map(({ code }) => code)).toEqual([0, 0]);
    expect(reportsOn(gitHub, DATE)).toMatchObject([
      { number: 1, state: 'open' },
      { number: 2, state: 'closed', stateReason: 'duplicate' },
    ]);
    expect(gitHub.state.issues[1]?.comments.map(({ body }) => body)).toEqual([
      'Two runs made a report of this date at the same time: octo/shop#1 is the one that is kept.',
    ]);
    expect(exits.map(({ outputs }) => outputs['issue-number'])).toEqual(['1', '1']);
    expect(gitHub.problems).toEqual([]);
  });

  it('that end before they settle it are healed by the next run, on that day or later', async () => {
    for (const later of [0, 24]) {
      const { gitHub, clock, act } = await startSmallRepository();
      await act();
      const [first] = gitHub.state.issues;
      gitHub.state.issues.push(issue(2, { title: first?.title ?? '', body: first?.body ?? '' }));
      clock.now = hours(later);
      const next = await act();
      expect(next.code).toBe(0);
      const open = gitHub.state.issues.filter(({ state }) => state === 'open');
      expect(open.map(({ number }) => number)).toEqual([later === 0 ? 1 : 3]);
      const { trend } = await reportOf(next);
      expect(trend.earlier.map((earlier) => earlier.issue)).toEqual(later === 0 ? [] : [1]);
    }
  });
});

describe('a run that ends between creating and closing', () => {
  it('is finished by the next one', async () => {
    const { gitHub, clock, act } = await startSmallRepository();
    await act();
    clock.now = hours(24);
    const killed = new AbortController();
    const front = await startFront(gitHub, {
      after: (request) => {
        if (isCreate(request)) killed.abort();
      },
    });
    const lost = await act({}, front, { signal: killed.signal });
    expect(lost.code).toBeNull();
    expect(gitHub.state.issues.map(({ state }) => state)).toEqual(['open', 'open']);

    expect((await act()).outputs['issue-number']).toBe('2');
    expect(gitHub.state.issues).toMatchObject([
      {
        state: 'closed',
        stateReason: 'completed',
        comments: [{ body: 'The newer report is octo/shop#2.' }],
      },
      { state: 'open', title: titleOn('2026-08-11') },
    ]);
  });

  it('is finished the next day as well, with one comment on each', async () => {
    const { gitHub, clock, act } = await startSmallRepository();
    await act();
    clock.now = hours(24);
    const killed = new AbortController();
    const front = await startFront(gitHub, {
      after: ({ method, path }) => {
        if (method === 'POST' && path.endsWith('/comments')) killed.abort();
      },
    });
    await act({}, front, { signal: killed.signal });
    clock.now = hours(48);
    await act();
    expect(gitHub.state.issues.map(({ state }) => state)).toEqual(['closed', 'closed', 'open']);
    expect(gitHub.state.issues.map(({ comments }) => comments.length)).toEqual([2, 1, 0]);
  });
});

describe('a create of which GitHub says nothing true', () => {
  it.each([
    ['answers 500', () => new Response('{"message":"Server Error"}', { status: 500 })],
    ['answers nothing', () => Promise.reject(new Error('lost'))],
  ])('that %s although it worked makes no second report', async (_name, lost) => {
    const { gitHub, act } = await startSmallRepository();
    const front = await startFront(gitHub, {
      before: async (request) => {
        if (!isCreate(request)) return undefined;
        const headers = { authorization: 'token demo-token' };
        await fetch(`${gitHub.apiUrl}${request.path}`, {
          method: 'POST',
          headers,
          body: request.body,
        });
        return lost();
      },
    });
    const { code, outputs } = await act({}, front);
    expect({ code, number: outputs['issue-number'] }).toEqual({ code: 0, number: '1' });
    expect(gitHub.state.issues).toHaveLength(1);
  });
});

describe('what people did to the report of the day', () => {
  type Edit = (text: string) => string;
  const withoutFirstLine: Edit = (body) => body.replace(/^.*\n/, '');

  it.each<[string, Edit]>([
    ['its first line taken off', withoutFirstLine],
    ['its first line damaged', (body) => body.replace('"v":1', '"v":"one"')],
    ['its first line twice', (body) => `${body.split('\n')[0]}\n${body}`],
    ['a note before it', (body) => `> Seen by Ada.\n\n${body}`],
    ['a note after it', (body) => `${body}\n\nSeen by Ada.`],
    ['its last line taken off', (body) => body.trimEnd().replace(/\n.*$/, '')],
    ['another date in its first line', (body) => body.replace(/"d":"[^"]*"/, '"d":"2099-01-01"')],
    ['a window in the future', (body) => body.replace(/"t":"2026/, '"t":"2099')],
    ['a window that ends before it starts', (body) => body.replace(/"f":"2026/, '"f":"2027')],
  ])('%s: it is updated, over its own window, and healed', async (_name, edit) => {
    const { gitHub, clock, act } = await startSmallRepository();
    const before = await reportOf(await act());
    const [report] = gitHub.state.issues;
    if (report !== undefined) report.body = edit(report.body);
    clock.now = hours(1);
    const again = await act();
    expect(again).toMatchObject({ code: 0, outputs: { 'issue-number': '1' } });
    expect(gitHub.state.issues).toHaveLength(1);
    expect(report?.body).toMatch(/^<!-- token-usage-report \{"v":1,"d":"2026-08-10"/);
    expect((await reportOf(again)).window).toMatchObject({
      from: before.window.from,
      to: hours(1).toISOString(),
    });
  });

  it('a text of their own: neither touched nor doubled, and the rest is published', async () => {
    const { gitHub, act } = await startSmallRepository();
    await act();
    const [report] = gitHub.state.issues;
    if (report !== undefined) report.body = 'Nothing to see here.';
    const { code, stdout, summary, file } = await act();
    expect(code).toBe(1);
    expect(stdout).toContain('::error::Issue #1 of octo/shop has the title of this report');
    expect(gitHub.state.issues).toMatchObject([{ number: 1, body: 'Nothing to see here.' }]);
    expect(summary).toContain('### Overview');
    expect(await file('report.json')).toContain('"schemaVersion"');
  });

  it('another label: it is found by its marker and gets its label back', async () => {
    const { gitHub, act } = await startSmallRepository();
    await act();
    const [report] = gitHub.state.issues;
    if (report !== undefined) report.labels = ['archive'];
    expect((await act()).outputs['issue-number']).toBe('1');
    expect(gitHub.state.issues).toMatchObject([{ labels: ['archive', LABEL] }]);
  });

  it('another title, a lock, closed: updated, and left closed and locked', async () => {
    const { gitHub, act } = await startSmallRepository();
    await act();
    Object.assign(gitHub.state.issues[0] ?? {}, {
      title: 'Costs of today',
      isLocked: true,
      state: 'closed',
      stateReason: 'not_planned',
    });
    expect((await act()).outputs['issue-number']).toBe('1');
    expect(gitHub.state.issues).toMatchObject([
      { title: titleOn(DATE), isLocked: true, state: 'closed', stateReason: 'not_planned' },
    ]);
  });

  it('deleted: one new report', async () => {
    const { gitHub, act } = await startSmallRepository();
    await act();
    gitHub.state.issues.length = 0;
    await act();
    expect(reportsOn(gitHub, DATE)).toHaveLength(1);
  });

  it('moved to another repository while the run read: what is there stays as it is', async () => {
    const { gitHub, act } = await startSmallRepository();
    await act();
    const elsewhere: string[] = [];
    const front = await startFront(gitHub, {
      before: ({ method, path }) => {
        // The list has it until it is to be changed; when it is looked for again, it is gone.
        if (method === 'PATCH') gitHub.state.issues[0]?.labels.splice(0);
        if (path.startsWith('/repositories/')) elsewhere.push(`${method} ${path}`);
        const isMoved = path.endsWith('/issues/1');
        const location = `${front.apiUrl}/repositories/99/issues/5`;
        return isMoved || path.startsWith('/repositories/')
          ? new Response('{"message":"Moved Permanently"}', {
              status: isMoved ? 301 : 200,
              headers: isMoved ? { location } : {},
            })
          : undefined;
      },
    });
    expect(await act({}, front)).toMatchObject({ code: 0, outputs: { 'issue-number': '2' } });
    expect(reportsOn(gitHub, DATE)).toMatchObject([
      { number: 1 },
      { number: 2, state: 'open', labels: [LABEL] },
    ]);
    expect(elsewhere.filter((request) => !request.startsWith('GET '))).toEqual([]);
  });
});

describe('what is not ours', () => {
  const stranger = { login: 'mallory', type: 'User' } as const;
  const otherBot = { login: 'mallory[bot]', type: 'Bot' } as const;

  it.each([
    ['a person', stranger],
    ['another bot', otherBot],
  ])('is never touched, though %s gave it label, title and marker', async (_name, user) => {
    const genuine = await startSmallRepository();
    await genuine.act();
    const body = genuine.gitHub.state.issues[0]?.body ?? '';
    const forged = [
      issue(1, { title: titleOn(DATE), body, user }),
      issue(2, { title: titleOn(YESTERDAY), body: body.replaceAll(DATE, YESTERDAY), user }),
    ];
    const { gitHub, act } = await startSmallRepository({ issues: structuredClone(forged) });
    for (const basis of ['look-back', 'last-report']) {
      const exit = await act();
      expect(exit).toMatchObject({ code: 0, outputs: { 'issue-number': '3' } });
      expect((await reportOf(exit)).window.basis).toBe(basis);
    }
    expect(gitHub.state.issues.slice(0, 2)).toEqual(forged);
    expect(gitHub.state.issues).toHaveLength(3);
    expect(gitHub.problems).toEqual([]);
  });

  it('does not hide ours, though a hundred newer issues have the label', async () => {
    const { gitHub, clock, act } = await startSmallRepository();
    const first = await act();
    const others = Array.from({ length: 130 }, (_, index) =>
      issue(index + 2, { user: stranger, title: titleOn(DATE), createdAt: hours(1) }),
    );
    gitHub.state.issues.push(...structuredClone(others));
    clock.now = hours(2);
    expect((await act()).outputs['issue-number']).toBe(first.outputs['issue-number']);
    clock.now = hours(24);
    const next = await act();
    expect((await reportOf(next)).window.from).toBe(hours(2).toISOString());
    expect(gitHub.state.issues.slice(1, 131)).toEqual(others);
    expect(gitHub.state.issues).toHaveLength(132);
  });

  it('is ours when the token’s own account made it, an app’s for example', async () => {
    const author = { login: 'reporter[bot]', type: 'Bot' } as const;
    const { gitHub, act } = await startSmallRepository({}, { author });
    await act();
    expect((await act()).outputs['issue-number']).toBe('1');
    expect(gitHub.state.issues).toHaveLength(1);
  });
});

describe('a clock that is wrong', () => {
  it('does not move a window: GitHub’s clock counts, and every run is in one report', async () => {
    // The machine's clock is months from the fake GitHub's, in whichever direction.
    const { gitHub, clock, act } = await startSmallRepository();
    const first = await reportOf(await act({ until: '' }));
    expect(first.window.to).toMatch(/^2026-08-10T12:00:/);
    clock.now = hours(24);
    const second = await reportOf(await act({ until: '' }));
    expect(second.window.from).toBe(first.window.to);
    expect(second.window.to).toMatch(/^2026-08-11T12:00:/);
    expect(reportsOn(gitHub, DATE)).toHaveLength(1);
  });

  it.each([
    ['fast', 1],
    ['slow', -1],
  ])('by an hour, %s, in an earlier report counts no run twice', async (_name, skew) => {
    const { gitHub, clock, act } = await startSmallRepository();
    await act();
    const [report] = gitHub.state.issues;
    // A program that went by its own clock would have written this.
    if (report !== undefined) {
      report.body = report.body.replaceAll(NOON.toISOString(), hours(skew).toISOString());
    }
    clock.now = hours(24);
    const { window } = await reportOf(await act());
    // Ahead of the time at which it was written, it is taken to end then.
    expect(window.from).toBe((skew > 0 ? NOON : hours(skew)).toISOString());
    expect(new Date(window.from ?? '') < new Date(window.to ?? '')).toBe(true);
    expect(gitHub.state.issues.map(({ user }) => user)).toEqual([BOT, BOT]);
  });
});
