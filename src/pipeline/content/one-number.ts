import { numbersToDial } from './live-contacts.ts';

/** Where something has happened there is one number to call. */
export const ONE_NUMBER = '110';

const ONE = new Set([ONE_NUMBER]);
/** Any digits after a word for calling, also written as words. */
const DIALLED = /(?:打|拨|致电|\bcall|\bdial)[\s“"：:]*(\d{3,}|[〇零一二三四五六七八九幺]{3,})/gi;
const ONE_IN_WORDS = /^(?:一一|幺幺)[〇零]$/;

/** Whether a text names the one number, as digits by themselves: 96110 is another. */
export function namesTheNumber(text: string): boolean {
  return /(?<!\d)110(?!\d)/.test(text.normalize('NFKC'));
}

/** Numbers in a text that somebody could dial and that are another one. */
export function otherNumbers(text: string): readonly string[] {
  const dialled = [...text.normalize('NFKC').matchAll(DIALLED)].map(([, number = '']) => number);
  const others = dialled.filter((number) => !ONE.has(number) && !ONE_IN_WORDS.test(number));
  return [...new Set([...numbersToDial(text, ONE), ...others])];
}
