/**
 * Type sizes on maps, in view-box units. A map is drawn once and seen at several widths; the style sheet
 * sets its type so that it is read at the size it is seen at. Labels are placed for the phone, where type
 * is largest against the map: in large type.
 */
export const MAP_WIDTH = 480;
/** Of large type; at 328 px (a 360 px phone less its margins) 19 units, the usual size there, are 13 px. */
const PHONE_TYPE = 21;
const LINE_HEIGHT = 1.2;

/** Space that a label of some lines takes on a phone, in view-box units. */
export function labelSize(lines: readonly string[]): { readonly width: number; readonly height: number } {
  const widest = Math.max(...lines.map(widthInEms));
  return { width: widest * PHONE_TYPE, height: lines.length * LINE_HEIGHT * PHONE_TYPE };
}

/** Han characters are one em wide; digits and their marks about 0.57, letters in bold about 0.62. */
function widthInEms(line: string): number {
  return [...line].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return 1;
  return /[\d.,]/.test(character) ? 0.57 : 0.62;
}
