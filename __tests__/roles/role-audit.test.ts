import { describe, expect, it } from 'vitest';
import { readRoleTable } from '../../src/domain/role-table.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { createRoleAudit } from '../../src/roles/create-role-audit.ts';
import { auditCalls, makeCall } from '../support/audit-calls.ts';

const HAIKU = 'claude-haiku-4-5'; // $1 and $5 a million
const SONNET = 'claude-sonnet-4-6'; // $3 and $15
const OPUS = 'claude-opus-4-8'; // $5 and $25

describe('the role of a call', () => {
  const roles = {
    triage: HAIKU,
    write: { model: SONNET, agents: ['writer', 'daily-*'] },
    check: { model: OPUS, agents: 'writer', tasks: 'check' },
  };
  const roleOf = (names: Parameters<typeof makeCall>[1]): string | undefined =>
    auditCalls(roles, [makeCall(HAIKU, names)]).roles.find(({ records }) => records === 1)?.role;

  it.each([
    [{ role: 'triage', agent: 'writer' }, 'triage'],
    [{ role: 'unheard-of', agent: 'writer' }, undefined],
    [{ agent: 'writer' }, 'write'],
    [{ agent: 'Daily-Summary' }, 'write'],
    [{ agent: 'writer', task: 'check' }, 'write'],
    [{ agent: 'triage' }, 'triage'],
    [{ stage: 'triage' }, 'triage'],
    [{ task: 'triage' }, 'triage'],
    [{ agent: 'other' }, undefined],
    [{}, undefined],
  ])('%j is %s', (names, role) => {
    expect(roleOf(names)).toBe(role);
  });

  it('needs all kinds of names that the role has', () => {
    const only = { check: { model: OPUS, agents: 'writer', tasks: ['check', 'proof-*'] } };
    const { roles: used, unassigned } = auditCalls(only, [
      makeCall(OPUS, { agent: 'writer', task: 'proof-read' }),
      makeCall(OPUS, { agent: 'writer', task: 'draft' }),
      makeCall(OPUS, { task: 'check' }),
    ]);
    expect(used[0]?.records).toBe(1);
    expect(unassigned.reduce((sum, { records }) => sum + records, 0)).toBe(2);
  });
});

