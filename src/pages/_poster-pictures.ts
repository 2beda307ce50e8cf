import { squarePicture, widePicture } from '../charts/cover-picture.ts';
import type { Markup } from '../charts/markup.ts';
import { longPicture, sharePicture } from '../charts/poster-picture.ts';
import { QR_MARGIN, qrModules } from '../domain/take-away/qr-modules.ts';
import { PLACE } from '../i18n/place-here.ts';
import { POSTER } from '../i18n/poster-words.ts';
import { SHEET } from '../i18n/village-words.ts';
import type { Poster } from './_load-posters.ts';

export interface PosterPictures {
  /** To keep on a phone. */
  readonly long: Markup;
  /** Shown by others beside a link. */
  readonly share: Markup;
  /** Covers of a WeChat official account, 2.35 to 1 and 1 to 1. */
  readonly wide: Markup;
  readonly square: Markup;
}

/** The pictures made of pixels that go with an article or a campaign. */
export function posterPictures(poster: Poster): PosterPictures {
  const { title, summary, facts, steps, address, code, reviewed, aiDrafted } = poster;
  const making = [
    `${SHEET.code} ${code}`,
    ...(reviewed ? [] : [SHEET.draft]),
    ...(aiDrafted ? [SHEET.ai] : []),
  ];
  const words = {
    head: reviewed ? SHEET.reminder : `${SHEET.reminder} ${SHEET.draft}`,
    title,
    summary,
    facts,
    steps,
    lost: SHEET.lost,
    call: SHEET.call(PLACE.emergency ?? ''),
    controlled: SHEET.controlled(PLACE.emergency ?? ''),
    scan: address === null ? SHEET.noCode : POSTER.scan,
    foot: making.join('  '),
  };
  const squares = address === null ? null : { ...qrModules(address), margin: QR_MARGIN };
  return {
    long: longPicture(words, squares),
    share: sharePicture(words),
    wide: widePicture(words),
    square: squarePicture(words),
  };
}
