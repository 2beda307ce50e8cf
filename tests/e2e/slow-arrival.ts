import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PIECES = 16;
const PAUSE_MS = 60;

export interface SlowArrival {
  /** The same page, its HTML coming in pieces with pauses between them. */
  readonly address: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** Stands before a served site and lets every page arrive the way a slow network does: a piece at a time. */
export async function slowArrival(site: string): Promise<SlowArrival> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site));
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      if (!type.startsWith('text/html')) {
        response.end(body);
        return;
      }
      const size = Math.ceil(body.length / PIECES);
      for (let from = 0; from < body.length; from += size) {
        response.write(body.subarray(from, from + size));
        await pause(PAUSE_MS);
      }
      response.end();
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => new URL(path, `http://127.0.0.1:${port}`).href,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
