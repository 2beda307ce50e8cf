import { UNASSIGNED } from '../../../../src/domain/area-code.ts';
import { monthsBetween } from '../../../../src/domain/period.ts';
import { DISTRICTS } from './random-releases.ts';

/** A sentence, or the part of one that speaks of one area, read back as a reader would. */
export interface Told {
  readonly table: string;
  readonly months: readonly string[];
  readonly areas: readonly string[];
  readonly words: string;
}

const SENTENCE = /^- (?:新增|补录|修订)(.+?)的(警情案件|行业监督检查)：(.+)。$/;
const AREA = '(?:[abc]|地点不明)';

/** Bullets about months of incidents and inspections; others are left out. */
export function readBack(text: string): readonly Told[] {
  return text.split('\n').flatMap((line) => {
    const [, when = '', table = '', said = ''] = SENTENCE.exec(line) ?? [];
    if (table === '') return [];
    const months = when.split('、').flatMap(readMonths);
    return said.split('；').map((part) => {
      const where = new RegExp(`^(三个县区(?:、地点不明)?|${AREA}(?:、${AREA})*)`).exec(part)?.[0] ?? '';
      const words = part.slice(where.length);
      return { table, months, areas: readAreas(where), words };
    });
  });
}

function readMonths(range: string): readonly string[] {
  const [, year = '', month = '', , lastYear, lastMonth] =
    /^(\d{4})年(\d+)月(至(?:(\d{4})年)?(\d+)月)?$/.exec(range) ?? [];
  if (year === '') throw new Error(`no months: ${range}`);
  const first = `${year}-${month.padStart(2, '0')}`;
  return lastMonth === undefined
    ? [first]
    : monthsBetween(first, `${lastYear ?? year}-${lastMonth.padStart(2, '0')}`);
}

function readAreas(where: string): readonly string[] {
  if (where === '') throw new Error('no areas');
  return where
    .split('、')
    .flatMap((name) => (name === '三个县区' ? DISTRICTS : [name === '地点不明' ? UNASSIGNED : name]));
}
