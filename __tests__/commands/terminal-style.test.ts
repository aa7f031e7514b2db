import { describe, expect, it } from 'vitest';
import { terminalStyle } from '../../src/commands/terminal-style.ts';

const terminal = { isTTY: true, columns: 120, getColorDepth: () => 8 };
const colourless = { isTTY: true, columns: 120, getColorDepth: () => 1 };
const pipe = {};

describe('colours', () => {
  it.each([
    ['a terminal', {}, terminal, true],
    ['a terminal without colours', {}, colourless, false],
    ['a pipe or file', {}, pipe, false],
    ['NO_COLOR', { NO_COLOR: '1' }, terminal, false],
    ['an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, terminal, true],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, pipe, true],
    ['FORCE_COLOR without a value', { FORCE_COLOR: '' }, pipe, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, terminal, false],
    ['FORCE_COLOR over NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, true],
  ])('with %s', (_, env, output, color) => {
    expect(terminalStyle(env, output).color).toBe(color);
  });
});

describe('the width', () => {
  it.each([
    [{}, terminal, 120],
    [{}, pipe, undefined],
    [{ COLUMNS: '80' }, terminal, 80],
    [{ COLUMNS: '80' }, pipe, 80],
    [{ COLUMNS: 'wide' }, terminal, 120],
    [{ COLUMNS: '0' }, pipe, undefined],
  ])('with %j', (env, output, columns) => {
    expect(terminalStyle(env, output).columns).toBe(columns);
  });
});
