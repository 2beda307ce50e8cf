import { getCollection } from 'astro:content';

import { checkCode } from '../domain/take-away/check-code.ts';
import { packMonths } from '../domain/take-away/pack-months.ts';
import { openTopics, topicOfMonth } from '../domain/take-away/village-topic.ts';
import type { MonthKey } from '../domain/period.ts';
import type { District } from '../domain/region.ts';
import type { OpeningText } from '../domain/triage/check-texts.ts';
import { formatPeriod } from '../i18n/format.ts';
import { hasTakeAway } from '../i18n/has-take-away.ts';
import { makingOf } from './_check-making.ts';
import { loadDistricts, loadFrames, inOrder } from './_load-data.ts';
import { loadSiteFacts } from './_load-site.ts';

/** What a county puts on the wall in a month. */
export interface VillagePack {
  readonly county: District;
  /** `2026-11` and as it is read. */
  readonly month: MonthKey;
  readonly when: string;
  readonly opening: OpeningText;
  /** Changes with whatever is printed. */
  readonly code: string;
  readonly reviewed: boolean;
  readonly aiDrafted: boolean;
}

/** Packs of the latest months, county by county; none where nobody says what the openings are or whom to call. */
export async function loadVillagePacks(): Promise<readonly VillagePack[]> {
  const [site, counties, frames, entries, types] = await Promise.all([
    loadSiteFacts(),
    loadDistricts(),
    loadFrames(),
    getCollection('checkOpenings'),
    getCollection('fraudTypes'),
  ]);
  if (!hasTakeAway(site)) return [];
  const groupOf = new Map(inOrder(types).map(({ id, group }) => [id, group]));
  const openings = entries
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map((entry) => ({ entry, group: groupOf.get(entry.data.type) ?? '' }));
  const sources = { frames, groups: [...new Set(groupOf.values())], region: site.region.code };
  const packs = counties.flatMap((county) =>
    packMonths(site.buildDate).map(async (month): Promise<readonly VillagePack[]> => {
      const topic = topicOfMonth(openTopics(openings, sources, county.code, month), month);
      if (topic === null) return [];
      const { id, data } = topic.entry;
      const opening = { id, type: data.type, channel: data.channel, ...data.zh };
      const when = formatPeriod('zh-CN', month);
      const { reviewed, aiDrafted } = await makingOf([data]);
      const code = checkCode(JSON.stringify([county.code, month, opening, reviewed]));
      return [{ county, month, when, opening, code, reviewed, aiDrafted }];
    }),
  );
  return (await Promise.all(packs)).flat();
}
