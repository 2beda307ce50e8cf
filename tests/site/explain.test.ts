import { beforeAll, describe, expect, it } from 'vitest';

import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { indicatorExplainer, NothingToExplain, type Explain } from '../../src/pipeline/explain-indicator.ts';
import { readBuiltSite, type BuiltSite } from './site-pages.ts';

/* `npm run data:explain` says what the page says, and how it came about. */

const AREAS = ['621102', '621121', '621122', '621123', '621124', '621125', '621126', '621100'];
const LATEST = '2026-09-r12';

let site: BuiltSite;
let explain: Explain;

beforeAll(async () => {
  site = await readBuiltSite();
  const { folder } = checkFolder('data');
  if (folder === null) throw new Error('the demo data cannot be read');
  explain = indicatorExplainer(folder);
}, 120_000);

/** First cells of the rows of the first table of figures, in the order of the page. */
function firstColumn(path: string): readonly string[] {
  const html = site.pages.find((page) => page.path === path)?.html ?? '';
  const table = /<table[^>]*data-indicator[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr[^>]*>\s*<th scope="row">[^<]*<\/th>\s*<td[^>]*>\s*([^<]*)/g)].map(
    ([, text = '']) => text.trim(),
  );
}

describe('every indicator, explained', () => {
  const ids = [
    'L1',
    'L2',
    'L3',
    'L4',
    'L5',
    'M1',
    'M2',
    'M3',
    'M4',
    'R1',
    'R2',
    'R3',
    'C1',
    'C2',
    'P1',
    'P2',
  ];

  it.each([...ids, 'O1', 'O2', 'O3'])('%s is what its page prints', (id) => {
    const printed = firstColumn(`/collaboration/indicators/${id}/`);
    expect(printed).toHaveLength(AREAS.length);
    const explained = AREAS.map((area) => {
      const line = explain(id, area, LATEST).at(-1) ?? '';
      return line.replace('公开版：', '');
    });
    expect(explained).toEqual(printed);
  });

  it('shows rows, the division and the points', () => {
    const said = explain('L3', '621102', LATEST).join('\n');
    const [, numerator = '', denominator = '', value = ''] =
      /数值：100 × ([\d,]+) ÷ ([\d,]+) = ([\d.]+)%/.exec(said) ?? [];
    const [a, b] = [numerator, denominator].map((text) => Number(text.replaceAll(',', '')));
    expect((100 * (a ?? NaN)) / (b ?? NaN)).toBeCloseTo(Number(value), 1);
    expect(said).toMatch(/handoffs\/2025\.csv第\d+行/);
    expect(said).toMatch(/得分：标杆40\.0到100\.0，得[\d.]+分/);
  });

  it('says what there is where it is asked for what there is not', () => {
    expect(() => explain('L9', '621102', LATEST)).toThrow(NothingToExplain);
    expect(() => explain('L3', '620000', LATEST)).toThrow('621100');
    expect(() => explain('L3', '621102', '2026')).toThrow(LATEST);
  });
});
