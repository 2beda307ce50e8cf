import { beforeAll, describe, expect, test } from 'vitest';

import { ledgerWords } from '../../src/i18n/ledger-words.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { networkWords } from '../../src/i18n/network-words.ts';
import { plainBytes } from './plain-bytes.ts';
import { readBuiltSite, type BuiltSite } from './site-pages.ts';

/* Pages that name agencies are of the internal edition alone: the public one holds nothing of them in any byte. */

/** Shorter ones may stand elsewhere by right. */
const TELLING = { 'zh-CN': 8, en: 20 } as const;

let site: BuiltSite;

beforeAll(async () => {
  site = await readBuiltSite();
});

/** Every text of a catalogue that is long enough to be its own. */
function tellingTexts(words: unknown, locale: Locale): readonly string[] {
  if (typeof words === 'string') return words.length >= TELLING[locale] ? [words] : [];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap((part) => tellingTexts(part, locale));
}

function holdersOf(texts: readonly string[]): readonly string[] {
  return [...site.files].flatMap(([file, bytes]) => {
    const plain = [file, ...plainBytes(file, bytes)];
    return texts.filter((text) => plain.some((one) => one.includes(text))).map((text) => `${file}: ${text}`);
  });
}

describe('the public edition', () => {
  test.each(LOCALES)('holds no word of the pages that name agencies, in %s', (locale) => {
    const texts = [networkWords(locale), ledgerWords(locale)].flatMap((words) => tellingTexts(words, locale));
    expect(texts.length).toBeGreaterThan(20);
    expect(holdersOf(texts)).toEqual([]);
  });

  test('has none of their addresses, anchors or style sheets', () => {
    const marks = ['collaboration/network', 'collaboration/ledger', 'owner-', 'ledger-', 'agency-table'];
    expect(holdersOf(marks)).toEqual([]);
  });

  test('would be found to: what it does say is', () => {
    expect(holdersOf(['collaboration/spine']).length).toBeGreaterThan(0);
  });
});