describe('an audit', () => {
  const roles = { triage: HAIKU, write: SONNET };

  it('says which roles ran on which model, in any spelling', () => {
    const {
      roles: used,
      literals,
      unassigned,
    } = auditCalls(roles, [
      makeCall('claude-haiku-4-5-20251001', { role: 'triage' }),
      makeCall('us.anthropic.claude-haiku-4-5-20251001-v1:0', { role: 'triage' }),
      makeCall(SONNET, { role: 'triage' }),
      makeCall(OPUS, { role: 'write' }),
    ]);
    const triage = used.find(({ role }) => role === 'triage');
    expect(triage?.models.map(({ model, standing }) => [model, standing])).toEqual([
      [SONNET, 'other-role'],
      ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'table'],
      ['claude-haiku-4-5-20251001', 'table'],
    ]);
    expect(literals).toMatchObject([{ model: OPUS, role: 'write', records: 1 }]);
    expect(unassigned).toEqual([]);
  });

  it('names calls on models that no role names, and calls of the table’s models without a role', () => {
    const {
      literals,
      unassigned,
      estimate,
      roles: used,
    } = auditCalls(roles, [
      makeCall(OPUS, { agent: 'a' }),
      makeCall(OPUS, { agent: 'a' }),
      makeCall('gpt-5.5', { agent: 'b', task: 't' }),
      makeCall(HAIKU, { agent: 'c' }),
    ]);
    expect(
      literals.map(({ model, agent, task, records }) => [model, agent, task, records]),
    ).toEqual(
      expect.arrayContaining([
        [OPUS, 'a', null, 2],
        ['gpt-5.5', 'b', 't', 1],
      ]),
    );
    expect(unassigned).toMatchObject([{ model: HAIKU, agent: 'c', role: null }]);
    // Without a role nobody knows which model the table would have.
    expect(estimate).toMatchObject({ records: 0, moves: [], changeUsd: null });
    expect(used.map(({ records, costUsd }) => [records, costUsd])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  it('names roles that the table does not have', () => {
    const { unknownRoles, unassigned } = auditCalls(roles, [
      makeCall(HAIKU, { role: 'triaging' }),
      makeCall(HAIKU, { role: 'triaging' }),
    ]);
    expect(unknownRoles).toEqual([{ role: 'triaging', records: 2 }]);
    expect(unassigned[0]?.records).toBe(2);
  });

  it('estimates what the same tokens would cost by the table, cheaper and dearer', () => {
    const { estimate, totals } = auditCalls(roles, [
      makeCall(OPUS, { role: 'triage' }), // 0.0075 → 0.0015
      makeCall(HAIKU, { role: 'write' }), // 0.0015 → 0.0045
      makeCall(SONNET, { role: 'write' }), // as it should be
    ]);
    expect(totals.costUsd).toBeCloseTo(0.0135, 9);
    expect(estimate).toMatchObject({ records: 2, unpriced: 0, totalTokens: 2_200 });
    expect(estimate.asRanUsd).toBeCloseTo(0.009, 9);
    expect(estimate.otherwiseUsd).toBeCloseTo(0.006, 9);
    expect(estimate.changeUsd).toBeCloseTo(-0.003, 9);
    expect(
      estimate.moves.map(({ role, from, to, because, changeUsd }) => [
        role,
        from,
        to,
        because,
        changeUsd,
      ]),
    ).toEqual([
      ['triage', OPUS, HAIKU, 'other-model', expect.closeTo(-0.006, 9)],
      ['write', HAIKU, SONNET, 'other-model', expect.closeTo(0.003, 9)],
    ]);
  });

  it('prices the cached part of a prompt as cached on both sides', () => {
    const tokens = { uncachedInput: 0, cacheRead: 1_000_000, cacheWrite: 0, output: 0 };
    const call = makeCall(OPUS, { role: 'triage' });
    const { estimate, measured } = auditCalls(roles, [
      { ...call, record: { ...call.record, tokens } },
    ]);
    expect(estimate.asRanUsd).toBeCloseTo(0.5, 9);
    expect(estimate.otherwiseUsd).toBeCloseTo(0.1, 9);
    // What caching saved was saved on the model that ran, and is no part of the estimate.
    expect(measured.promptCachingUsd).toBeCloseTo(4.5, 9);
  });

  it('keeps a batch’s discount, but no fast mode that the other model lacks', () => {
    const batch = makeCall(OPUS, { role: 'triage' });
    const asBatch = {
      ...batch,
      record: { ...batch.record, modifiers: { tier: 'batch' } as const },
    };
    const asFast = { ...batch, record: { ...batch.record, modifiers: { speed: 'fast' } as const } };
    expect(auditCalls(roles, [asBatch]).estimate).toMatchObject({
      asRanUsd: 0.00375,
      otherwiseUsd: 0.00075,
    });
    expect(auditCalls(roles, [asFast]).estimate).toMatchObject({
      asRanUsd: 0.015,
      otherwiseUsd: 0.0015,
    });
  });

  it('says what is unpriced, and takes it for nothing', () => {
    const {
      estimate,
      unpriced,
      roles: used,
    } = auditCalls({ triage: 'in-house-model', write: SONNET }, [
      makeCall(OPUS, { role: 'triage' }),
      makeCall('other-in-house', { role: 'write' }),
      makeCall(undefined, { role: 'write' }),
    ]);
    expect(unpriced).toEqual(['in-house-model', 'other-in-house', 'unknown']);
    expect(estimate).toMatchObject({
      records: 0,
      unpriced: 3,
      asRanUsd: null,
      otherwiseUsd: null,
      changeUsd: null,
    });
    expect(estimate.moves).toHaveLength(3);
    expect(used.find(({ role }) => role === 'write')).toMatchObject({ costUsd: null });
  });

  it('takes the prices that are given', () => {
    const prices = new Map([['in-house-model', { input: 0.1, output: 0.2 }]]);
    const { estimate, unpriced } = auditCalls(
      { triage: 'in-house-model' },
      [makeCall(OPUS, { role: 'triage' })],
      prices,
    );
    expect(unpriced).toEqual([]);
    expect(estimate.otherwiseUsd).toBeCloseTo(0.00012, 9);
  });

  it('of nothing says that nothing is known', () => {
    expect(auditCalls(roles, [])).toMatchObject({
      window: { from: null, to: null },
      totals: { records: 0, totalTokens: null, costUsd: null },
      literals: [],
      estimate: { records: 0, changeUsd: null },
      measured: { promptCachingUsd: null, cachedAnswers: 0, cachedAnswersUsd: null },
    });
  });

  it('bounds what strangers may invent, and loses none of it', () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      makeCall(`model-${i}`, { agent: `agent-${i}`, role: `role-${i}` }),
    );
    const { literals, unknownRoles, unpriced } = auditCalls(roles, many);
    expect(literals.length).toBeLessThanOrEqual(2_001);
    expect(literals.reduce((sum, { records }) => sum + records, 0)).toBe(5_000);
    expect(unknownRoles.length).toBeLessThanOrEqual(201);
    expect(unknownRoles.reduce((sum, { records }) => sum + records, 0)).toBe(5_000);
    expect(unpriced.length).toBeLessThanOrEqual(202);
  });
});

