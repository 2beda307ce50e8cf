/** `https://…`, `www.…`, and names such as `abc.cn`: Latin words joined by a dot. */
const ADDRESS = /https?:\/\/\S+|www\.\S+|(?<![\w.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w])/gi;

/** Service numbers of three (110), five and six digits (10086, 95588) with what may follow, 400 and 800 numbers. */
const NUMBER =
  /(?<![\d.-])(?:1[12]\d|(?:1[02]|9[56])\d{3,6}|[48]00[- ]?\d{3}[- ]?\d{4}|\+\d[\d -]{6,}\d|\d{7,})(?![\d.-]*\d)/g;

/** Addresses in a text that somebody could type into a browser. */
export function writtenAddresses(text: string): readonly string[] {
  return [...plain(text).matchAll(ADDRESS)].map(([found]) => found);
}

/**
 * Numbers in a text that somebody could dial and that no table lists.
 * @param listed null where the table could not be read: then nothing is said
 */
export function numbersToDial(text: string, listed: ReadonlySet<string> | null): readonly string[] {
  if (listed === null) return [];
  return [...plain(text).matchAll(NUMBER)].map(([found]) => found).filter((found) => !listed.has(found));
}

/** Full-width letters, digits and marks as half-width ones. */
function plain(text: string): string {
  return text.normalize('NFKC');
}
