import type { Locale } from './locale.ts';

/** What the data page says of earlier releases and of figures printed elsewhere. */
export interface ReleaseWords {
  readonly title: string;
  readonly lead: string;
  readonly release: string;
  readonly asOf: string;
  readonly reconstructed: string;
  readonly manifest: string;
  readonly cited: string;
  readonly citedLead: string;
}

const WORDS: Readonly<Record<Locale, ReleaseWords>> = {
  'zh-CN': {
    title: '以前的发布',
    lead: '公布过的数收不回来，每次发布都连同以前的各版一起防倒推。清单里有每张表的校验值和各种状态的格数。',
    release: '版本',
    asOf: '数据截至',
    reconstructed: '按当时已登记的记录倒推',
    manifest: '清单（JSON）',
    cited: '别处已公布的数',
    citedLead: '这些数别处已经印出，不再遮，也不能靠它们遮住别的数。',
  },
  en: {
    title: 'Earlier releases',
    lead: 'What has been published cannot be taken back: every release is protected together with all before it. A manifest lists the checksum of each table and how many cells are in which state.',
    release: 'Release',
    asOf: 'Data as of',
    reconstructed: 'worked out later from what had been recorded by then',
    manifest: 'Manifest (JSON)',
    cited: 'Figures printed elsewhere',
    citedLead:
      'Others have printed these figures: they are not withheld, and nothing else can be hidden behind them.',
  },
};

export function releaseWords(locale: Locale): ReleaseWords {
  return WORDS[locale];
}
