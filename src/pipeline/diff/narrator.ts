import { messages } from '../../i18n/messages.ts';
import { tableSpec, type TableKey } from '../../schema/tables.ts';
import type { FolderPair } from './folder-pair.ts';
import { placeNames, type PlaceNames } from './place-names.ts';
import type { Words } from './words.ts';

/** What every sentence is made with. */
export interface Narrator {
  readonly pair: FolderPair;
  readonly words: Words;
  readonly places: PlaceNames;
  /** Nothing is cut off. */
  readonly isWhole: boolean;
}

export function narrator(pair: FolderPair, words: Words, isWhole: boolean): Narrator {
  return { pair, words, places: placeNames(pair, words), isWhole };
}

export function titleOf({ words }: Narrator, table: TableKey): string {
  const { titleZh, titleEn } = tableSpec(table);
  return words.locale === 'en' ? titleEn : titleZh;
}

/** Whatever is told of synthetic tables says that it is an example. */
export function markExample(
  { pair, words }: Narrator,
  tables: readonly TableKey[],
  sentence: string,
): string {
  const isExample = tables.some((table) => {
    const { name } = tableSpec(table);
    const entry = pair.after.dataset.tables[name] ?? pair.before.dataset.tables[name];
    return entry?.provenance === 'synthetic';
  });
  return isExample ? `${messages(words.locale).synthetic.prefix}${sentence}` : sentence;
}

const MOST_SENTENCES = 8;

/** A long list of sentences, cut, with a count of what is left. */
export function cutSentences(
  { words, isWhole }: Narrator,
  title: string,
  sentences: readonly string[],
): readonly string[] {
  if (isWhole || sentences.length <= MOST_SENTENCES + 1) return sentences;
  const left = words.sentencesLeft(sentences.length - MOST_SENTENCES);
  return [
    ...sentences.slice(0, MOST_SENTENCES),
    words.locale === 'en' ? `${title}: ${left}` : `“${title}”${left}`,
  ];
}
