import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface TestProxy {
  readonly url: string;
  /** Hosts it was asked for, and the proxy's own credentials that came with it. */
  readonly asked: readonly {
    readonly host: string;
    readonly authorization: string | undefined;
  }[];
  /** All headers of those requests, as text. */
  readonly headers: () => string;
}

/** A proxy that leads each host to where `targetOf` says and keeps what it was asked for. */
export async function startProxy(targetOf: (host: string) => string): Promise<TestProxy> {
  const asked: { host: string; authorization: string | undefined }[] = [];
  const headers: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket, head) => {
    const host = request.url ?? '';
    asked.push({ host, authorization: request.headers['proxy-authorization'] });
    headers.push(...request.rawHeaders);
    const { hostname, port } = new URL(targetOf(host));
    const upstream = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
    onTestFinished(() => void upstream.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return { url, asked, headers: () => headers.join('\n') };
}
