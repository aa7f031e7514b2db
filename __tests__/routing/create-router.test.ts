import { mkdir, mkdtemp, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRouter, type RouterOptions } from '../../src/routing/create-router.ts';

/** Texts of a program without warnings. */
const silent = (): void => undefined;

const ROLES = {
  triage: 'claude-haiku-4-5',
  chat: { model: 'claude-haiku-4-5', 'escalates-to': 'claude-opus-4-8' },
  write: { model: 'claude-sonnet-4-6' },
} as const;

let folder: string;
let warnings: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'router-'));
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A router that looks at its overrides at every call and collects its warnings. */
function watching(overrides: RouterOptions['overrides'], alternatives: readonly string[] = []) {
  return createRouter({
    roles: ROLES,
    overrides: { ...overrides, checkEveryMs: 0 },
    alternatives,
    onWarning: (message) => warnings.push(message),
  });
}

describe('a table in code', () => {
  it('gives the model of each role', () => {
    const router = createRouter({ roles: ROLES });
    expect(router.model('triage')).toBe('claude-haiku-4-5');
    expect(router.model('write')).toBe('claude-sonnet-4-6');
    expect(router.escalated('chat')).toBe('claude-opus-4-8');
    expect(router.table()).toEqual([
      { role: 'triage', model: 'claude-haiku-4-5', by: 'table', price: { input: 1, output: 5 } },
      { role: 'chat', model: 'claude-haiku-4-5', by: 'table', price: { input: 1, output: 5 } },
      { role: 'write', model: 'claude-sonnet-4-6', by: 'table', price: { input: 3, output: 15 } },
    ]);
  });

  it('has the names of its roles as types', () => {
    const router = createRouter({ roles: ROLES });
    // @ts-expect-error -- no such role
    expect(() => router.model('triag')).toThrow(
      'there is no role "triag"; the nearest is "triage"',
    );
    // @ts-expect-error -- no such role
    expect(() => createRouter({ roles: ROLES, required: ['wrote'] })).toThrow('no role "wrote"');
  });

  it('has no role that every object has, and none by default', () => {
    const roles: Record<string, string> = { default: 'claude-haiku-4-5' };
    const router = createRouter({ roles });
    for (const name of ['constructor', '__proto__', 'toString', 'write', '', undefined as never]) {
      expect(() => router.model(name)).toThrow(`there is no role "${name}"`);
    }
  });

  it.each([
    [{}, 'routing: has no roles; write one a line'],
    [{ triage: '' }, 'the role "triage" has no model; name one'],
    [{ default: 'm', triage: undefined }, 'the role "triage" has no model'],
    [{ default: 'm', triage: {} }, 'the role "triage" has no model'],
    [{ triage: { model: 7 } }, 'the role "triage" has no model'],
    [{ triage: ['m'] }, 'the role "triage" has no model'],
    [{ ' ': 'm' }, 'has no usable name'],
    [{ chat: { model: 'm', 'escalates-to': '' } }, 'the role "chat" escalates to no model'],
    [{ chat: { model: 'm', modle: 'x' } }, 'the role "chat" has a field that is not known'],
    [{ chat: { model: 'm', agents: [7] } }, 'the role "chat" has "agents" that are no names'],
    [[], 'is no map of roles'],
  ])('that is wrong ends the program at its start: %j', (roles, words) => {
    const create = () => createRouter({ roles: roles as never });
    expect(create).toThrow(words);
    expect(create).toThrow(expect.objectContaining({ name: 'UserError' }));
  });

  it('says which role escalates to nothing', () => {
    const router = createRouter({ roles: ROLES });
    expect(() => router.escalated('triage')).toThrow('the role "triage" escalates to no model');
  });
});

describe('a model without a price', () => {
  it('is told at the start, and its price is not 0', () => {
    const router = createRouter({
      roles: { own: 'in-house-model', triage: 'claude-haiku-4-5' },
      onWarning: (message) => warnings.push(message),
    });
    expect(warnings).toEqual([
      expect.stringContaining(
        'Routing: no price is known for "in-house-model"; check the spelling',
      ),
    ]);
    expect(router.table()[0]?.price).toBeUndefined();
  });

  it('has one that the program gives', () => {
    const router = createRouter({
      roles: { own: 'in-house-model' },
      prices: { 'in-house-model': { input: 0.5, output: 1 } },
      onWarning: (message) => warnings.push(message),
    });
    expect(warnings).toEqual([]);
    expect(router.table()[0]?.price).toEqual({ input: 0.5, output: 1 });
  });

  it('cannot be given one that is none', () => {
    const prices = { m: { input: -1, output: 1 } };
    expect(() => createRouter({ roles: { own: 'm' }, prices })).toThrow('prices: m.input');
  });
});

