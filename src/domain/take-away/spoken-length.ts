/** Characters a second of slow reading over a loudspeaker. */
const CHARACTERS_A_SECOND = 4;
const LONGEST_SECONDS = 90;

/** The most characters that a script may have. */
export const LONGEST_SCRIPT = CHARACTERS_A_SECOND * LONGEST_SECONDS;

/** Characters of a script; marks count as well, since a pause takes time. */
export function spokenLength(script: string): number {
  return [...script.replaceAll(/\s/g, '')].length;
}
