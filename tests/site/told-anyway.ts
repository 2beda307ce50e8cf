import { formatMeasure, formatPeriod } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { frameRows, keyOf, type FrameRow } from './frame-rows.ts';
import type { BuiltSite, SitePage } from './site-pages.ts';

/** A cell that the public edition hides, with its true figure. */
export interface Secret {
  readonly row: FrameRow;
  readonly truth: number;
  /** Other names of the area, besides that of the row. */
  readonly alsoCalled: readonly string[];
}

interface Passage {
  readonly where: string;
  /** What stands above it, which it may be of. */
  readonly heading: string;
  readonly text: string;
}

/** Where a site tells a secret: the cell's area and period in one breath with its figure. */
export function toldAnyway(site: BuiltSite, secrets: readonly Secret[]): readonly string[] {
  const passages = [...site.pages.flatMap(passagesOfPage), ...passagesOfFeeds(site)];
  const told = new Map(
    frameRows(site).flatMap((row) => (row.value === 'NA' ? [] : [[keyOf(row), row] as const])),
  );
  return secrets.flatMap((secret) => {
    const { row } = secret;
    const inCsv = told.get(keyOf(row));
    const found = passages
      .filter((passage) => tells(passage, secret))
      .map(({ where, heading, text }) => `${where}: ${heading} | ${text}`);
    return [...(inCsv === undefined ? [] : [`${inCsv.frame}.csv: ${inCsv.value}`]), ...found].map(
      (place) => `${keyOf(row)} = ${secret.truth} in ${place}`,
    );
  });
}

function tells({ heading, text: own }: Passage, { row, truth, alsoCalled }: Secret): boolean {
  const { area, name, period, type, measure } = row;
  const text = `${heading} | ${own}`;
  const called = [area, name, ...alsoCalled];
  if (!called.some((words) => text.includes(words))) return false;
  if (type !== 'all' && !text.includes(type)) return false;
  const labels = [period, ...LOCALES.map((locale) => formatPeriod(locale, period))].map(onlyPeriod);
  if (!labels.some((label) => label.test(text))) return false;
  // The unit of a count is a word too, in English none: any sentence that itself names the cell may then be about it.
  const namesCell =
    called.some((one) => own.includes(one)) ||
    labels.some((label) => own.search(label) >= 0) ||
    heading === '';
  const words = [measure, ...LOCALES.flatMap((locale) => Object.values(messages(locale).measures[measure]))];
  const isAbout = (word: string): boolean =>
    word === '' ? namesCell : text.toLowerCase().includes(word.toLowerCase());
  if (!words.some(isAbout)) return false;
  const rest = labels.reduce((left, label) => left.replaceAll(label, ' '), text).replaceAll(ANY_PERIOD, ' ');
  const figures = [String(truth), ...LOCALES.map((locale) => formatMeasure(locale, measure, truth))];
  return figures.some((figure) => number(figure).test(rest));
}

/** Names of other periods hold numbers too, and so do spans of time that a name speaks of. */
const ANY_PERIOD =
  /\d+(?:分钟| (?:minutes|days)\b)|\d{4}年(?:\d{1,2}月|第[1-4]季度)?|\bQ[1-4] \d{4}|\b12 months to \w+ \d{4}|\b[A-Z][a-z]{2} \d{4}/g;

/** A year is not its months, a month not the twelve that end with it. */
function onlyPeriod(label: string): RegExp {
  return new RegExp(`(?<![\\d-]|截至|months to )${escape(label)}(?![\\d-]|年|第)`, 'g');
}

function number(figure: string): RegExp {
  return new RegExp(`(?<![\\w.,–-])${escape(figure)}(?![.,–-]?\\d|年|月|日)`);
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Cells of tables with their headers and caption, sentences under the page's heading, attributes. */
function passagesOfPage(page: SitePage): readonly Passage[] {
  const heading = textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page.html)?.[1] ?? '');
  const tables = [...page.html.matchAll(/<table[\s\S]*?<\/table>/g)].flatMap(([table]) => cellsOf(table));
  const prose = textOf(page.html.replaceAll(/<table[\s\S]*?<\/table>/g, '\n')).split(/[。；\n]|\. /);
  // The policy names hashes, not figures.
  const open = page.html.replaceAll(/<meta http-equiv[^>]*>/g, '');
  const attributes = [...open.matchAll(/\s(?:title|aria-label|content|data-[a-z-]+)="([^"]*)"/g)];
  const texts = [...tables, ...prose, ...attributes.map(([, value = '']) => value)].filter((text) =>
    /\d/.test(text),
  );
  return texts.map((text) => ({ where: page.path, heading, text }));
}

function cellsOf(table: string): readonly string[] {
  const caption = textOf(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table)?.[1] ?? '');
  const rows = [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
  );
  const [columns = [], ...body] = rows;
  return body.flatMap(([header = '', ...cells]) =>
    cells.map((cell, index) => [caption, header, columns[index + 1] ?? '', cell].join(' | ')),
  );
}

function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '\n')
    .replaceAll(/<\/?(p|li|div|section|h\d|td|th|tr|dt|dd|text|title|figcaption|summary)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]+>/g, ' ')
    .trim();
}

/** Every object of a JSON file with what stands beside and above it. */
function passagesOfFeeds(site: BuiltSite): readonly Passage[] {
  return [...site.files]
    .filter(([file]) => file.endsWith('.json'))
    .flatMap(([file, bytes]) =>
      passagesOfValue(JSON.parse(bytes.toString('utf8')), '').map((text) => ({
        where: file,
        heading: '',
        text,
      })),
    );
}

function passagesOfValue(value: unknown, above: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${above} ${String(value)}`];
  const entries = Object.entries(value);
  if (Array.isArray(value) && entries.every(([, inner]) => typeof inner === 'number')) return [];
  const own = entries
    .filter(([, inner]) => typeof inner !== 'object')
    .map(([key, inner]) => `${key}: ${String(inner)}`);
  const here = `${above} | ${own.join(', ')}`;
  return [
    here,
    ...entries.flatMap(([key, inner]) =>
      typeof inner === 'object' ? passagesOfValue(inner, `${here} | ${key}`) : [],
    ),
  ];
}