describe('a table in a file', () => {
  const inFile = async (text: string): Promise<string> => {
    const path = join(folder, 'roles.yml');
    await writeFile(path, text);
    return path;
  };

  it('is YAML or JSON, and has the roles that are required', async () => {
    const roles = await inFile('triage: claude-haiku-4-5\nwrite: { model: claude-sonnet-4-6 }\n');
    const router = createRouter({ roles, required: ['triage', 'write'] });
    expect(router.model('write')).toBe('claude-sonnet-4-6');
    // @ts-expect-error -- not among those that are required
    expect(() => router.model('other')).toThrow('no role "other"');
    const json = await inFile('{"triage": "claude-haiku-4-5"}');
    expect(createRouter({ roles: json, required: ['triage'] }).model('triage')).toBe(
      'claude-haiku-4-5',
    );
    expect(() => createRouter({ roles: json, required: ['triage', 'wrote'] })).toThrow(
      'no role "wrote"; the nearest is "triage"',
    );
  });

  it.each([
    ['', 'has no roles'],
    ['# nothing\n', 'has no roles'],
    ['- triage\n', 'is no map of roles'],
    ['triage: [', 'is not valid YAML'],
    ['triage: a\nwrite: b\ntriage: c\n', 'is not valid YAML (duplicate key at line 3, column 1)'],
    ['{"triage": "a", "triage": "b"}', 'duplicate key'],
    ['triage:\nwrite: b\n', 'the role "triage" has no model'],
    [`# ${'x'.repeat(128 * 1024)}\ntriage: a\n`, 'has more than 128 KiB'],
  ])('that is wrong ends the program: %#', async (text, words) => {
    const roles = await inFile(text);
    const create = () => createRouter({ roles, required: [], onWarning: silent });
    expect(create).toThrow(words);
    expect(create).toThrow(`routing ${roles}`);
  });

  it('has to be a file', () => {
    const missing = join(folder, 'missing.yml');
    expect(() => createRouter({ roles: missing, required: [] })).toThrow('does not exist');
    expect(() => createRouter({ roles: folder, required: [] })).toThrow('is no file');
  });
});

