import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { parseOptions } from '../../src/options/parse-options.ts';
import { parseWebhooks, secretsOf } from '../../src/options/parse-webhooks.ts';

const SLACK = 'https://hooks.slack.com/services/T000/B000/SECRET-1';
const DISCORD = 'https://discord.com/api/webhooks/42/SECRET-2';
const TEAMS =
  'https://prod-42.westeurope.logic.azure.com:443/workflows/abc/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=SECRET-3';

describe('notify', () => {
  it('knows platforms by their hosts, and keeps addresses to the letter', () => {
    expect(parseWebhooks(`${SLACK}\n  ${DISCORD}\n\n${TEAMS}\n`, '')).toEqual([
      { platform: 'slack', url: SLACK },
      { platform: 'discord', url: DISCORD },
      { platform: 'teams', url: TEAMS },
    ]);
    const others = [
      'https://canary.discord.com/api/v10/webhooks/1/x',
      'https://discordapp.com/api/webhooks/1/x',
      'https://acme.webhook.office.com/webhookb2/x',
      'https://defaultabc.12.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/x/triggers/manual/paths/invoke?sig=x',
    ];
    expect(parseWebhooks(others.join('\n'), '').map(({ platform }) => platform)).toEqual([
      'discord',
      'discord',
      'teams',
      'teams',
    ]);
  });

  it('takes further hosts that are named, and http only on this machine', () => {
    const hosts = 'chat.example.com, hook.example.com:8443=teams\n127.0.0.1:8080=discord';
    const addresses = [
      'https://chat.example.com/hooks/x',
      'https://hook.example.com:8443/x',
      'http://127.0.0.1:8080/x',
    ];
    expect(parseWebhooks(addresses.join('\n'), hosts).map(({ platform }) => platform)).toEqual([
      'slack',
      'teams',
      'discord',
    ]);
  });

  it.each([
    ['https://evil.example/services/SECRET', '', 'line 1 is at evil.example, which is no webhook'],
    ['https://hooks.slack.com.evil.example/SECRET', '', 'is at hooks.slack.com.evil.example,'],
    ['https://evilhooks.slack.com/SECRET', '', 'is at evilhooks.slack.com,'],
    ['https://discord.com/channels/SECRET', '', 'line 1 is at discord.com, which is no webhook'],
    ['https://hooks.slack.com:8443/SECRET', 'x.example', 'is at hooks.slack.com:8443,'],
    [`${SLACK}\nSECRET`, '', 'line 2 is no address of a webhook; give the whole address'],
    ['http://hooks.slack.com/services/SECRET', '', 'line 1 does not begin with https://;'],
    ['http://chat.example.com/SECRET', 'chat.example.com', 'does not begin with https://;'],
    ['http://127.0.0.1:8080/SECRET', '', 'does not begin with https://;'],
    ['ftp://hooks.slack.com/SECRET', '', 'does not begin with https://;'],
    ['https://SECRET:x@hooks.slack.com/services/x', '', 'has a user or password before its host'],
    [`https://${'SECRET'.repeat(20)}.example/x`, '', 'is at another host,'],
    [Array(11).fill(SLACK).join('\n'), '', 'notify: has 11 addresses; keep at most 10'],
    [SLACK, 'https://SECRET.example', 'notify-hosts: an item is no host;'],
    [SLACK, 'chat.example.com=SECRET', 'notify-hosts: an item is no host;'],
  ])('%s with %j is refused without being quoted', (addresses, hosts, message) => {
    const parse = () => parseWebhooks(addresses, hosts);
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(message);
    expect(parse).not.toThrow('SECRET');
  });

  it('hides addresses as a whole and what follows their hosts', () => {
    const hidden = secretsOf(`${SLACK}\nhttps://x.example/a\nno address`);
    expect(hidden).toContain(SLACK);
    expect(hidden).toContain('/services/T000/B000/SECRET-1');
    expect(hidden).not.toContain('/a');
  });
});

describe('notify-on', () => {
  it('is a budget, or a severity', async () => {
    const read = (text: string) =>
      parseOptions({ repository: 'a/b', 'notify-on': text }).then(({ notifyOn }) => notifyOn);
    expect(await read('')).toBe('budget');
    expect(await read('medium')).toBe('medium');
    await expect(read('always')).rejects.toThrow(
      'notify-on: "always" is not known; write one of budget, low, medium, high.',
    );
  });
});
