import { BlockList, isIP } from 'node:net';

/** Where an address lies; of a name nothing is known but what it says itself. */
type Place = 'public' | 'private' | 'loopback' | 'link-local';

/** Blocks that are no one's on the Internet (IANA special-purpose address registries, 2026-08). */
const BLOCKS: readonly (readonly [Place, BlockList])[] = [
  ['loopback', blocks(['127.0.0.0', 8], ['::1', 128], ['0.0.0.0', 8], ['::', 128])],
  ['link-local', blocks(['169.254.0.0', 16], ['fe80::', 10])],
  [
    'private',
    blocks(
      ['10.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['100.64.0.0', 10],
      ['198.18.0.0', 15],
      ['fc00::', 7],
    ),
  ],
];

/** Names that resolve to nothing public (RFC 6761, RFC 6762, RFC 9476 and ICANN's `internal`). */
const LOOPBACK_NAME = /(?:^|\.)localhost$/;
const PRIVATE_NAME = /^[^.]+$|\.(?:internal|local|home\.arpa)$/;

/** GitHub's own cloud: github.com, and Enterprise Cloud with data residency. */
const CLOUD = /^api\.(?:github\.com|[^.]+\.ghe\.com)$/;

/**
 * Why content may not be fetched from an address that the API gave; undefined when it may.
 *
 * The address comes from the API over a connection that is trusted, so this guards against
 * a server, or something before it, that was made to answer wrongly: the program runs
 * where other machines, and a cloud's credentials at 169.254.169.254, are near.
 *
 * - Only `https`; `http` where the API itself is asked over `http`.
 * - This machine and link-local addresses are refused, unless the API is there itself (a
 *   test, or a server behind a tunnel). No storage of GitHub's ever is there otherwise.
 * - Private addresses are refused where the API is GitHub's cloud, which keeps content in
 *   Azure's public storage. Any other API is an Enterprise Server in a network of its
 *   owner, whose storage is beside it, even where the server's own name is public.
 *
 * A name is not resolved: behind a proxy only the proxy can, and what a name means may
 * change between the check and the connection.
 */
export function whyNotFetched(address: URL, api: URL): string | undefined {
  const isSecure = address.protocol === 'https:';
  if (!isSecure && !(address.protocol === 'http:' && api.protocol === 'http:')) {
    return `the download link is no https link but ${address.protocol}`;
  }
  if (address.username !== '' || address.password !== '') return 'the download link names a user';
  const place = placeOf(address.hostname);
  const isRefused =
    place === 'private'
      ? CLOUD.test(api.hostname)
      : place !== 'public' && place !== placeOf(api.hostname);
  return isRefused ? `the download link leads to a ${place} address (${address.host})` : undefined;
}

function placeOf(hostname: string): Place {
  const host = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
  const family = isIP(host);
  if (family === 0) {
    if (LOOPBACK_NAME.test(host)) return 'loopback';
    return PRIVATE_NAME.test(host) ? 'private' : 'public';
  }
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  return BLOCKS.find(([, list]) => list.check(host, kind))?.[0] ?? 'public';
}

/** Addresses of version 4 written as version 6 (`::ffff:127.0.0.1`) count as well. */
function blocks(...subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, bits] of subnets) {
    list.addSubnet(network, bits, isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
