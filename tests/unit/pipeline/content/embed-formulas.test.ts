import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';

import { embedFormulas } from '../../../../src/pipeline/content/embed-formulas.ts';

const renderer = await satteri({
  hastPlugins: [embedFormulas()],
  features: { smartPunctuation: false, math: { singleDollarTextMath: false } },
}).createRenderer({});

async function htmlOf(markdown: string): Promise<string> {
  return (await renderer.render(markdown, {})).code.trim();
}

describe('a formula in a text', () => {
  test('in a line is drawn in it', async () => {
    expect(await htmlOf('得分$$s_i$$。')).toBe(
      '<p>得分<math><mrow><msub><mi>s</mi><mi>i</mi></msub></mrow></math>。</p>',
    );
  });

  test('between lines is drawn on its own', async () => {
    expect(await htmlOf('$$\na / b\n$$')).toBe(
      '<div class="formula"><math display="block"><mrow><mfrac><mi>a</mi><mi>b</mi></mfrac></mrow></math></div>',
    );
  });

  test('is none where it is code, or where a dollar is money', async () => {
    expect(await htmlOf('`x_i` 5$ 和6$')).toBe('<p><code>x_i</code> 5$ 和6$</p>');
    expect(await htmlOf('```\nx\n```')).not.toContain('<math');
  });

  test('of the composite is the same in both languages, symbol for symbol', () => {
    const formulasIn = (locale: string): readonly string[] => {
      const path = `../../../../content/methodology/${locale}/0012-collaboration-score.md`;
      const text = readFileSync(resolve(import.meta.dirname, path), 'utf8');
      return [...text.matchAll(/\$\$([^$]+)\$\$/g)].map(([, formula = '']) => formula.trim());
    };
    expect(formulasIn('en').length).toBeGreaterThan(8);
    expect([...formulasIn('en')].sort()).toEqual([...formulasIn('zh-CN')].sort());
  });
});
