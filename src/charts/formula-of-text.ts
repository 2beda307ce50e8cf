import type { Markup } from './markup.ts';
import {
  formula,
  fraction,
  group,
  inlineFormula,
  number,
  operator,
  root,
  scripts,
  symbol,
  words,
} from './mathml.ts';

/** A formula that cannot be read. */
export class BadFormula extends Error {
  /** What stands where something else must; empty at the end. */
  readonly found: string;

  constructor(found: string) {
    super(`not a formula at “${found}”`);
    this.name = 'BadFormula';
    this.found = found;
  }
}

const TOKEN = /\s+|"[^"]*"|[A-Za-z\u0391-\u03c9]+|\d+(?:\.\d+)?|<=|>=|!=|\/\/|[-+*/^_(){}=<>,;|~·]/y;

const SIGNS: Readonly<Record<string, string>> = {
  '-': '−',
  '~': '∼',
  '//': '/',
  '<=': '≤',
  '>=': '≥',
  '!=': '≠',
  in: '∈',
  sum: '∑',
  prod: '∏',
};
/** Their indices stand below and above. */
const BIG: ReadonlySet<string> = new Set(['sum', 'prod']);
/** Far from anything that a line of text holds. */
const WIDEST = 100;

interface Piece {
  readonly markup: Markup;
  /** Of a bracketed piece without its brackets, which a fraction or an index does not need. */
  readonly bare: Markup;
  readonly isBig: boolean;
}

/**
 * A formula written as a line of text, as MathML: `S_d = (sum_(i in A) w_i s_i) / (sum_(i in A) w_i)`. `_` and `^` set
 * an index and a power, `/` a fraction of what stands next to it, `//` no more than its sign; round brackets around those go away, curly ones
 * always do. `sum`, `prod`, `sqrt` and `in` are signs; other words of several letters stand upright.
 *
 * @param isBlock whether it stands on a line of its own
 * @throws BadFormula
 */
export function formulaOfText(text: string, isBlock: boolean): Markup {
  const tokens = tokensOf(text);
  const parts = readRow(tokens, null);
  if (parts.length === 0) throw new BadFormula('');
  return isBlock ? formula(...parts) : inlineFormula(...parts);
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text)?.[0];
    if (found === undefined) throw new BadFormula(text.slice(from));
    if (found.trim() !== '') tokens.push(found);
  }
  return tokens.reverse();
}

/** Tokens stand last first; reads up to the closing bracket, or to the end. */
function readRow(tokens: string[], close: string | null): readonly Markup[] {
  const parts: Markup[] = [];
  while (tokens.at(-1) !== undefined && tokens.at(-1) !== close) parts.push(readTerm(tokens));
  if (tokens.pop() !== (close ?? undefined)) throw new BadFormula('');
  return parts;
}

function readTerm(tokens: string[]): Markup {
  const above = readScripted(tokens);
  if (tokens.at(-1) !== '/') return above.markup;
  tokens.pop();
  return fraction(above.bare, readScripted(tokens).bare);
}

function readScripted(tokens: string[]): Piece {
  const base = readAtom(tokens);
  const index = takeScript(tokens, '_');
  const power = takeScript(tokens, '^');
  if (index === null && power === null) return base;
  const markup = scripts(base.markup, index, power, base.isBig);
  return { markup, bare: markup, isBig: false };
}

function takeScript(tokens: string[], sign: '_' | '^'): Markup | null {
  if (tokens.at(-1) !== sign) return null;
  tokens.pop();
  return readAtom(tokens).bare;
}

function readAtom(tokens: string[]): Piece {
  const token = tokens.pop();
  if (token === undefined || '_^/)}'.includes(token)) throw new BadFormula(token ?? '');
  if (token === '(') {
    const inner = readRow(tokens, ')');
    return { markup: group(operator('('), ...inner, operator(')')), bare: group(...inner), isBig: false };
  }
  if (token === '{') return plain(group(...readRow(tokens, '}')));
  if (token === 'sqrt') return plain(root(readAtom(tokens).bare));
  const sign = SIGNS[token];
  if (sign !== undefined) return { ...plain(operator(sign)), isBig: BIG.has(token) };
  if (token.startsWith('"')) return plain(words(token.slice(1, -1), WIDEST));
  if (/^\d/.test(token)) return plain(number(token));
  return plain(/^\p{Letter}/u.test(token) ? symbol(token) : operator(token));
}

function plain(markup: Markup): Piece {
  return { markup, bare: markup, isBig: false };
}