describe('live overrides', () => {
  const path = (): string => join(folder, 'overrides.yml');

  it('come from a file as it is now', async () => {
    const router = watching({ file: path() });
    expect(router.model('triage')).toBe('claude-haiku-4-5');
    await writeFile(path(), 'triage: claude-sonnet-4-6\n');
    expect(router.model('triage')).toBe('claude-sonnet-4-6');
    expect(router.table()[0]).toMatchObject({ model: 'claude-sonnet-4-6', by: 'file' });
    await writeFile(path(), 'triage: claude-opus-4-8\n');
    expect(router.model('triage')).toBe('claude-opus-4-8');
    await unlink(path());
    expect(router.model('triage')).toBe('claude-haiku-4-5');
    expect(warnings).toEqual([]);
  });

  it('see a change of the same size within one tick of the clock', async () => {
    const router = watching({ file: path() }, ['model-a', 'model-b']);
    for (const model of ['model-a', 'model-b', 'model-a', 'model-b']) {
      await writeFile(path(), `triage: ${model}`);
      expect(router.model('triage')).toBe(model);
    }
  });

  it('come from a variable, which goes first', async () => {
    const variable = `ROUTING_${process.pid}`;
    await writeFile(path(), 'triage: claude-opus-4-8\nwrite: claude-opus-4-8\n');
    const router = watching({ file: path(), variable });
    process.env[variable] = '{"triage": "claude-sonnet-4-6"}';
    expect(router.model('triage')).toBe('claude-sonnet-4-6');
    expect(router.table().map(({ by }) => by)).toEqual(['variable', 'table', 'file']);
    delete process.env[variable];
    expect(router.model('triage')).toBe('claude-opus-4-8');
  });

  it('may choose a model that the table holds, and alternatives', async () => {
    const router = watching({ file: path() }, ['claude-haiku-5']);
    await writeFile(path(), 'write: claude-haiku-5\n');
    expect(router.model('write')).toBe('claude-haiku-5');
  });

  it.each([
    [
      'triag: claude-opus-4-8',
      'names the role "triag", which the table does not have (the nearest is "triage")',
    ],
    ['triage: claude-opus-4', 'holds (the nearest is "claude-opus-4-8")'],
    ['triage: 7', 'gives the role "triage" a model that neither'],
    ['triage: claude-sonnet-4-6\nwrite: gpt-9', 'gives the role "write" a model that neither'],
    ['triage: [', 'is not valid YAML'],
    ['triage: claude-opus-4-8\ntriage: claude-opus-4-8', 'duplicate key at line 2'],
    ['just a text', 'is no map of roles'],
    [`# ${'x'.repeat(16 * 1024)}\ntriage: claude-opus-4-8`, 'has more than 16 KiB'],
    ['constructor: claude-opus-4-8', 'names the role "constructor"'],
  ])(
    'that are bad are ignored with one warning, and the last good stay: %#',
    async (text, words) => {
      await writeFile(path(), 'triage: claude-opus-4-8\n');
      const router = watching({ file: path() });
      expect(router.model('triage')).toBe('claude-opus-4-8');
      await writeFile(path(), text);
      for (let call = 0; call < 5; call += 1)
        expect(router.model('triage')).toBe('claude-opus-4-8');
      expect(warnings).toEqual([expect.stringContaining(words)]);
      expect(warnings[0]).toContain(path());
      await writeFile(path(), 'triage: claude-sonnet-4-6\n');
      expect(router.model('triage')).toBe('claude-sonnet-4-6');
      await writeFile(path(), text);
      router.model('triage');
      expect(warnings).toHaveLength(2);
    },
  );

  it('that are no file are told once; the table holds', async () => {
    await mkdir(path());
    const router = watching({ file: path() });
    for (let call = 0; call < 3; call += 1) expect(router.model('triage')).toBe('claude-haiku-4-5');
    expect(warnings).toEqual([expect.stringContaining('is no file')]);
  });

  it('of a link to itself are told', async () => {
    await symlink(path(), path());
    expect(watching({ file: path() }).model('triage')).toBe('claude-haiku-4-5');
    expect(warnings).toEqual([expect.stringContaining('cannot be read (ELOOP)')]);
  });

  it('are looked at no more often than asked for', async () => {
    const router = createRouter({
      roles: ROLES,
      overrides: { file: path(), checkEveryMs: 3_600_000 },
    });
    await writeFile(path(), 'triage: claude-opus-4-8\n');
    expect(router.model('triage')).toBe('claude-haiku-4-5');
  });

  it('never break a call, even when telling of them does', async () => {
    await writeFile(path(), 'triage: [');
    const router = createRouter({
      roles: ROLES,
      overrides: { file: path() },
      onWarning() {
        throw new Error('no');
      },
    });
    expect(router.model('triage')).toBe('claude-haiku-4-5');
  });

  const models = ['claude-haiku-4-5', 'claude-opus-4-8', 'claude-sonnet-4-6', 'claude-other'];
  const goodText = fc
    .dictionary(fc.constantFrom('triage', 'chat', 'write'), fc.constantFrom(...models.slice(0, 3)))
    .map((map) => JSON.stringify(map));
  const anyText = fc.oneof(
    goodText,
    fc.string(),
    fc
      .dictionary(fc.constantFrom('triage', 'chat', 'wrote'), fc.constantFrom(...models))
      .map((map) => JSON.stringify(map)),
  );

  it('never give a model that the table does not hold, and never change after a bad text', () => {
    const held = new Set(['claude-haiku-4-5', 'claude-opus-4-8', 'claude-sonnet-4-6']);
    const variable = `ROUTING_ANY_${process.pid}`;
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
        delete process.env[variable];
        warnings = [];
        const router = watching({ variable });
        let before = router.table().map(({ model }) => model);
        for (const text of texts.filter((one) => !one.includes('\0'))) {
          const told = warnings.length;
          process.env[variable] = text;
          const now = router.table().map(({ model }) => model);
          expect(now.every((model) => held.has(model))).toBe(true);
          const isIgnored = warnings.length > told;
          expect(isIgnored ? now : before).toEqual(before);
          before = now;
        }
      }),
    );
    delete process.env[variable];
  });
});
