import type { APIContext } from 'astro';

import { familyPicture } from '../../../charts/family-picture.ts';
import { svgFile } from '../../../charts/svg-file.ts';
import { PLACE } from '../../../i18n/place-here.ts';
import { SHEET } from '../../../i18n/village-words.ts';
import { loadVillagePacks } from '../../_load-village.ts';

export async function getStaticPaths() {
  const packs = await loadVillagePacks();
  return packs.map((pack) => ({ params: { code: pack.county.code, month: pack.month }, props: pack }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The picture for the family group. */
export function GET({ props }: APIContext<Props>): Response {
  const { county, when, opening, code, reviewed, aiDrafted } = props;
  const making = [
    `${SHEET.code} ${code}`,
    ...(reviewed ? [] : [SHEET.draft]),
    ...(aiDrafted ? [SHEET.ai] : []),
  ];
  const picture = familyPicture({
    head: `${SHEET.reminder} ${county.name.zh} ${when}`,
    where: SHEET.hear[opening.channel],
    hear: opening.hear,
    stop: SHEET.stop[opening.channel],
    why: opening.why,
    steps: opening.do,
    lost: SHEET.lost,
    call: SHEET.call(PLACE.emergency ?? ''),
    foot: making.join('  '),
  });
  return new Response(svgFile(picture), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
}
