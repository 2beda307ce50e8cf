import type { Bilingual } from '../bilingual.ts';

/** In characters and in letters: what drawings have room for. */
export const LONGEST_SHORT_NAME = { zh: 5, en: 12 } as const;

/** As agencies.csv gives them; null where it does not. */
export interface GivenShortName {
  readonly zh: string | null;
  readonly en: string | null;
}

/** The name of an agency for drawings: the short one where there is one, the full one cut otherwise. */
export function shortAgencyName(full: Bilingual, given: GivenShortName): Bilingual {
  return { zh: given.zh ?? cutChinese(full.zh), en: given.en ?? cutEnglish(full.en) };
}

/** What stands in brackets explains the name. */
function withoutRemark(name: string): string {
  return name.replace(/\s*[\uFF08(].*$/u, '');
}

function cutChinese(full: string): string {
  const characters = [...withoutRemark(full)];
  return characters.length <= LONGEST_SHORT_NAME.zh
    ? characters.join('')
    : `${characters.slice(0, LONGEST_SHORT_NAME.zh - 1).join('')}…`;
}

/** Whole words, as many as there is room for; a first word that is longer is cut. */
function cutEnglish(full: string): string {
  const name = withoutRemark(full);
  if (name.length <= LONGEST_SHORT_NAME.en) return name;
  const room = LONGEST_SHORT_NAME.en - 1;
  const words = name.slice(0, room + 1).split(/\s+/);
  const whole = words.length > 1 ? words.slice(0, -1).join(' ') : name.slice(0, room);
  return `${whole}…`;
}
