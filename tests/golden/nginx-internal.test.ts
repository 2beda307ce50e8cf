import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const CONFIGURATION = 'src/pipeline/serve/nginx-internal.conf';
const MIME_TYPES = '/etc/nginx/mime.types';
const NOT_RUN = '没有运行：这台机器上没有nginx或openssl，src/pipeline/serve/nginx-internal.conf没有试过';

const CAN_RUN =
  existsSync(MIME_TYPES) &&
  [['nginx', '-v'] as const, ['openssl', 'version'] as const].every(
    ([name, word]) => spawnSync(name, [word]).status === 0,
  );

const PAGES = {
  'index.html': 'home',
  'map/index.html': 'map',
  '404.html': 'no such page',
  'data/frame-内部版.csv': 'period\n2026\n',
  '_astro/site.css': 'a {}',
  '_astro/worker.mjs': 'export {};',
  '.hidden/frame.csv': 'hidden frame',
  '.hidden/index.html': 'hidden',
};
const USER = 'office:right';

if (!CAN_RUN) {
  console.log(NOT_RUN);
  it.skip(NOT_RUN, () => undefined);
}

describe.runIf(CAN_RUN)('the internal edition behind nginx', () => {
  const workshop = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  let nginx: ChildProcess;
  let ports: { readonly plain: number; readonly tls: number };

  beforeAll(async () => {
    ports = { plain: await freePort(), tls: await freePort() };
    layOut(workshop, ports);
    const words = ['-p', workshop, '-e', join(workshop, 'error.log'), '-c', join(workshop, 'nginx.conf')];
    const { status, stderr } = spawnSync('nginx', [...words, '-t'], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(stderr).not.toContain('[warn]');
    nginx = spawn('nginx', words, { stdio: 'ignore' });
    await vi.waitFor(() => ask('/'), { timeout: 10_000 });
  });

  afterAll(async () => {
    const ended = new Promise((settle) => nginx.once('exit', settle));
    nginx.kill('SIGQUIT');
    await ended;
    rmSync(workshop, { recursive: true });
  });

  interface Answer {
    readonly status: number | undefined;
    readonly text: string;
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  }

  function ask(path: string, user: string | null = USER): Promise<Answer> {
    const auth = user === null ? {} : { auth: user };
    return answerTo(request, { port: ports.tls, path, rejectUnauthorized: false, ...auth });
  }

  function answerTo(send: typeof request, options: RequestOptions): Promise<Answer> {
    return new Promise((settle, reject) => {
      send({ host: '127.0.0.1', ...options }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => settle({ status: response.statusCode, text, headers: response.headers }));
      })
        .on('error', reject)
        .end();
    });
  }

  it.each([
    '/',
    '/map/',
    '/data/frame-%E5%86%85%E9%83%A8%E7%89%88.csv',
    '/_astro/site.css',
    '/404.html',
    '/nowhere/',
  ])('asks for the log-in at %s, and shows nothing without it', async (path) => {
    for (const user of [null, 'office:wrong', 'nobody:right']) {
      const { status, text, headers } = await ask(path, user);
      expect(status).toBe(401);
      expect(headers['www-authenticate']).toMatch(/^Basic realm=/);
      for (const page of Object.values(PAGES)) expect(text).not.toContain(page);
    }
  });

  it.each([
    ['/', 200, 'home'],
    ['/map/', 200, 'map'],
    ['/data/frame-%E5%86%85%E9%83%A8%E7%89%88.csv', 200, 'period\n2026\n'],
    ['/nowhere/', 404, 'no such page'],
    ['/data/', 404, 'no such page'],
    ['/.hidden/', 404, 'no such page'],
    ['/.hidden/frame.csv', 404, 'no such page'],
  ])('answers %s with %i after the log-in', async (path, status, text) => {
    expect(await ask(path)).toMatchObject({ status, text });
  });

  it('leads a folder without its slash to the one with it', async () => {
    expect(await ask('/map')).toMatchObject({ status: 301, headers: { location: '/map/' } });
  });

  it.each(['/', '/nowhere/', '/data/frame-%E5%86%85%E9%83%A8%E7%89%88.csv'])(
    'sends its headers with %s',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-robots-tag': 'noindex, nofollow',
        server: 'nginx',
      });
    },
  );

  // With nosniff a browser runs no module, and lays no style, that is called something else.
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/data/frame-%E5%86%85%E9%83%A8%E7%89%88.csv', 'text/csv; charset=utf-8'],
    ['/_astro/site.css', 'text/css'],
    ['/_astro/worker.mjs', 'text/javascript'],
  ])('says what %s is: %s', async (path, type) => {
    const { headers } = await ask(path);
    expect(headers['content-type']).toMatch(new RegExp(`^${type}`));
  });

  it('speaks no word in the clear', async () => {
    const options = { port: ports.plain, path: '/map/', auth: USER, headers: { host: 'atlas.internal' } };
    const { status, headers } = await answerTo(plainRequest, options);
    expect(status).toBe(301);
    expect(headers['location']).toBe('https://atlas.internal/map/');
  });
});

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}

/** The site, a user, a certificate, and the configuration with nothing changed but ports and places. */
function layOut(workshop: string, ports: { readonly plain: number; readonly tls: number }): void {
  for (const [path, text] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(workshop, 'site', path)), { recursive: true });
    writeFileSync(join(workshop, 'site', path), text);
  }
  const digest = createHash('sha1').update('right').digest('base64');
  writeFileSync(join(workshop, 'users'), `office:{SHA}${digest}\n`);
  const asked =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=atlas.internal -keyout key.pem -out certificate.pem';
  expect(spawnSync('openssl', asked.split(' '), { cwd: workshop }).status).toBe(0);
  const changes = [
    ['listen 80;', `listen 127.0.0.1:${ports.plain};`],
    ['listen 443 ssl;', `listen 127.0.0.1:${ports.tls} ssl;`],
    ['root /srv/atlas-internal;', `root ${workshop}/site;`],
    ['ssl_certificate /etc/nginx/atlas-internal/', `ssl_certificate ${workshop}/`],
    ['ssl_certificate_key /etc/nginx/atlas-internal/', `ssl_certificate_key ${workshop}/`],
    ['auth_basic_user_file /etc/nginx/atlas-internal/', `auth_basic_user_file ${workshop}/`],
  ] as const;
  const site = changes.reduce(
    (text, [from, to]) => {
      expect(text.split(from), from).toHaveLength(2);
      return text.replace(from, to);
    },
    readFileSync(CONFIGURATION, 'utf8'),
  );
  writeFileSync(join(workshop, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${workshop}/${name};`,
  );
  // Started by root, the workers would be somebody who may not read a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(workshop, 'nginx.conf'),
    `${user} daemon off; pid ${workshop}/nginx.pid; events {} http { include ${MIME_TYPES}; access_log off; ${temporary.join(' ')} include ${workshop}/site.conf; }`,
  );
}
