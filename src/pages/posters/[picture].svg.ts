import type { APIContext } from 'astro';

import { longPicture, sharePicture } from '../../charts/poster-picture.ts';
import { svgFile } from '../../charts/svg-file.ts';
import { QR_MARGIN, qrModules } from '../../domain/take-away/qr-modules.ts';
import { PLACE } from '../../i18n/place-here.ts';
import { POSTER } from '../../i18n/poster-words.ts';
import { SHEET } from '../../i18n/village-words.ts';
import { loadPosters } from '../_load-posters.ts';

export async function getStaticPaths() {
  const posters = await loadPosters();
  return posters.flatMap((poster) => [
    { params: { picture: poster.slug }, props: { poster, isLong: true } },
    { params: { picture: `${poster.slug}-share` }, props: { poster, isLong: false } },
  ]);
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The long picture of a poster, and the one that others show beside a link. */
export function GET({ props: { poster, isLong } }: APIContext<Props>): Response {
  const { title, summary, steps, address, code, reviewed, aiDrafted } = poster;
  const making = [
    `${SHEET.code} ${code}`,
    ...(reviewed ? [] : [SHEET.draft]),
    ...(aiDrafted ? [SHEET.ai] : []),
  ];
  const words = {
    head: reviewed ? SHEET.reminder : `${SHEET.reminder} ${SHEET.draft}`,
    title,
    summary,
    steps,
    lost: SHEET.lost,
    call: SHEET.call(PLACE.emergency ?? ''),
    scan: address === null ? SHEET.noCode : POSTER.scan,
    foot: making.join('  '),
  };
  const squares = address === null ? null : { ...qrModules(address), margin: QR_MARGIN };
  const picture = isLong ? longPicture(words, squares) : sharePicture(words);
  return new Response(svgFile(picture), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
}
