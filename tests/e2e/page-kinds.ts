import { monthOfDate } from '../../src/domain/period.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { buildSettings } from '../../src/pipeline/build-settings.ts';

/** One page of each layout. Addresses are relative to the site, so that it may live under any prefix. */
export const PAGE_KINDS = {
  home: '',
  help: 'help/',
  check: 'check/',
  steps: 'check/steps/',
  types: 'types/',
  type: 'types/brush-order-rebate/',
  glossary: 'glossary/',
  search: 'search/',
  articles: 'articles/',
  article: 'articles/shuadan-fanli/',
  'articles for': 'articles/for/farmers/',
  districts: 'districts/',
  district: 'districts/621125/',
  city: 'districts/621100/',
  map: 'map/',
  brief: 'briefs/621125/2025/',
  practise: 'practise/',
  practiseChannel: 'practise/wechat/',
  collaboration: 'collaboration/',
  indicator: 'collaboration/indicators/R2/',
  spine: 'collaboration/spine/',
  annex: 'collaboration/annex/',
  campaigns: 'campaigns/',
  campaign: 'campaigns/2025-fanxiang/',
  gap: 'publicity/gap/',
  outcomes: 'publicity/outcomes/',
  surveys: 'publicity/surveys/',
  poster: 'posters/shuadan-fanli/',
  account: 'wechat/shuadan-fanli/',
  village: 'village/',
  pack: `village/621102/${monthOfDate(buildSettings(process.env).buildDate)}/`,
  data: 'data/',
  methodology: 'methodology/',
  note: 'methodology/0001-five-states/',
  formulas: 'methodology/0012-collaboration-score/',
  about: 'about/',
  offline: 'offline/',
  missing: 'no-such-page/',
} as const;

export type PageKind = keyof typeof PAGE_KINDS;

/** Exist in Chinese only. */
const CHINESE_ONLY: readonly PageKind[] = ['article', 'campaign', 'poster', 'account', 'pack', 'missing'];

export interface PlacedPage {
  readonly kind: PageKind;
  readonly locale: Locale;
  readonly address: string;
}

export function addressIn(locale: Locale, path: string): string {
  return locale === 'en' ? `en/${path}` : path;
}

/** The pages of one language, of all kinds or of some. */
export function pagesIn(
  locale: Locale,
  kinds: readonly PageKind[] = Object.keys(PAGE_KINDS) as PageKind[],
): readonly PlacedPage[] {
  return kinds
    .filter((kind) => locale === 'zh-CN' || !CHINESE_ONLY.includes(kind))
    .map((kind) => ({ kind, locale, address: addressIn(locale, PAGE_KINDS[kind]) }));
}

export function pagesInBoth(kinds?: readonly PageKind[]): readonly PlacedPage[] {
  return LOCALES.flatMap((locale) => pagesIn(locale, kinds));
}
