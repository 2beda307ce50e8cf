import MiniSearch from 'minisearch';

import { ENTRY_KINDS, type EntryKind, type SearchEntry } from './search-entry.ts';
import { NAME_MARK, searchTokens, type SearchManners } from './search-tokens.ts';

/** Finds what a person asks for, the likeliest first; nothing for an empty question. */
export type Search = (query: string) => readonly SearchEntry[];

const FIELDS = ['names', 'title', 'text', 'words'] as const;
/** A name says more than a sentence in which it stands. */
const WEIGHTS = { names: 4, title: 3, text: 1, words: 1 };
/** Who asks by a name wants the scam behind it, then what to do; an article tells more of the same. */
const KIND_WEIGHTS: Readonly<Record<EntryKind, number>> = {
  type: 1.5,
  help: 1.5,
  area: 1.5,
  term: 1.2,
  article: 1,
  page: 0.9,
};
/** A character alone stands in many words: it counts where a typing error has broken the pairs. */
const CHARACTER_WEIGHT = 0.12;
/** A whole name, for each of its characters. */
const NAME_WEIGHT = 4;
/** Finds with less than this share of the best are not shown. */
const LEAST_SHARE = 0.12;
/** Share of the characters asked for that must be found where no pair is. */
const LEAST_CHARACTERS = 0.6;
const MOST_FOUND = 20;

/** Indexes a few hundred entries, which takes less time than to draw a page. */
export function openSearch(entries: readonly SearchEntry[], manners: SearchManners): Search {
  const tokens = searchTokens(manners);
  const index = new MiniSearch<Record<(typeof FIELDS)[number] | 'id', string>>({
    fields: [...FIELDS],
    tokenize: (text, field) => [...(field === 'names' ? tokens.ofNames(text) : tokens.ofText(text))],
    processTerm: (term) => term,
  });
  index.addAll(
    entries.map(({ title, names, text, words }, at) => ({
      id: String(at),
      names: [title, ...names].join('\n'),
      title,
      text,
      words,
    })),
  );
  const entryOf = (id: unknown): SearchEntry | undefined => entries[Number(id)];
  return (query) => {
    const asked = tokens.ofQuery(query);
    const characters = asked.filter(isCharacter).length;
    const found = index
      .search(query, {
        boost: WEIGHTS,
        boostDocument: (id) => KIND_WEIGHTS[entryOf(id)?.kind ?? 'page'],
        boostTerm: (term) => weightOf(term),
        tokenize: () => [...asked],
        prefix: (term) => /^[a-z]{3,}$/.test(term),
        fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.25 : false),
        filter: ({ queryTerms }) =>
          queryTerms.some((term) => !isCharacter(term)) ||
          queryTerms.length >= Math.max(1, LEAST_CHARACTERS * characters),
      })
      .map(({ id, score }) => ({ at: Number(id), score }));
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= LEAST_SHARE * best)
      .sort((a, b) => b.score - a.score || kindOf(a.at) - kindOf(b.at) || a.at - b.at)
      .slice(0, MOST_FOUND)
      .flatMap(({ at }) => entries[at] ?? []);
  };

  function kindOf(at: number): number {
    return ENTRY_KINDS.indexOf(entries[at]?.kind ?? 'page');
  }
}

function weightOf(term: string): number {
  if (term.startsWith(NAME_MARK)) return NAME_WEIGHT * (term.length - NAME_MARK.length);
  return isCharacter(term) ? CHARACTER_WEIGHT : 1;
}

function isCharacter(term: string): boolean {
  return /^\p{Script=Han}$/u.test(term);
}
