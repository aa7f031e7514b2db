import { describe, expect, it } from 'vitest';
import { PRACTICES } from '../../src/findings/playbook.ts';
import { runCli } from '../support/spawn.ts';

describe('help playbook', () => {
  it('prints every practice on a line of 100 columns, uncut, and how savings add up', async () => {
    const { code, stdout, stderr } = await runCli(['help', 'playbook']);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    for (const { title, risk, effort } of PRACTICES) {
      const line = lines.find((text) => text.startsWith(title)) ?? '';
      expect(line).toContain(risk);
      expect(line.endsWith(effort)).toBe(true);
    }
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(stdout).not.toContain('…');
    expect(stdout.replaceAll('\n', ' ')).toContain('Count each dollar on one of them.');
  });

  it('is named in the help', async () => {
    expect((await runCli(['help'])).stdout).toContain('help playbook');
  });
});
