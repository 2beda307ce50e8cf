import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import sirv from 'sirv';

import { buildSettings } from '../build-settings.ts';

const DEFAULT_PORT = 4321;
const PORTS_TO_TRY = 20;
const THIS_MACHINE = '127.0.0.1';

/** Where the internal edition can be tried out beside the public one; built with this as SITE_BASE. */
const INTERNAL_BASE = '/internal/';

/** Answers as a plain static host would: folders end in a slash, what is missing is 404.html. */
function siteListener(folder: string, base: string): RequestListener {
  // Read at each request, so that a rebuilt site shows without a restart.
  const serveFile = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) {
      if (pathname === '/' || `${pathname}/` === base) redirect(response, base);
      else sendNotFound(response, folder);
      return;
    }
    const path = `/${pathname.slice(base.length)}`;
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    request.url = path;
    serveFile(request, response, () => {
      sendNotFound(response, folder);
    });
  };
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address }).end();
}

function sendNotFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('404');
}

/** @returns the port taken: the first free one from `port` on */
async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; candidate < port + PORTS_TO_TRY; candidate += 1) {
    if (await listenOn(server, host, candidate)) return candidate;
  }
  throw new Error(`端口 ${port} 到 ${port + PORTS_TO_TRY - 1} 都被占用，用 --port 换一个。`);
}

/** False where the port is busy. */
function listenOn(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((settle, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') settle(false);
      else reject(error);
    };
    server.once('error', refused).listen(port, host, () => {
      server.removeListener('error', refused);
      settle(true);
    });
  });
}

/** Two sites on one server: whatever lies under the path of the internal one is its own. */
function eitherListener(open: RequestListener, internal: RequestListener): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    (`${pathname}/`.startsWith(INTERNAL_BASE) ? internal : open)(request, response);
  };
}

/** Null, and said so, where there is none. */
function siteFolder(path: string): string | null {
  const folder = resolve(path);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  console.error(`没有 ${folder} 这个文件夹。先运行 npm run build 生成网站。`);
  process.exitCode = 1;
  return null;
}

async function serve(): Promise<void> {
  const { outFolder, base } = buildSettings(process.env);
  const { values } = parseArgs({
    options: { dir: { type: 'string' }, internal: { type: 'string' }, port: { type: 'string' } },
  });
  const folder = siteFolder(values.dir ?? outFolder);
  const internal = values.internal === undefined ? undefined : siteFolder(values.internal);
  if (folder === null || internal === null) return;
  const open = siteListener(folder, base);
  // Without a log-in the internal edition is for this machine alone.
  const host = internal === undefined ? (process.env['HOST'] ?? THIS_MACHINE) : THIS_MACHINE;
  const server = createServer(
    internal === undefined ? open : eitherListener(open, siteListener(internal, INTERNAL_BASE)),
  );
  const origin = `http://${host}:${await listen(server, host, Number(values.port ?? DEFAULT_PORT))}`;
  console.log(`网站在 ${origin}${base} ，按Ctrl+C停止。`);
  console.log(`The site is served at ${origin}${base} (Ctrl+C stops it).`);
  if (internal === undefined) return;
  console.log(`内部版在 ${origin}${INTERNAL_BASE} ：只供试用，不用登录，只有本机（${host}）能打开。`);
  console.log(
    `The internal edition is at ${origin}${INTERNAL_BASE}: for trying out, without a log-in, on this machine (${host}) only.`,
  );
}

await serve();
