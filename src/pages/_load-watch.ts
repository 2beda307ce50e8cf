import type { AreaCode } from '../domain/area-code.ts';
import type { MonthKey } from '../domain/period.ts';
import { watchItems, type WatchItem } from '../domain/publicity/watch-item.ts';
import { watchList } from '../domain/publicity/watch-list.ts';
import { exampleMark } from '../i18n/example-mark.ts';
import { formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { watchWords } from '../i18n/watch-words.ts';
import { loadTypes } from './_load-content.ts';
import { loadFrame, loadFrames } from './_load-data.ts';
import { loadOpenings } from './_load-playbook.ts';
import { loadSiteFacts } from './_load-site.ts';
import { loadVillagePacks } from './_load-village.ts';

/** What to watch for in an area. */
export interface Watch {
  readonly items: readonly WatchItem[];
  /** On what the choice rests, sentence by sentence. */
  readonly basis: readonly string[];
  /** Mark of synthetic figures, or nothing. */
  readonly example: string;
  /** Code of the area of which there is a feed; null where there is none. */
  readonly feedOf: AreaCode | null;
  /** Code of the area whose types the practice draws; null where there is none. */
  readonly practise: AreaCode | null;
  /** Month of the latest pack for villages of the area; null where there is none. */
  readonly pack: MonthKey | null;
}

/** Null where nothing is told of types. */
export async function loadWatch(locale: Locale, area: AreaCode): Promise<Watch | null> {
  const [site, frames, types, byType, packs] = await Promise.all([
    loadSiteFacts(),
    loadFrames(),
    loadTypes(locale),
    loadFrame('incidents-year-type'),
    loadVillagePacks(),
  ]);
  const region = site.region.code;
  const groups = [...new Set([...types.map(({ group }) => group), 'other'])];
  const found = watchList(frames, groups, area, region);
  if (found === null) return null;
  const items = watchItems(found.groups, types, await loadOpenings(locale, types), byType, region);
  if (items.length === 0) return null;
  const words = watchWords(locale);
  const when = formatPeriod(locale, found.period);
  return {
    items,
    basis: [
      found.area === area ? words.basis(when) : words.borrowed(when),
      ...(found.isSure ? [] : [words.unsure]),
    ],
    example: exampleMark(locale, found.isSynthetic ? 'synthetic' : 'official'),
    feedOf: site.edition === 'public' ? area : null,
    practise: site.sections.includes('practise') ? area : null,
    pack: packs.find(({ county }) => county.code === area)?.month ?? null,
  };
}
