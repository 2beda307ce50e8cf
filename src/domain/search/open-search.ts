import MiniSearch from 'minisearch';

import { ENTRY_KINDS, type EntryKind, type SearchEntry } from './search-entry.ts';
import { NAME_MARK, searchTokens, type Harm, type SearchManners } from './search-tokens.ts';

/** Finds what a person asks for, the likeliest first; nothing for an empty question. */
export type Search = (query: string) => readonly SearchEntry[];

const FIELDS = ['names', 'text', 'words'] as const;
/** A name says more than a sentence in which it stands. */
const WEIGHTS = { names: 4, text: 1, words: 1 };
/** Of BM25 (Robertson and Walker 1994): a type with many names is not worth less by each of them than a word with few. */
const BM25 = { k: 1.2, b: 0.05, d: 0.5 };
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
/** Share of the pairs and words asked for that must be found where no whole name is. */
const LEAST_PAIRS = 1 / 3;
/** Share of the characters asked for that must be found where not even pairs are: a typing error breaks two. */
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
      text,
      words,
    })),
  );
  const entryOf = (id: unknown): SearchEntry | undefined => entries[Number(id)];
  return (query) => {
    const asked = tokens.ofQuery(query);
    const isEnough = enoughOf(asked);
    const found = index
      .search(query, {
        boost: WEIGHTS,
        bm25: BM25,
        boostDocument: (id) => KIND_WEIGHTS[entryOf(id)?.kind ?? 'page'],
        boostTerm: (term) => weightOf(term),
        tokenize: () => [...asked],
        prefix: (term) => /^[a-z]{3,}$/.test(term),
        fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.25 : false),
        filter: ({ queryTerms }) => isEnough(queryTerms),
      })
      .map(({ id, score }) => ({ at: Number(id), score }));
    const likeliest = found
      .sort((a, b) => b.score - a.score || kindOf(a.at) - kindOf(b.at) || a.at - b.at)
      .flatMap(({ at }) => entries[at] ?? []);
    return [...new Set([...stepsFor(query, manners.harms, entries), ...likeliest])].slice(0, MOST_FOUND);
  };

  function kindOf(at: number): number {
    return ENTRY_KINDS.indexOf(entries[at]?.kind ?? 'page');
  }
}

/** The part of the help page for those to whom it has happened; nothing for everyone else. */
function stepsFor(
  query: string,
  harms: readonly Harm[],
  entries: readonly SearchEntry[],
): readonly SearchEntry[] {
  const plain = query.normalize('NFKC').toLowerCase();
  const harm = harms.find(({ asked }) => asked.test(plain));
  if (harm === undefined) return [];
  const place = entries.find(
    ({ kind, href }) =>
      kind === 'help' && (new URL(href, 'http://here').hash.slice(1) || null) === harm.situation,
  );
  return place === undefined ? [] : [place];
}

/** Whether what was found of a question is enough of it to be shown. */
function enoughOf(asked: readonly string[]): (found: readonly string[]) => boolean {
  const all = countsOf(asked);
  return (found) => {
    const { names, characters, others } = countsOf(found);
    if (names > 0 || (others > 0 && others >= LEAST_PAIRS * all.others)) return true;
    return (
      characters >= Math.min(2, all.characters) &&
      characters >= LEAST_CHARACTERS * all.characters &&
      characters > 0
    );
  };
}

function countsOf(tokens: readonly string[]) {
  const names = tokens.filter((token) => token.startsWith(NAME_MARK)).length;
  const characters = tokens.filter(isCharacter).length;
  return { names, characters, others: tokens.length - names - characters };
}

function weightOf(term: string): number {
  if (term.startsWith(NAME_MARK)) return NAME_WEIGHT * (term.length - NAME_MARK.length);
  return isCharacter(term) ? CHARACTER_WEIGHT : 1;
}

function isCharacter(term: string): boolean {
  return /^\p{Script=Han}$/u.test(term);
}
