import type { Place } from '../domain/place.ts';

/** Written into the code by astro.config.mjs, from the data folder that is built. */
declare const ATLAS_PLACE: Place | undefined;

/** What a word that no build has placed speaks of: a prefecture-level city. */
const CITY: Place = {
  whole: { zh: '全市', en: 'the city' },
  area: { zh: '县区', en: 'district', enPlural: 'districts' },
  typesBy: { zh: '公安部', en: 'the Ministry of Public Security' },
  currency: 'CNY',
  emergency: '110',
};

/** The region of this build. */
export const PLACE: Place = typeof ATLAS_PLACE === 'undefined' ? CITY : ATLAS_PLACE;
