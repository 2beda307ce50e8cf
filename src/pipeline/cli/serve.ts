import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import sirv from 'sirv';

import { buildSettings } from '../build-settings.ts';

const DEFAULT_PORT = 4321;
const PORTS_TO_TRY = 20;

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

async function serve(): Promise<void> {
  const { outFolder, base } = buildSettings(process.env);
  const { values } = parseArgs({
    options: { dir: { type: 'string' }, port: { type: 'string' } },
  });
  const folder = resolve(values.dir ?? outFolder);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(`没有 ${folder} 这个文件夹。先运行 npm run build 生成网站。`);
    process.exitCode = 1;
    return;
  }
  const host = process.env['HOST'] ?? '127.0.0.1';
  const server = createServer(siteListener(folder, base));
  const port = await listen(server, host, Number(values.port ?? DEFAULT_PORT));
  const address = `http://${host}:${port}${base}`;
  console.log(`网站在 ${address} ，按Ctrl+C停止。`);
  console.log(`The site is served at ${address} (Ctrl+C stops it).`);
}

await serve();
