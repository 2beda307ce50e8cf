import { createHash } from 'node:crypto';

import type { PublishedIndicatorCell } from '../../domain/indicator/published-indicator.ts';
import type { PublishedFrame } from '../../domain/published-frame.ts';
import { publishedInterval, publishedNumber, VALUE_STATES } from '../../domain/published-value.ts';
import { frameText } from '../../i18n/frame-text.ts';
import {
  releaseFigures,
  releaseSuppression,
  type ReleaseFigureRow,
  type ReleaseSuppressionRow,
} from '../../schema/release-figures.schema.ts';
import { protectionRulesSchema } from '../../schema/disclosure.schema.ts';
import { releaseIndicators, type ReleaseIndicatorRow } from '../../schema/release-indicators.schema.ts';
import type { ReleaseManifest } from '../../schema/release-manifest.schema.ts';
import { incidentProvenance } from '../incident-provenance.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { csvText } from '../write/csv-text.ts';

/** A release to be written: its files by name, and the manifest among them as an object too. */
export interface ReleaseText {
  readonly manifest: ReleaseManifest;
  readonly files: ReadonlyMap<string, string>;
}

export interface ReleaseFacts {
  /** ISO date. */
  readonly builtOn: string;
  readonly reconstructed: boolean;
  /** SHA-256 of each input table, by path. */
  readonly tables: ReadonlyMap<string, string>;
}

/** What a public edition prints. */
export interface ReleaseContents {
  readonly frames: readonly PublishedFrame[];
  readonly indicators: readonly PublishedIndicatorCell[];
}

/** What a publication leaves to the releases after it: what it printed, what it hid, and what it was made from. */
export function releaseText(
  folder: DataFolder,
  { frames, indicators }: ReleaseContents,
  { builtOn, reconstructed, tables }: ReleaseFacts,
): ReleaseText {
  const { dataset, disclosure } = folder;
  const figures = csvText(releaseFigures, frames.flatMap(figuresIn));
  const suppression = csvText(releaseSuppression, frames.flatMap(suppressedIn));
  const indicatorRows = indicators.flatMap(indicatorRow);
  const texts = new Map([
    ['figures.csv', figures],
    ['suppression.csv', suppression],
    // Of no approved indicator there is nothing to keep.
    ...(indicatorRows.length === 0
      ? []
      : [['indicators.csv', csvText(releaseIndicators, indicatorRows)] as const]),
  ]);
  const areas = new Map([
    ...folder.tables.districts.map(({ row }) => [row.adcode, { zh: row.name_zh, en: row.name_en }] as const),
    [dataset.region.code, { zh: dataset.region.name_zh, en: dataset.region.name_en }] as const,
  ]);
  const { min_count, dominance, rounding, protection } = disclosure;
  const manifest: ReleaseManifest = {
    dataset: dataset.id,
    version: dataset.version,
    as_of: dataset.as_of,
    built_on: builtOn,
    provenance: incidentProvenance(folder),
    reconstructed,
    rules: protectionRulesSchema.parse({ min_count, dominance, rounding, protection }),
    tables: Object.fromEntries([...tables].sort(([a], [b]) => (a < b ? -1 : 1))),
    frames: frames.map((frame) => ({
      id: frame.id,
      sha256: digestOf(frameText(frame, { release: dataset.version, areas })),
      states: statesOf(frame),
    })),
    files: Object.fromEntries(
      [...texts].map(([name, text]) => [name, digestOf(text)]),
    ) as ReleaseManifest['files'],
  };
  return {
    manifest,
    files: new Map([['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`], ...texts]),
  };
}

export function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Rates are left out: each is its count per residents. So are intervals, but for a share's, which tell its cohort. */
function figuresIn({ id, cells, measures }: PublishedFrame): readonly ReleaseFigureRow[] {
  return cells.flatMap(({ area, period, type, values }) =>
    measures.flatMap((measure) => {
      const published = values[measure];
      const value = published === undefined ? null : publishedNumber(published);
      if (published === undefined || value === null || measure === 'rate') return [];
      const interval = measure === 'clearance' ? publishedInterval(published) : null;
      const place = (figure: number): number => Number(figure.toFixed(4));
      return [
        {
          frame: id,
          period,
          adcode: area,
          fraud_type: type,
          measure,
          value: place(value),
          lower: interval === null ? null : place(interval.lower),
          upper: interval === null ? null : place(interval.upper),
        },
      ];
    }),
  );
}

function suppressedIn({ id, cells, measures }: PublishedFrame): readonly ReleaseSuppressionRow[] {
  return cells.flatMap(({ area, period, type, values }) =>
    measures.flatMap((measure) => {
      const state = values[measure]?.state;
      if (measure === 'rate' || (state !== 'suppressed' && state !== 'not_supplied')) return [];
      return [{ frame: id, period, adcode: area, fraud_type: type, measure, state }];
    }),
  );
}

/** A cell that the tables do not give, or that is not due, is no secret. */
function indicatorRow(cell: PublishedIndicatorCell): readonly ReleaseIndicatorRow[] {
  const { indicator, period, area: adcode, value } = cell;
  if (value === null) return [];
  const place = { indicator, period, adcode };
  if (value.state === 'suppressed')
    return [{ ...place, state: 'suppressed', value: null, numerator: null, denominator: null }];
  const printed = publishedNumber(value);
  if (printed === null) return [];
  return [
    {
      ...place,
      state: 'shown',
      value: Number(printed.toFixed(4)),
      numerator: publishedNumber(cell.numerator),
      denominator: publishedNumber(cell.denominator),
    },
  ];
}

function statesOf({ cells }: PublishedFrame): ReleaseManifest['frames'][number]['states'] {
  const states = cells.flatMap(({ values }) => Object.values(values).map(({ state }) => state));
  const counts = Map.groupBy(states, (state) => state);
  return Object.fromEntries(
    VALUE_STATES.map((state) => [state, counts.get(state)?.length ?? 0]),
  ) as ReleaseManifest['frames'][number]['states'];
}
