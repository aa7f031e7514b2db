import { describe, expect, it } from 'vitest';
import { scopeKey } from '../../src/history/scope.ts';

describe('scopeKey', () => {
  const scope = { providers: ['anthropic', 'openai'], workflows: ['a*'], excludeWorkflows: [] };

  it('is the same whatever the order of the lists', () => {
    expect(scopeKey({ ...scope, providers: ['openai', 'anthropic'] })).toBe(scopeKey(scope));
    expect(scopeKey(scope)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('stays what it was in the markers of reports that roll nothing up', () => {
    const daily = { providers: ['anthropic'], workflows: [], excludeWorkflows: [] };
    expect(scopeKey(daily)).toBe('e3ef48cf');
    expect(scopeKey({ ...daily, period: undefined })).toBe('e3ef48cf');
  });

  it('differs by what is counted', () => {
    const others = [
      { ...scope, providers: [] },
      { ...scope, workflows: [] },
      { ...scope, workflows: [], excludeWorkflows: ['a*'] },
      { ...scope, period: 'week' },
      { ...scope, period: 'month' },
    ] as const;
    expect(new Set([scope, ...others].map(scopeKey)).size).toBe(6);
  });
});
