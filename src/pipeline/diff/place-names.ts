import { UNASSIGNED, type AreaCode } from '../../domain/area-code.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { FolderPair } from './folder-pair.ts';
import type { Words } from './words.ts';

const MOST_NAMES = 8;
const MOST_MISSING = 2;

export interface PlaceNames {
  readonly one: (area: AreaCode) => string;
  /** `七个县区`, `除漳县外的六个县区`, or their names. */
  readonly several: (areas: readonly AreaCode[], isWhole: boolean) => string;
  /** In the order of districts.csv, then the region, then the unknown place. */
  readonly sort: (areas: readonly AreaCode[]) => readonly AreaCode[];
}

/** By the names of the later folder; those of the earlier for what it has no longer. */
export function placeNames(pair: FolderPair, words: Words): PlaceNames {
  const names = new Map([...namesIn(pair.before, words), ...namesIn(pair.after, words)]);
  const districts = pair.after.tables.districts.map(({ row }) => row.adcode);
  const places = [...new Set([...districts, ...names.keys()])];
  const one = (area: AreaCode): string =>
    area === UNASSIGNED ? words.unknownPlace : (names.get(area) ?? area);
  const rank = (area: AreaCode): number => {
    const index = places.indexOf(area);
    return index === -1 ? places.length : index;
  };
  const sort = (areas: readonly AreaCode[]): readonly AreaCode[] =>
    [...areas].sort((a, b) => rank(a) - rank(b));
  const several = (areas: readonly AreaCode[], isWhole: boolean): string => {
    const missing = districts.filter((district) => !areas.includes(district));
    const present = districts.length - missing.length;
    const others = sort(areas.filter((area) => !districts.includes(area))).map(one);
    if (missing.length > MOST_MISSING || present <= missing.length + 1) {
      const all = sort(areas).map(one);
      return isWhole || all.length <= MOST_NAMES
        ? words.list(all)
        : words.listOf(all.slice(0, MOST_NAMES), all.length, 'districts');
    }
    const together =
      missing.length === 0
        ? words.allDistricts(present)
        : words.districtsExcept(present, words.list(missing.map(one)));
    return words.list([together, ...others]);
  };
  return { one, several, sort };
}

function namesIn(
  { dataset, tables }: DataFolder,
  { locale }: Words,
): readonly (readonly [AreaCode, string])[] {
  const isEnglish = locale === 'en';
  return [
    ...tables.districts.map(({ row }) => [row.adcode, isEnglish ? row.name_en : row.name_zh] as const),
    [dataset.region.code, isEnglish ? dataset.region.name_en : dataset.region.name_zh],
  ];
}
