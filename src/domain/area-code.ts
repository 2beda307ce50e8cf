/**
 * Administrative codes. A district is always its code, never its name.
 * Codes are strings: GB/T 2260 codes have six digits, other regions bring their own
 * (two to twelve letters, digits or hyphens). Arithmetic on them is a mistake.
 */
export type AreaCode = string;

export const AREA_CODE_PATTERN = /^[0-9A-Za-z][0-9A-Za-z-]{0,11}$/;

/** The row for incidents whose place is unknown. It counts for the region and belongs to no district. */
export const UNASSIGNED = 'unassigned';

export function isAreaCode(text: string): boolean {
  return AREA_CODE_PATTERN.test(text) && text !== UNASSIGNED;
}
