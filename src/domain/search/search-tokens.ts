/** How people ask, and what they mix up: words of languages, which live with the other words. */
export interface SearchManners {
  /** What is said around a name without being part of it: words of Chinese, longest first where one holds another. */
  readonly asked: readonly string[];
  /** The same in English: whole words, lower case. */
  readonly askedInEnglish: readonly string[];
  /** Characters that stand for another one here. */
  readonly variants: Readonly<Record<string, string>>;
  /** How those ask to whom it has happened, the most urgent first: they need the steps before any explanation. */
  readonly harms: readonly Harm[];
}

/** What somebody asks in lower case and one width, and the place on the help page that answers; null is the whole page. */
export interface Harm {
  readonly asked: RegExp;
  readonly situation: string | null;
}

export interface SearchTokens {
  /** Characters and pairs of Chinese, words of other scripts. */
  readonly ofText: (text: string) => readonly string[];
  /** The same of a list of names, one a line, and every whole name. */
  readonly ofNames: (lines: string) => readonly string[];
  /** The same of what somebody asks, and everything in it that could be a whole name. */
  readonly ofQuery: (query: string) => readonly string[];
}

/** Stands before a whole name, so that it is told from its parts. */
export const NAME_MARK = '=';

/** Longest name that is looked for inside a longer question: characters of Chinese, words of English. */
const MOST_CHARACTERS = 10;
const MOST_WORDS = 5;

/** Cuts texts, names and questions into what an index compares. */
export function searchTokens({ asked, askedInEnglish, variants }: SearchManners): SearchTokens {
  const asking = new RegExp(`${asked.join('|')}|\\b(?:${askedInEnglish.join('|')})\\b`, 'gu');
  const ofText = (text: string): readonly string[] =>
    runsOf(plainText(text)).flatMap((run) => (isHan(run) ? [...run, ...pairsOf(run)] : [stem(run)]));
  return {
    ofText,
    ofNames: (lines) =>
      lines.split('\n').flatMap((name) => {
        // What stands in brackets behind a name is no part of what people call it.
        const bare = withoutAsking(name.normalize('NFKC').replaceAll(/\([^)]*\)/g, ''));
        return bare === '' ? [] : [NAME_MARK + joined(runsOf(bare)), ...ofText(bare)];
      }),
    ofQuery: (query) => {
      const runs = runsOf(withoutAsking(query));
      const names = [
        joined(runsOf(plainText(query))),
        joined(runs),
        ...runs.flatMap(partsOf),
        ...phrasesOf(runs),
      ];
      return [...new Set([...runs.flatMap(ofText), ...names.map((name) => NAME_MARK + name)])].filter(
        (token) => token !== NAME_MARK,
      );
    },
  };

  /** Lower case, one width, one character for those that people mix up; what is no letter or digit is a gap. */
  function plainText(text: string): string {
    return [...text.normalize('NFKC').toLowerCase()]
      .map((character) => variants[character] ?? character)
      .join('')
      .replaceAll(/[’']s\b/g, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  }

  /** As it is where nothing else would be left. */
  function withoutAsking(text: string): string {
    const plain = plainText(text);
    const rest = plain.replaceAll(asking, ' ').replaceAll(/\s+/g, ' ').trim();
    return rest === '' ? plain : rest;
  }
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

/** Stretches of one script: Chinese with a Latin word behind it is two. */
function runsOf(plain: string): readonly string[] {
  return plain.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Every stretch of Chinese that could be a name. */
function partsOf(run: string): readonly string[] {
  if (!isHan(run)) return [];
  const characters = [...run];
  return characters.flatMap((_, from) =>
    characters
      .slice(from + 1, from + MOST_CHARACTERS)
      .map((__, more) => characters.slice(from, from + more + 2).join('')),
  );
}

/** Every few runs in a row that could be a name. */
function phrasesOf(runs: readonly string[]): readonly string[] {
  return runs.flatMap((_, from) =>
    runs.slice(from, from + MOST_WORDS).map((__, more) => joined(runs.slice(from, from + more + 1))),
  );
}

/** Chinese has no spaces, and its writers put them anywhere. */
function joined(runs: readonly string[]): string {
  return runs.map((run) => (isHan(run) ? run : stem(run))).join('');
}

/** An English plural is the word; one of up to three letters is left alone. */
function stem(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? word.replace(/(?<=[^s])s$/, '') : word;
}
