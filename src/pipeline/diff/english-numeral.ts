const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** In words up to ten, in digits from there on. */
export function englishNumeral(count: number): string {
  return WORDS[count] ?? String(count);
}
