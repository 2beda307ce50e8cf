import { readFileSync } from 'node:fs';

import Papa from 'papaparse';

import { paragraphsOf, partsOf, unescaped } from '../unit/pipeline/bulletin/word-file.ts';
import type { FrameRow } from './frame-rows.ts';
import type { BuiltSite } from './site-pages.ts';

/** A bulletin as it was built, read back from both of its forms. */
export interface Bulletin {
  readonly month: string;
  /** Path of the Word file in the site. */
  readonly file: string;
  /** Pieces of text in their order, without the blanks of the layout. */
  readonly inWord: readonly string[];
  readonly onPage: readonly string[];
  /** Rows of the table on the page whose caption holds the words. */
  readonly table: (caption: string) => readonly (readonly string[])[];
}

export function readBulletins(site: BuiltSite): readonly Bulletin[] {
  return [...site.files]
    .filter(([file]) => file.endsWith('.docx'))
    .map(([file, bytes]): Bulletin => {
      const month = /\d{4}-\d\d/.exec(file)?.[0] ?? '';
      const html = articleOf(site, `bulletins/${month}/index.html`);
      const xml = partsOf(bytes).get('word/document.xml') ?? '';
      return {
        month,
        file,
        inWord: paragraphsOf(xml).flatMap(({ text }) => (text === '' ? [] : [tight(text)])),
        onPage: piecesOf(html, 'h1|h2|h3|p|caption|th|td'),
        table: (caption) => {
          const tables = [...html.matchAll(/<table[^>]*>.*?<\/table>/gs)].map(([table]) => table);
          const found = tables.find((table) => piecesOf(table, 'caption')[0]?.includes(caption) === true);
          if (found === undefined) throw new Error(`${file}: no table ${caption}`);
          const rows = [...found.matchAll(/<tr[^>]*>.*?<\/tr>/gs)].slice(1);
          return rows.map(([row]) => piecesOf(row, 'th|td'));
        },
      };
    });
}

/** As Chinese officials write a count or a sum: tens of thousands with one decimal. */
export function inPrint(row: FrameRow | undefined): string {
  if (row === undefined) return '没有数据';
  if (row.value === 'NA') return row.state === 'not_supplied' ? '未报送' : '未到期';
  return row.measure === 'loss' ? inTenThousands(Number(row.value)) : row.value;
}

export function inTenThousands(amount: number): string {
  return `${(amount / 10_000).toFixed(1).replace(/\B(?=(\d{3})+\.)/, ',')}万`;
}

/** From the rows themselves: what no frame stands between. */
export function largestLossIn(month: string): number {
  const text = readFileSync(`data/incidents/${month.slice(0, 4)}.csv`, 'utf8');
  const { data } = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
  const losses = data
    .filter((row) => row['filed_on']?.startsWith(month) === true && row['prevented'] === 'no')
    .map((row) => Number(row['loss']));
  return Math.max(...losses);
}

function articleOf(site: BuiltSite, file: string): string {
  const html = site.files.get(file)?.toString('utf8') ?? '';
  const article = /<article class="office-document"[^>]*>(.*)<\/article>/s.exec(html)?.[1];
  if (article === undefined) throw new Error(`${file}: no bulletin`);
  return article;
}

function piecesOf(html: string, elements: string): readonly string[] {
  const element = new RegExp(`<(${elements})(?:\\s[^>]*)?>(.*?)</\\1>`, 'gs');
  return [...html.matchAll(element)].map(([, , inner = '']) =>
    tight(unescaped(inner.replaceAll(/<[^>]+>/g, ''))),
  );
}

/** Full-width blanks are text, the others here layout. */
function tight(text: string): string {
  return text.replaceAll(/[ \n\t]+/g, '');
}
