import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import sirv from 'sirv';

/** A site other than the one that every test looks at, under an address of its own. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => void;
}

/** @param root removed with everything in it when the site is closed */
export async function serveFolder(site: string, root: string): Promise<ServedSite> {
  const server = createServer(sirv(site, { dev: true }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
