const FULL_WIDTH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** How many type sizes wide a line is: Han characters and their punctuation one, others about 0.58. */
export function widthInEms(line: string): number {
  return [...line].reduce((sum, character) => sum + (FULL_WIDTH.test(character) ? 1 : 0.58), 0);
}

/** Breaks a text into lines that fit, between Han characters or at spaces. @param width in type sizes */
export function wrapText(text: string, width: number): readonly string[] {
  const pieces =
    text.match(
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef][\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff09\u300d\u201d]*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthInEms(line + piece) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
