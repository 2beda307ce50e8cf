import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { familyPicture } from '../../../src/charts/family-picture.ts';
import { textOf, type Markup } from '../../../src/charts/markup.ts';
import { squarePicture, widePicture } from '../../../src/charts/cover-picture.ts';
import { PICTURE } from '../../../src/charts/picture-lines.ts';
import { longPicture, sharePicture } from '../../../src/charts/poster-picture.ts';
import { svgFile } from '../../../src/charts/svg-file.ts';
import { SHEET } from '../../../src/i18n/village-words.ts';

const CONTROLLED = SHEET.controlled('110');

const han = (longest: number) =>
  fc
    .array(fc.constantFrom('听', '到', '就', '挂', '，', '停'), { minLength: 1, maxLength: longest })
    .map((all) => all.join(''));
const steps = fc.array(han(60), { minLength: 1, maxLength: 4 });

function parts(picture: Markup, tag: string): readonly Markup[] {
  return picture.children.flatMap((child) => (typeof child === 'string' || child.tag !== tag ? [] : [child]));
}

/** Lines of type that stand on each other, or run over the lower edge. */
function collisions(picture: Markup): readonly string[] {
  const height = Number(picture.attributes['height']);
  const lines = parts(picture, 'text').map((line) => ({
    left: Number(line.attributes['x']),
    bottom: Number(line.attributes['y']),
    size: Number(line.attributes['font-size']),
    text: textOf(line),
  }));
  const byColumn = Map.groupBy(lines, ({ left }) => left);
  const crossed = [...byColumn.values()].flatMap((column) => {
    const down = column.toSorted((a, b) => a.bottom - b.bottom);
    return down.filter(({ bottom, size }, index) => bottom - size * 0.9 < (down[index - 1]?.bottom ?? 0));
  });
  return [...crossed, ...lines.filter(({ bottom }) => bottom > height)].map(({ text }) => text);
}

/** Lines in ink that reach into the band with the number. */
function inTheBand(picture: Markup): readonly string[] {
  const [band] = parts(picture, 'rect')
    .filter(({ attributes }) => attributes['fill'] === PICTURE.alarm)
    .map(({ attributes }) => Number(attributes['y']));
  return parts(picture, 'text')
    .filter(({ attributes }) => attributes['fill'] !== PICTURE.paper)
    .filter(({ attributes }) => Number(attributes['y']) + Number(attributes['font-size']) * 0.2 > (band ?? 0))
    .map(textOf);
}

describe('pictures to keep, whatever the words', () => {
  it('for the family group: no line on another', () => {
    fc.assert(
      fc.property(han(26), han(60), steps, (hear, why, todo) => {
        const words = {
          head: '甲',
          where: '乙',
          hear,
          stop: '这么说就挂',
          why,
          steps: todo,
          lost: '丙',
          call: '丁',
          controlled: CONTROLLED,
          foot: '戊',
        };
        expect(collisions(familyPicture(words))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of posters: no line on another, with a code and without', () => {
    fc.assert(
      fc.property(han(24), han(60), steps, fc.boolean(), (title, summary, todo, hasCode) => {
        const code = hasCode ? { size: 29, path: 'M0 0h1v1h-1z', margin: 4 } : null;
        const words = {
          head: '甲',
          title,
          summary,
          facts: hasCode ? [summary, '戊'] : [],
          steps: todo,
          lost: '丙',
          call: '丁',
          controlled: CONTROLLED,
          scan: '己',
          foot: '戊',
        };
        expect(collisions(longPicture(words, code))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('covers and pictures for links: as long a title and summary as the schema allows, none in the band', () => {
  fc.assert(
    fc.property(han(24), han(60), (title, summary) => {
      const words = {
        head: '甲',
        title,
        summary,
        facts: [],
        steps: [],
        lost: '丙',
        call: '丁',
        controlled: CONTROLLED,
        scan: '己',
        foot: '戊',
      };
      for (const picture of [sharePicture(words), widePicture(words), squarePicture(words)]) {
        expect(collisions(picture)).toEqual([]);
        expect(inTheBand(picture)).toEqual([]);
      }
    }),
    { numRuns: 100, examples: [['听'.repeat(24), '挂'.repeat(60)]] },
  );
});

it('writes words into a file as words, never as markup', () => {
  const words = {
    head: '',
    where: '',
    hear: '<a>&"',
    stop: '',
    why: '',
    steps: [],
    lost: '',
    call: '',
    controlled: '',
    foot: '',
  };
  const file = svgFile(familyPicture(words));
  expect(file).toContain('&lt;a&gt;&amp;&quot;');
  expect(file).not.toContain('<a>');
});
