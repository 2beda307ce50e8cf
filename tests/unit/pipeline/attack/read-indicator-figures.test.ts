import { describe, expect, test } from 'vitest';

import type { Indicator } from '../../../../src/domain/indicator/indicator.ts';
import { readIndicatorFigures } from '../../../../src/pipeline/attack/read-indicator-figures.ts';

const both = (words: string) => ({ zh: words, en: words });
const ATTENDANCE = {
  id: 'L1',
  name: both('到会率'),
  measure: 'share',
  counts: 'acts',
  numerator: both('到会的'),
  denominator: both('应到的'),
} as unknown as Indicator;

function read(html: string) {
  return readIndicatorFigures(
    'collaboration/x/index.html',
    html,
    'zh-CN',
    [ATTENDANCE],
    {
      areaIn: (text) => (text.includes('定西市') ? '621100' : null),
      periodIn: (text) => (text.includes('十二个月') ? '2026-09-r12' : null),
    },
    { money: 1000, median: 100 },
  ).map(({ area, period, part, value }) => `${area} ${period} ${part} ${value.lower}–${value.upper}`);
}

describe('a figure in a sentence', () => {
  test('is read where it says which it is', () => {
    const html = '<p>数值<span data-figure="L1 621100 2026-09-r12"> 82.3</span>%，折成65分。</p>';
    expect(read(html)).toEqual(['621100 2026-09-r12 value 82.25–82.35']);
  });

  test('is none where it names no indicator, or its words are no figure', () => {
    expect(read('<p><span data-figure="X9 621100 2026-09-r12">82.3</span></p>')).toEqual([]);
    expect(read('<p><span data-figure="L1 621100 2026-09-r12">不公布</span></p>')).toEqual([]);
  });
});

describe('a figure beside a link', () => {
  test('is of the area and the twelve months that the note names', () => {
    const html = `<p class="note">后面的数是定西市的，十二个月。</p><ul><li>
      <a href="/collaboration/indicators/L1/">到会率</a>
      <span class="indicator-figure">82.3<small>%</small><small class="example">示例</small></span></li></ul>`;
    expect(read(html)).toEqual(['621100 2026-09-r12 value 82.25–82.35']);
  });
});
