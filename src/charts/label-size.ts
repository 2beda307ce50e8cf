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

/** Han characters are one em wide; Latin letters and digits in bold about 0.62. */
function widthInEms(line: string): number {
  return [...line].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.62), 0);
}
