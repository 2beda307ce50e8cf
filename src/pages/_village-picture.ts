import { familyPicture } from '../charts/family-picture.ts';
import type { Markup } from '../charts/markup.ts';
import { PLACE } from '../i18n/place-here.ts';
import { SHEET } from '../i18n/village-words.ts';
import type { VillagePack } from './_load-village.ts';

/** The picture of a pack for the family group. */
export function villagePicture(pack: VillagePack): Markup {
  const { county, when, opening, code, reviewed, aiDrafted } = pack;
  const making = [
    `${SHEET.code} ${code}`,
    ...(reviewed ? [] : [SHEET.draft]),
    ...(aiDrafted ? [SHEET.ai] : []),
  ];
  return familyPicture({
    head: `${SHEET.reminder} ${county.name.zh} ${when}`,
    where: SHEET.hear[opening.channel],
    hear: opening.hear,
    stop: SHEET.stop[opening.channel],
    why: opening.why,
    steps: opening.do,
    lost: SHEET.lost,
    call: SHEET.call(PLACE.emergency ?? ''),
    controlled: SHEET.controlled(PLACE.emergency ?? ''),
    foot: making.join('  '),
  });
}
