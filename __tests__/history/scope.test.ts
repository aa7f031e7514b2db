import { describe, expect, it } from 'vitest';
import { scopeKey } from '../../src/history/scope.ts';

describe('scopeKey', () => {
  const scope = { providers: ['anthropic', 'openai'], workflows: ['a*'], excludeWorkflows: [] };

  it('is the same whatever the order of the lists', () => {
    expect(scopeKey({ ...scope, providers: ['openai', 'anthropic'] })).toBe(scopeKey(scope));
    expect(scopeKey(scope)).toMatch(/^[0-9a-f]{8}$/);
  });

  it('differs by what is counted', () => {
    const others = [
      { ...scope, providers: [] },
      { ...scope, workflows: [] },
      { ...scope, workflows: [], excludeWorkflows: ['a*'] },
    ];
    expect(new Set([scope, ...others].map(scopeKey)).size).toBe(4);
  });
});
