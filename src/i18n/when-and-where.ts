import type { CampaignPlan } from '../domain/publicity/campaign.ts';
import type { District } from '../domain/region.ts';
import { formatDate } from './format.ts';
import { POSTER } from './poster-words.ts';

/** The lines of a poster that say when and where a campaign is, in Chinese as the poster. */
export function whenAndWhere(
  { starts, ends, districts }: Pick<CampaignPlan, 'starts' | 'ends' | 'districts'>,
  known: readonly District[],
): readonly string[] {
  const held = known.filter(({ code }) => districts.includes(code)).map(({ name }) => name.zh);
  const when = POSTER.when(formatDate('zh-CN', starts), formatDate('zh-CN', ends));
  return held.length === 0 ? [when] : [when, POSTER.where(held)];
}
