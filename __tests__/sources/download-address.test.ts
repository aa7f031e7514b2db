import { describe, expect, it } from 'vitest';
import { whyNotFetched } from '../../src/sources/download-address.ts';

const CLOUD = 'https://api.github.com';
const RESIDENT = 'https://api.acme.ghe.com';
const SERVER = 'https://github.acme.example/api/v3';
const HERE = 'http://127.0.0.1:8080';

function isFetched(address: string, api: string): boolean {
  return whyNotFetched(new URL(address), new URL(api)) === undefined;
}

describe('whyNotFetched', () => {
  it.each([
    ['https://productionresultssa1.blob.core.windows.net/a?sig=x', [CLOUD, RESIDENT, SERVER, HERE]],
    ['https://93.184.215.14/', [CLOUD, RESIDENT, SERVER, HERE]],
    ['https://[2606:2800::1]/', [CLOUD, RESIDENT, SERVER, HERE]],
    // An Enterprise Server's storage is in the network of its owner.
    ['https://10.1.2.3/a', [SERVER, HERE]],
    ['https://172.31.0.1/', [SERVER, HERE]],
    ['https://192.168.0.9:9000/', [SERVER, HERE]],
    ['https://[fd00::1]/', [SERVER, HERE]],
    ['https://[::ffff:10.0.0.1]/', [SERVER, HERE]],
    ['https://minio.internal/', [SERVER, HERE]],
    ['https://minio/', [SERVER, HERE]],
    ['https://172.32.0.1/', [CLOUD, RESIDENT, SERVER, HERE]],
    // Nothing of GitHub's is on this machine, but for a test.
    ['https://127.0.0.1/', [HERE]],
    ['https://localhost./', [HERE]],
    ['https://x.localhost/', [HERE]],
    ['https://0.0.0.0/', [HERE]],
    ['https://2130706433/', [HERE]],
    ['https://[::1]/', [HERE]],
    ['https://[::ffff:7f00:1]/', [HERE]],
    // A cloud's credentials are nowhere fetched from.
    ['https://169.254.169.254/latest/meta-data/', []],
    ['https://[fe80::1]/', []],
    ['https://[::ffff:169.254.169.254]/', []],
    // Plain http only where the API is asked so too.
    ['http://127.0.0.1:9999/', [HERE]],
    ['http://blob.example/', [HERE]],
    ['file:///etc/passwd', []],
    ['ftp://blob.example/', []],
    ['data:text/plain,x', []],
    ['https://user@blob.example/', []],
    ['https://:pass@blob.example/', []],
  ])('%s for %j', (address, apis) => {
    expect([CLOUD, RESIDENT, SERVER, HERE].filter((api) => isFetched(address, api))).toEqual(apis);
  });

  it('allows what is beside an API on the same kind of address', () => {
    expect(isFetched('https://169.254.1.2/', 'https://169.254.1.1/api/v3')).toBe(true);
    expect(isFetched('https://127.0.0.1:2/', 'https://localhost:1/api/v3')).toBe(true);
    expect(isFetched('https://127.0.0.1:2/', 'https://169.254.1.1/api/v3')).toBe(false);
  });

  it('says why without the query, which is secret', () => {
    const words = whyNotFetched(new URL('https://10.0.0.1/a?sig=SECRET'), new URL(CLOUD));
    expect(words).toBe('the download link leads to a private address (10.0.0.1)');
  });
});
