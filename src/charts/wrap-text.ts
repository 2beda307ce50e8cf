import { labelSize } from './label-size.ts';

const UNIT = labelSize(['M'.repeat(100)]).width / 58;

/** How many type sizes wide a line is. */
function ems(line: string): number {
  return labelSize([line]).width / UNIT;
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
    if (line !== '' && ems(line + piece) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
