import type { Markup } from '../charts/markup.ts';
import { longPicture, sharePicture } from '../charts/poster-picture.ts';
import { QR_MARGIN, qrModules } from '../domain/take-away/qr-modules.ts';
import { PLACE } from '../i18n/place-here.ts';
import { POSTER } from '../i18n/poster-words.ts';
import { SHEET } from '../i18n/village-words.ts';
import type { Poster } from './_load-posters.ts';

/** The long picture of a poster, and the one that others show beside a link. */
export function posterPictures(poster: Poster): { readonly long: Markup; readonly share: Markup } {
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
  return { long: longPicture(words, squares), share: sharePicture(words) };
}
