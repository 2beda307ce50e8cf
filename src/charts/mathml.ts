import { element, type Markup } from './markup.ts';
import { widthInEms, wrapText } from './wrap-text.ts';

/* Parts of a formula as MathML Core (W3C 2025), which browsers draw themselves: no script, no picture. */

/** A formula on a line of its own. */
export function formula(...parts: readonly Markup[]): Markup {
  return element('math', { display: 'block' }, group(...parts));
}

/** A formula in a line of text. */
export function inlineFormula(...parts: readonly Markup[]): Markup {
  return element('math', {}, group(...parts));
}

export function symbol(name: string): Markup {
  return element('mi', {}, name);
}

export function operator(sign: string): Markup {
  return element('mo', {}, sign);
}

export function number(digits: string): Markup {
  return digits.startsWith('-')
    ? group(operator('−'), element('mn', {}, digits.slice(1)))
    : element('mn', {}, digits);
}

export function group(...parts: readonly Markup[]): Markup {
  return element('mrow', {}, parts);
}

export function fraction(above: Markup, below: Markup): Markup {
  return element('mfrac', {}, above, below);
}

export function root(of: Markup): Markup {
  return element('msqrt', {}, of);
}

const BESIDE = { both: 'msubsup', low: 'msub', high: 'msup' };
const BESIDE_BIG = { both: 'munderover', low: 'munder', high: 'mover' };

/** An index, a power or both; of a sum or a product below and above the sign. */
export function scripts(base: Markup, index: Markup | null, power: Markup | null, isBig = false): Markup {
  const { both, low, high } = isBig ? BESIDE_BIG : BESIDE;
  const tag = index === null ? high : power === null ? low : both;
  return element(tag, {}, base, index, power);
}

/** Words as a term of a formula, which never breaks lines itself: on as many lines as they need. @param width in type sizes */
export function words(text: string, width: number): Markup {
  // What stands in brackets keeps together.
  const lines =
    widthInEms(text) <= width
      ? [text]
      : text.split(/(?=\uff08)|\s(?=\()/).flatMap((part) => wrapText(part, width));
  const [only = ''] = lines;
  if (lines.length < 2) return element('mtext', {}, only);
  return element(
    'mtable',
    {},
    lines.map((line) => element('mtr', {}, element('mtd', {}, element('mtext', {}, line)))),
  );
}
