/** What is left of a name to compare by: `North West Territories` is `Northwest Territories`. */
export function sameLetters(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase();
}
