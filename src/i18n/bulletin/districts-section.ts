import { isJoined } from '../../domain/spring-festival.ts';
import { districtBands, type DistrictBands } from '../../domain/bulletin/district-bands.ts';
import { cellsOfPeriod } from '../../domain/frame-index.ts';
import type { DocumentBlock } from '../../domain/office-document.ts';
import { messages } from '../messages.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import { cellOf, figure, plain, ratio, type BulletinContext } from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

const WORDS = BULLETIN_WORDS.districts;

type Band = keyof DistrictBands<{ readonly code: string }>;

/** Three bands and never an order; what to do stands first, so that `below` does not read as safe. */
export function districtsSection(context: BulletinContext): readonly DocumentBlock[] {
  const bands = districtBands(context.districts, cellsOfPeriod(context.byMonth, context.month));
  const judged = (['above', 'undistinguished', 'below'] as const).flatMap((band) =>
    bandBlocks(context, bands, band),
  );
  return [
    { kind: 'paragraph', text: messages(DEFAULT_LOCALE).districts.action },
    { kind: 'note', text: WORDS.how },
    ...judged,
    { kind: 'paragraph', text: WORDS.belowIsNotSafe },
    { kind: 'paragraph', text: WORDS.aboveIsNoBlame },
    ...(bands.unjudged.length === 0
      ? []
      : [...bandBlocks(context, bands, 'unjudged'), { kind: 'note', text: WORDS.unjudged } as const]),
  ];
}

function bandBlocks(
  context: BulletinContext,
  bands: DistrictBands<BulletinContext['districts'][number]>,
  band: Band,
): readonly DocumentBlock[] {
  const { columns, captions, bands: names } = BULLETIN_WORDS;
  const heading = { kind: 'heading', level: 2, text: names[band] } as const;
  if (bands[band].length === 0) {
    const isNoneJudged = bands.unjudged.length === context.districts.length;
    return [heading, { kind: 'paragraph', text: isNoneJudged ? WORDS.noneJudged : WORDS.none }];
  }
  return [
    heading,
    {
      kind: 'table',
      caption: `${context.example}${captions.band(context.name, names[band])}`,
      columns: [
        { text: columns.area, share: 3 },
        { text: columns.filed, share: 2 },
        { text: columns.rateWithInterval, share: 4 },
        {
          text: isJoined(context.byMonth, context.month) ? columns.yearOnYearTogether : columns.yearOnYear,
          share: 4,
        },
        { text: columns.loss, share: 3 },
      ],
      rows: bands[band].map(({ code, name }) => {
        const cell = cellOf(context, code);
        return [
          plain(name.zh),
          figure('filed', cell),
          figure('rate', cell),
          ratio(cell?.changes.year_on_year),
          figure('loss', cell),
        ];
      }),
    },
  ];
}
