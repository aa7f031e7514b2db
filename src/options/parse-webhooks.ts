/*
 * Which webhooks messages go to. An address is a secret, so no message of this file quotes one;
 * a line is named by its number, a host that is not known by its name.
 */
import {
  NOTIFY_ON,
  WEBHOOK_PLATFORMS,
  type NotifyOn,
  type Webhook,
  type WebhookPlatform,
} from '../domain/notification.ts';
import { UserError } from '../domain/errors.ts';
import { parseChoice, parseList } from './values.ts';

/** More is a mistake, or a mailing list. */
const MAX_WEBHOOKS = 10;
/** The longest known, of Teams, have some 400 characters. */
const MAX_URL_CHARS = 2_000;
const MAX_HOSTS = 20;
/** `HOST`, `HOST:PORT`, or either with `=PLATFORM`; no name of the internet is longer. */
const HOST = /^([^\s=/@]{1,255})(?:=(\w{1,20}))?$/;

/** The hosts of each platform, and where webhooks are there; read 2026-11. */
const HOSTS: readonly (readonly [RegExp, RegExp, WebhookPlatform])[] = [
  [/^hooks\.slack(?:-gov)?\.com$/, /^\/./, 'slack'],
  [/^(?:(?:ptb|canary)\.)?discord(?:app)?\.com$/, /^\/api\/(?:v\d+\/)?webhooks\/./, 'discord'],
  [/^[a-z0-9-]+\.webhook\.office\.com$/, /^\/./, 'teams'],
  [/^[a-z0-9.-]+\.logic\.azure\.com$/, /^\/./, 'teams'],
  [/^[a-z0-9.-]+\.api\.powerplatform\.com$/, /^\/./, 'teams'],
];

/** Where no secret leaves the machine, so that none needs TLS. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** A shorter text is no secret, and hiding it would hide other words. */
const FEWEST_SECRET_CHARS = 8;

/** What of addresses must not be read in a log: each as a whole, and what follows its host. */
export function secretsOf(addresses: string): readonly string[] {
  const lines = addresses.split(/\s+/).filter((line) => line !== '');
  return lines.flatMap((line) => {
    if (line.length > MAX_URL_CHARS || !URL.canParse(line)) return isSecret(line) ? [line] : [];
    const { pathname, search } = new URL(line);
    return [line, `${pathname}${search}`].filter(isSecret);
  });
}

function isSecret(text: string): boolean {
  return text.length >= FEWEST_SECRET_CHARS;
}

/** Platforms by further hosts, `HOST` or `HOST:PORT`. */
type FurtherHosts = ReadonlyMap<string, WebhookPlatform>;

/** Reads the input `notify-on`. Throws UserError. */
export function parseNotifyOn(text: string): NotifyOn {
  return parseChoice('notify-on', text, NOTIFY_ON);
}

/**
 * Reads the inputs `notify`, addresses one a line, and `notify-hosts`, further hosts as `HOST`,
 * `HOST:PORT` or `HOST=PLATFORM`, which is Slack's form where none is named. Throws UserError
 * that names the line.
 */
export function parseWebhooks(addresses: string, hosts: string): readonly Webhook[] {
  const further = parseHosts(hosts);
  const lines = addresses.split(/\s+/).filter((line) => line !== '');
  if (lines.length > MAX_WEBHOOKS) {
    throw new UserError(
      `notify: has ${lines.length} addresses; keep at most ${MAX_WEBHOOKS}, one a line.`,
    );
  }
  return lines.map((line, index) => parseWebhook(line, `line ${index + 1}`, further));
}

function parseWebhook(address: string, place: string, further: FurtherHosts): Webhook {
  if (address.length > MAX_URL_CHARS || !URL.canParse(address)) {
    throw new UserError(
      `notify: ${place} is no address of a webhook; give the whole address as a secret, such as "\${{ secrets.SLACK_WEBHOOK }}".`,
    );
  }
  const { protocol, hostname, host, pathname, username, password } = new URL(address);
  const isLocal = LOOPBACK.test(hostname) && further.has(host);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) {
    throw new UserError(
      `notify: ${place} does not begin with https://; give the address as the platform shows it.`,
    );
  }
  if (username !== '' || password !== '') {
    throw new UserError(`notify: ${place} has a user or password before its host; leave them out.`);
  }
  const platform =
    further.get(host) ??
    HOSTS.find(([isHost, isPath]) => isHost.test(host) && isPath.test(pathname))?.[2];
  if (platform === undefined) {
    throw new UserError(
      `notify: ${place} is at ${sayHost(host)}, which is no webhook of Slack, Discord or Teams; check the address, or name the host in notify-hosts.`,
    );
  }
  return { platform, url: address };
}

function parseHosts(text: string): FurtherHosts {
  const items = parseList(text);
  if (items.length > MAX_HOSTS) {
    throw new UserError(`notify-hosts: has ${items.length} hosts; keep at most ${MAX_HOSTS}.`);
  }
  return new Map(
    items.map((item) => {
      const [, host, platform = 'slack'] = HOST.exec(item) ?? [];
      const known = WEBHOOK_PLATFORMS.find((one) => one === platform);
      if (host !== undefined && known !== undefined && URL.canParse(`https://${host}`)) {
        return [host.toLowerCase(), known];
      }
      throw new UserError(
        `notify-hosts: an item is no host; write one a line such as chat.example.com, or chat.example.com=teams for another form than Slack’s.`,
      );
    }),
  );
}

/** A name of usual length and characters; anything else may be a part of a secret. */
function sayHost(host: string): string {
  return /^[a-z0-9.:-]{1,60}$/.test(host) ? host : 'another host';
}
