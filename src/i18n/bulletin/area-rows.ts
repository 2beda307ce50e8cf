import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import type { DocumentCell } from '../../domain/office-document.ts';
import { figureWords } from '../figure-words.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { cellOf, plain, type BulletinContext } from './bulletin-context.ts';

/** Districts in the order of their codes, then incidents without a place where there is such a row, then the region. */
export function areaRows(
  context: BulletinContext,
  cellsOf: (area: AreaCode) => readonly DocumentCell[],
): readonly (readonly DocumentCell[])[] {
  const { areas } = figureWords(DEFAULT_LOCALE);
  const unplaced =
    cellOf(context, UNASSIGNED) === undefined ? [] : [{ code: UNASSIGNED, name: areas.unassigned }];
  const named = [
    ...context.districts.map(({ code, name }) => ({ code, name: name.zh })),
    ...unplaced,
    { code: context.site.region.code, name: areas.region },
  ];
  return named.map(({ code, name }) => [plain(name), ...cellsOf(code)]);
}
