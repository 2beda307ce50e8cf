import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';

/* Whoever follows a county in a reader of feeds is told what its page tells: words, never a figure. */

test.skip(({ isMobile }) => isMobile, 'no page is looked at');

const AREAS = ['621100', '621102', '621121', '621122', '621123', '621124', '621125', '621126'];
/** What JSON Feed 1 demands. */
const jsonFeed = z.object({
  version: z.string().regex(/^https:\/\/jsonfeed\.org\/version\/1/),
  title: z.string().min(1),
  items: z.array(z.object({ id: z.string(), url: z.string(), title: z.string() })).min(1),
});

/** As the browser's own reader of XML finds it. */
function readAtom(page: Page, text: string) {
  return page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const texts = (selector: string) =>
      [...feed.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      root: `${feed.documentElement.namespaceURI ?? ''} ${feed.documentElement.localName}`,
      ids: texts('feed > id'),
      updated: texts('feed > updated'),
      entries: texts('entry > title'),
      content: texts('entry > summary, entry > content').join(' '),
    };
  }, text);
}

for (const area of AREAS)
  test(`${area}: Atom and JSON Feed of the same entries`, async ({ page, request }) => {
    await page.goto(`districts/${area}/`);
    const links = await page
      .locator(`main a[href*="/districts/${area}/feed."]`)
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.map((link) => link.slice(link.lastIndexOf('.')))).toEqual(['.xml', '.json']);
    const [xml = '', json = ''] = await Promise.all(
      links.map(async (link) => (await request.get(link)).text()),
    );
    const atom = await readAtom(page, xml);
    expect(atom.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(atom.ids).toHaveLength(1);
    expect(Date.parse(atom.updated[0] ?? '')).not.toBeNaN();
    const feed = jsonFeed.parse(JSON.parse(json));
    expect(feed.items.map(({ title }) => title)).toEqual(atom.entries);
    expect(atom.content).not.toMatch(/\d+\s*(?:起|元|%)/);
  });

for (const list of ['articles', 'campaigns'])
  test(`${list}: RSS names what the list names`, async ({ page, request }) => {
    await page.goto(`${list}/`);
    const shown = await page
      .locator(`main a.row-link[href*="/${list}/"]`)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const feed = await (await request.get(`${list}/feed.xml`)).text();
    const told = await page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      const links = [...read.querySelectorAll('rss > channel > item > link')];
      return links.map(({ textContent }) => new URL(textContent).pathname);
    }, feed);
    expect(told.length).toBeGreaterThanOrEqual(5);
    for (const path of told) expect(shown).toContain(path);
  });
