import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Problem } from '../problem.ts';

/** What addresses within the site can lead to. */
export interface Destinations {
  /** Slugs of articles. */
  readonly articles: ReadonlySet<string>;
  /** Slugs of campaigns. */
  readonly campaigns: ReadonlySet<string>;
  /** Paths of numbered decisions, `LOCALE/SLUG`. */
  readonly methodology: ReadonlySet<string>;
  /** Ids of fraud_types.csv; null where they could not be read. */
  readonly types: ReadonlySet<string> | null;
  /** What is served as it is: pictures. Need not exist. */
  readonly publicFolder: string;
}

/** Bytes. A picture of this size takes eight seconds at 200 kbit/s. */
const LARGEST_PICTURE = 200 * 1024;
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

const IN_PICTURES = /!\[[^\]\n]*\]\(\s*<?([^)\s>]+)/g;
const IN_LINKS = /\]\(\s*<?([^)\s>]+)/g;
const IN_DEFINITIONS = /^[ >]*\[(?!\^)[^\]\n]+\]:\s*<?([^\s>]+)/gm;

/** Sections of the site are the folders of its pages. */
const PAGES = [
  join(import.meta.dirname, '../../pages/[...locale]'),
  join(import.meta.dirname, '../../pages'),
];

/** Links within the site that lead nowhere, pictures that are not there, come from elsewhere or weigh too much. */
export function checkAddresses(
  file: string,
  body: string,
  bodyLine: number,
  destinations: Destinations,
): readonly Problem[] {
  const problem = (index: number, value: string, [rule, remedy]: Fault): Problem => ({
    file,
    line: bodyLine + (body.slice(0, index).match(/\n/g)?.length ?? 0),
    column: null,
    value,
    rule,
    remedy,
  });
  const inPictures = [...body.matchAll(IN_PICTURES)];
  const endsOfPictures = new Set(inPictures.map((match) => match.index + match[0].length));
  const inLinks = [...body.matchAll(IN_LINKS), ...body.matchAll(IN_DEFINITIONS)].filter(
    (match) => !endsOfPictures.has(match.index + match[0].length),
  );
  return [
    ...inPictures.map((match) => [match, pictureFault(match[1] ?? '', destinations)] as const),
    ...inLinks.map((match) => [match, linkFault(match[1] ?? '', destinations)] as const),
  ].flatMap(([match, fault]) => (fault === null ? [] : [problem(match.index, match[1] ?? '', fault)]));
}

type Fault = readonly [rule: string, remedy: string];

const NOWHERE: Fault = ['站内没有这个页面', '核对网址；文章写成 /articles/文件名/，不带 .md'];

function linkFault(address: string, destinations: Destinations): Fault | null {
  if (!address.startsWith('/') || address.startsWith('//')) return null;
  const path = address.replace(/[?#].*$/, '');
  if (PICTURE.test(path)) return pictureFault(path, destinations);
  // Made when the site is built: the tests of the built site look for them.
  if (/\.(?:csv|json|xml|txt|ics|docx)$/.test(path)) return null;
  if (/\.\w+$/.test(path)) return NOWHERE;
  if (!path.endsWith('/')) return ['站内网址末尾少了 /', `写成 ${path}/`];
  const all = path.split('/').filter((part) => part !== '');
  const isEnglish = all[0] === 'en';
  return leadsSomewhere(isEnglish ? all.slice(1) : all, isEnglish, destinations) ? null : NOWHERE;
}

function leadsSomewhere(
  [section, ...rest]: readonly string[],
  isEnglish: boolean,
  { articles, campaigns, methodology, types }: Destinations,
): boolean {
  if (section === undefined) return true;
  if (!sections().has(section)) return false;
  const [id] = rest;
  if (id === undefined) return true;
  // Lists of articles by reader.
  if (section === 'articles' && id === 'for') return rest.length === 2;
  if (section === 'articles') return rest.length === 1 && !isEnglish && articles.has(id);
  if (section === 'campaigns') return rest.length === 1 && !isEnglish && campaigns.has(id);
  if (section === 'types') return rest.length === 1 && (types?.has(id) ?? true);
  if (section === 'methodology')
    return rest.length === 1 && methodology.has(`${isEnglish ? 'en' : 'zh-CN'}/${id}`);
  return true;
}

function pictureFault(address: string, { publicFolder }: Destinations): Fault | null {
  // What is neither of the site nor an address is refused as a link is.
  if (/^https?:/i.test(address))
    return ['图片在别的网站上，读者看不到', '把图片放进 public/ 文件夹，写成 /pictures/文件名'];
  if (!address.startsWith('/') || address.startsWith('//')) return null;
  const path = join(publicFolder, decodeURI(address.replace(/[?#].*$/, '')));
  if (!existsSync(path)) return ['没有这个图片文件', '把图片放进 public/ 文件夹，文件名一个字母也不能差'];
  const { size } = statSync(path);
  if (size <= LARGEST_PICTURE) return null;
  return [
    `图片有 ${Math.ceil(size / 1024)} KB，最大 ${LARGEST_PICTURE / 1024} KB`,
    '缩到宽 1200 像素以内，存成 JPEG 或 WebP 再放',
  ];
}

let known: ReadonlySet<string> | undefined;

function sections(): ReadonlySet<string> {
  known ??= new Set(
    PAGES.flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
      .map(({ name }) => name),
  );
  return known;
}
