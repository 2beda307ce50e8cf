import { copyKey, offlineAnswer, type OfflineCopy } from '../domain/offline/offline-copy.ts';

/* The service worker: what is kept is answered at once, what is not goes to the network. Nothing is kept but what the
   build listed, and nothing is told to anybody. */

/** Written in by the build. */
declare const ATLAS_OFFLINE: OfflineCopy;

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchedEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What of a worker's global scope is used: the types of a page know none of it. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(which: {
      includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(word: string): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate' | 'message', act: (event: WaitingEvent) => void): void;
  addEventListener(name: 'fetch', act: (event: FetchedEvent) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const base = scope.registration.scope;
const cacheName = `atlas ${base}`;

/** Requests at once while the copy is fetched: the reader's own come first. */
const AT_ONCE = 3;

/** Milliseconds after which a reader gets the older copy rather than a newer page that does not come. */
const PATIENCE = 4000;

scope.addEventListener('install', (event) => {
  event.waitUntil(install());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCopies());
});

scope.addEventListener('message', () => void scope.skipWaiting());

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const [address = ''] = request.url.slice(base.length).split(/[?#]/, 1);
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  const isPage = request.mode === 'navigate';
  const answer = offlineAnswer(ATLAS_OFFLINE, address, isPage);
  if (answer.from === 'elsewhere') return;
  const { waiting } = scope.registration;
  if (answer.from === 'network') event.respondWith(fetchedOrNotice(request, answer.key));
  else if (isPage && waiting !== null) event.respondWith(newerOrCopied(request, answer.key, waiting));
  else event.respondWith(copied(answer.key, request));
});

async function install(): Promise<void> {
  const isUpdate = scope.registration.active !== null;
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.entries(ATLAS_OFFLINE.files)
    .map(([address, digest]) => base + copyKey(address, digest))
    .filter((url) => !kept.has(url));
  const take = async (): Promise<void> => {
    for (let url = missing.shift(); url !== undefined; url = missing.shift()) await keep(cache, url);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  if (!isUpdate) return;
  for (const page of await scope.clients.matchAll({ includeUncontrolled: true })) page.postMessage('update');
}

/** What arrived stays, so that a broken line goes on where it stopped. */
async function keep(cache: Cache, url: string): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache', priority: 'low' });
  if (!response.ok) throw new Error(`${String(response.status)} ${url}`);
  // A page that was led elsewhere may not be shown as an answer to a navigation.
  const { headers } = response;
  await cache.put(url, response.redirected ? new Response(await response.blob(), { headers }) : response);
}

async function dropOldCopies(): Promise<void> {
  const cache = await caches.open(cacheName);
  const current = new Set(
    Object.entries(ATLAS_OFFLINE.files).map(([address, digest]) => base + copyKey(address, digest)),
  );
  for (const request of await cache.keys()) if (!current.has(request.url)) await cache.delete(request);
}

/** A browser short of room may have thrown the copy away. */
async function copied(key: string, request: Request): Promise<Response> {
  return (await keptAt(key)) ?? fetch(request);
}

async function fetchedOrNotice(request: Request, key: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const notice = await keptAt(key);
    if (notice === undefined) throw error;
    return notice;
  }
}

/** @param waiting a newer version: it takes over as soon as the reader has a page of it */
async function newerOrCopied(request: Request, key: string, waiting: ServiceWorker): Promise<Response> {
  try {
    const response = await Promise.race([fetch(request), impatience()]);
    if (response.status >= 500) return await copied(key, request);
    waiting.postMessage('take over');
    return response;
  } catch {
    return copied(key, request);
  }
}

function impatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('no page in time'));
    }, PATIENCE);
  });
}

async function keptAt(key: string): Promise<Response | undefined> {
  return (await caches.open(cacheName)).match(base + key);
}
