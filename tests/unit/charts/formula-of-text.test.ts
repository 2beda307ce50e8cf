import { describe, expect, test } from 'vitest';

import { BadFormula, formulaOfText } from '../../../src/charts/formula-of-text.ts';
import type { Markup } from '../../../src/charts/markup.ts';

/** As MathML without the outermost two elements. */
function drawn(text: string): string {
  const [row] = formulaOfText(text, true).children;
  return typeof row === 'object' ? row.children.map(write).join('') : '';
}

function write(markup: Markup | string): string {
  return typeof markup === 'string'
    ? markup
    : `<${markup.tag}>${markup.children.map(write).join('')}</${markup.tag}>`;
}

describe('a formula written as text', () => {
  test.each([
    ['x', '<mi>x</mi>'],
    ['x_i', '<msub><mi>x</mi><mi>i</mi></msub>'],
    ['e_i^2', '<msubsup><mi>e</mi><mi>i</mi><mn>2</mn></msubsup>'],
    ['0.99 S', '<mn>0.99</mn><mi>S</mi>'],
    ['a - b', '<mi>a</mi><mo>−</mo><mi>b</mi>'],
    ['a >= 1', '<mi>a</mi><mo>≥</mo><mn>1</mn>'],
    ['(a + b) / 2', '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>'],
    ['2 (a)', '<mn>2</mn><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow>'],
    ['a // b', '<mi>a</mi><mo>/</mo><mi>b</mi>'],
    ['sum_(i in A) x', '<munder><mo>∑</mo><mrow><mi>i</mi><mo>∈</mo><mi>A</mi></mrow></munder><mi>x</mi>'],
    ['prod_d^5', '<munderover><mo>∏</mo><mi>d</mi><mn>5</mn></munderover>'],
    ['sqrt(x^2)', '<msqrt><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></msqrt>'],
    [
      '{Beta(k)} / n',
      '<mfrac><mrow><mi>Beta</mi><mrow><mo>(</mo><mi>k</mi><mo>)</mo></mrow></mrow><mi>n</mi></mfrac>',
    ],
    ['"到会" / n', '<mfrac><mtext>到会</mtext><mi>n</mi></mfrac>'],
  ])('%s', (text, mathml) => {
    expect(drawn(text)).toBe(mathml);
  });

  test('stands on a line of its own, or in one', () => {
    expect(formulaOfText('x', true).attributes).toEqual({ display: 'block' });
    expect(formulaOfText('x', false).attributes).toEqual({});
  });

  test.each(['', ' ', '(a', 'a)', 'a / ', 'x_', '_x', '{a', 'a}', 'a & b', '"open'])('refuses %j', (text) => {
    expect(() => formulaOfText(text, true)).toThrow(BadFormula);
  });
});