describe('an escalation', () => {
  const roles = { chat: { model: HAIKU, 'escalates-to': OPUS } };
  const escalated = (output: number | undefined, hasTools: boolean | undefined) => {
    const call = makeCall(OPUS, { role: 'chat', hasTools });
    const tokens = { ...call.record.tokens, output };
    return { ...call, record: { ...call.record, tokens } };
  };

  it.each([
    ['a short answer without tools', 199, false, 1, 0],
    ['an answer at the limit', 200, false, 0, 0],
    ['a short answer with tools', 20, true, 0, 0],
    ['a long answer of which tools are not known', 900, undefined, 0, 0],
    ['a short answer of which tools are not known', 20, undefined, 0, 1],
    ['a cut answer', undefined, false, 0, 1],
  ])('%s', (_, output, hasTools, notNeeded, notJudged) => {
    const { escalations, estimate } = auditCalls(roles, [escalated(output, hasTools)]);
    expect(escalations).toMatchObject([
      { role: 'chat', model: OPUS, calls: 1, notNeeded, notJudged },
    ]);
    expect(estimate.moves.map(({ because }) => because)).toEqual(
      notNeeded === 1 ? ['escalation-not-needed'] : [],
    );
  });

  it('that was needed is no drift from the table', () => {
    const { literals, estimate, escalations } = auditCalls(roles, [
      escalated(900, true),
      escalated(20, false),
    ]);
    expect(literals).toEqual([]);
    expect(escalations[0]?.notNeededUsd).toBeCloseTo(0.0055, 9);
    expect(estimate).toMatchObject({ records: 1, otherwiseUsd: 0.0011 });
  });
});

describe('savings on different axes', () => {
  it('are in no common sum: an answer from the cache is no call, and moves no estimate', () => {
    const table = readRoleTable('roles', { triage: HAIKU });
    const audit = (hits: number) => {
      const auditor = createRoleAudit(table, createPriceBook(new Map()), 0);
      auditor.add(makeCall(OPUS, { role: 'triage' }));
      for (let hit = 0; hit < hits; hit += 1) auditor.addCached(7_500_000);
      auditor.addCached(undefined);
      return auditor.finish([]);
    };
    const [none, some] = [audit(0), audit(3)];
    expect(some.measured).toMatchObject({ cachedAnswers: 4, cachedAnswersUsd: 0.0225 });
    expect(none.measured).toMatchObject({ cachedAnswers: 1, cachedAnswersUsd: null });
    expect({ ...some, measured: none.measured }).toEqual(none);
  });
});
