import type { Locale } from '../../i18n/locale.ts';
import { boundarySentences } from './boundary-sentences.ts';
import { coverageSentences } from './coverage-sentences.ts';
import { datasetSentences, disclosureSentences } from './document-sentences.ts';
import { pairFolders } from './folder-pair.ts';
import { narrator } from './narrator.ts';
import { OPERATIONAL_TABLES, REFERENCE_TABLES } from './operational-tables.ts';
import { operationalSentences } from './operational-sentences.ts';
import { provenanceSentences } from './provenance-sentences.ts';
import { referenceSentences } from './reference-sentences.ts';
import { wholeChange, wholeTableSentences } from './whole-tables.ts';
import { WORDS_EN } from './words-en.ts';
import { WORDS_ZH } from './words-zh.ts';
import { yearLossSentences } from './year-loss-sentences.ts';
import type { DataFolder } from '../read/read-folder.ts';

export interface DiffOptions {
  readonly locale: Locale;
  /** Nothing is cut off. */
  readonly isWhole: boolean;
  /** Exact numbers: the text says that it may not leave the office. */
  readonly isInternal: boolean;
}

/** What changed from one release to the next, as bullets for data/CHANGELOG.md. Both folders are valid. */
export function describeDiff(before: DataFolder, after: DataFolder, options: DiffOptions): string {
  const words = options.locale === 'en' ? WORDS_EN : WORDS_ZH;
  const pair = pairFolders(before, after, options.isInternal);
  const told = narrator(pair, words, options.isWhole);
  const isCompared = (table: Parameters<typeof wholeChange>[1]): boolean => wholeChange(pair, table) === null;
  const sentences = [
    ...datasetSentences(told),
    ...wholeTableSentences(told),
    ...OPERATIONAL_TABLES.filter(isCompared).flatMap((table) => operationalSentences(told, table)),
    ...yearLossSentences(told),
    ...(isCompared('coverage') ? coverageSentences(told) : []),
    ...REFERENCE_TABLES.filter(isCompared).flatMap((table) => referenceSentences(told, table)),
    ...provenanceSentences(told),
    ...disclosureSentences(told),
    ...boundarySentences(told),
  ];
  const bullets = sentences.map((sentence) => `- ${sentence}`);
  return [
    ...(options.isInternal ? [words.internalNotice] : []),
    ...(bullets.length === 0 ? [words.noChange] : bullets),
  ].join('\n');
}
