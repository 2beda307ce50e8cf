import type { BuiltSite, SitePage } from './site-pages.ts';

/** The hand-off clock as a built internal edition shows it, in one language. */
export interface BuiltClock {
  readonly page: SitePage;
  /** The sentences that name slow links. */
  readonly slow: readonly string[];
  /** Cells of all tables, row by row. */
  readonly cells: readonly string[];
  /** What no other page has a reason to say: names of pairs, intervals of shares, counts behind them, drawings. */
  readonly own: readonly string[];
}

export function readClock(site: BuiltSite, path: string): BuiltClock {
  const page = site.pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  const textsOf = (selector: string): readonly string[] =>
    page.document
      .querySelectorAll(selector)
      .map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));
  const labels = page.document
    .querySelectorAll('svg.drawing')
    .flatMap((drawing) => drawing.getAttributeValue('aria-label') ?? []);
  return {
    page,
    slow: textsOf('.slow-links li'),
    cells: textsOf('table.handoffs td'),
    own: asWritten(page, [
      ...textsOf('h1'),
      ...textsOf('.slow-links li'),
      ...textsOf('table.handoffs tbody th').filter((name) => name.includes('→')),
      ...textsOf('table.handoffs .range').filter((text) => /%|\d件里\d| of \d/.test(text)),
      ...labels,
    ]),
  };
}

/** To be looked for in bytes, a text must stand in the page letter by letter. */
function asWritten({ html, path }: SitePage, texts: readonly string[]): readonly string[] {
  const lost = texts.find((text) => !html.includes(text));
  if (lost !== undefined) throw new Error(`${path} says otherwise in its source: ${lost}`);
  return texts;
}
