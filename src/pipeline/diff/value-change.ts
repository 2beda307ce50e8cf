import type { Words } from './words.ts';

/** Longer texts are not repeated: the release itself holds them. */
const LONGEST_VALUE = 40;

/** `名称由“甲”改为“乙”`. */
export function valueChange(words: Words, name: string, before: string, after: string): string {
  if (Math.max(before.length, after.length) > LONGEST_VALUE) {
    return words.locale === 'en' ? `${name}: ${words.textChanged}` : `${name}${words.textChanged}`;
  }
  const quoted = (text: string): string =>
    text === '' ? words.blank : words.quoted(text.replaceAll(/\s+/g, ' '));
  return words.value(name, quoted(before), quoted(after));
}
