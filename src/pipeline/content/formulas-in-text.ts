import { BadFormula, formulaOfText } from '../../charts/formula-of-text.ts';

/** `$$…$$`, in a line or on lines of its own. */
const FORMULA_IN_TEXT = /\$\$([^$]+)\$\$/g;

/** Formulas of a text that cannot be read, with their places. */
export function badFormulas(body: string): readonly { readonly index: number; readonly text: string }[] {
  return [...body.matchAll(FORMULA_IN_TEXT)].flatMap((match) =>
    isReadable(match[1] ?? '') ? [] : [{ index: match.index, text: match[0] }],
  );
}

function isReadable(text: string): boolean {
  try {
    formulaOfText(text, true);
    return true;
  } catch (error) {
    if (error instanceof BadFormula) return false;
    throw error;
  }
}
