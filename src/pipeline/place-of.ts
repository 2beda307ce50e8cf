import type { Place } from '../domain/place.ts';
import type { DataFolder } from './read/read-folder.ts';

/** How the words of a site made of this folder speak of its region. */
export function placeOf({ dataset, tables }: Pick<DataFolder, 'dataset' | 'tables'>): Place {
  const { region, currency, emergency_hotline: id } = dataset;
  const hotline = tables.hotlines.find(({ row }) => row.id === id)?.row;
  return {
    whole: { zh: region.whole_zh ?? region.name_zh, en: region.whole_en ?? region.name_en },
    area: { zh: region.area_zh, en: region.area_en, enPlural: region.areas_en },
    typesBy:
      region.types_by_zh === null || region.types_by_en === null
        ? null
        : { zh: region.types_by_zh, en: region.types_by_en },
    currency,
    emergency: hotline?.verified === true ? hotline.number : null,
  };
}
