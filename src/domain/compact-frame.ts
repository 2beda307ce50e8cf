import type { AreaCode } from './area-code.ts';
import { compactSeries, expandSeries, type CompactSeries } from './compact-series.ts';
import { packRuns, unpackRuns } from './letter-runs.ts';
import type { PeriodKey, PeriodKind } from './period.ts';
import type { Provenance } from './provenance.ts';
import type {
  ComparisonId,
  MeasureId,
  PublishedCell,
  PublishedFrame,
  ShareBand,
  TypeKey,
} from './published-frame.ts';
import { NOT_SUPPLIED, publishedNumber, shown } from './published-value.ts';
import type { Verdict } from './verdict.ts';

/** A frame for the wire: one column a measure, its cells in the order type, area, period. */
export interface CompactFrame {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly periods: readonly PeriodKey[];
  readonly areas: readonly AreaCode[];
  readonly types: readonly TypeKey[];
  readonly measures: readonly MeasureId[];
  readonly provenance: Provenance;
  readonly provisional: Readonly<Record<PeriodKey, number | null>>;
  readonly withheld: PublishedFrame['withheld'] | null;
  /** Absent where no Spring Festival is kept. */
  readonly springFestival?: true;
  /** Absent where others have printed nothing of it. */
  readonly cited?: PublishedFrame['cited'];
  /** Runs of `x` where there is a cell, of `.` where there is none. */
  readonly cells: string;
  readonly values: Readonly<Partial<Record<MeasureId, CompactSeries>>>;
  /** Runs of a letter a cell. */
  readonly verdicts: Readonly<Partial<Record<MeasureId, string>>>;
  readonly changes: Readonly<Partial<Record<ComparisonId, CompactSeries>>>;
  readonly bands: readonly ShareBand[];
  /** Runs of a letter a cell: the place of its band. */
  readonly band: string;
  /** Absent where no cell tells its largest loss. */
  readonly largest?: CompactSeries;
}

const COMPARISONS: readonly ComparisonId[] = ['year_on_year', 'period_on_period'];

const LETTER: Readonly<Record<Verdict, string>> = { above: 'a', below: 'b', undistinguished: 'u' };
const VERDICT_OF = new Map(Object.entries(LETTER).map(([verdict, letter]) => [letter, verdict as Verdict]));
const NONE = '.';
const SOME = 'x';
/** More bands than any edition has. */
const BANDS = 'abcdefghijklmnopqrstuvwxyz';

/** @param frame with its cells in the order type, area, period, as `printedFrame` gives them */
export function compactFrame(frame: PublishedFrame): CompactFrame {
  const existing = new Set(frame.cells.map(keyOf));
  const bands = [
    ...new Map(
      frame.cells.flatMap(({ largestCase: band }) => (band === null ? [] : [[textOf(band), band]])),
    ).values(),
  ];
  const places = new Map(bands.map((band, place) => [textOf(band), place]));
  const filled = <Id extends string, Column>(ids: readonly Id[], column: (id: Id) => Column | null) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const made = column(id);
        return made === null ? [] : [[id, made]];
      }),
    ) as Partial<Record<Id, Column>>;
  const largest = compactSeries(
    frame.cells.map(({ largestLoss: loss }) => (loss === undefined ? null : shown(loss))),
  );
  return {
    id: frame.id,
    kind: frame.periodKind,
    periods: frame.periods,
    areas: frame.areas,
    types: frame.types,
    measures: frame.measures,
    provenance: frame.provenance,
    provisional: frame.provisional,
    withheld: frame.withheld ?? null,
    ...(frame.springFestival === undefined ? {} : { springFestival: frame.springFestival }),
    ...(frame.cited === undefined ? {} : { cited: frame.cited }),
    cells: packRuns(
      keysOf(frame)
        .map((key) => (existing.has(key) ? SOME : NONE))
        .join(''),
    ),
    values: filled(frame.measures, (measure) =>
      compactSeries(frame.cells.map((cell) => cell.values[measure] ?? null)),
    ),
    verdicts: filled(frame.measures, (measure) => {
      const letters = frame.cells.map(({ verdicts: { [measure]: verdict } }) =>
        verdict === undefined ? NONE : LETTER[verdict],
      );
      return letters.every((letter) => letter === NONE) ? null : packRuns(letters.join(''));
    }),
    changes: filled(COMPARISONS, (id) => compactSeries(frame.cells.map((cell) => cell.changes[id] ?? null))),
    bands,
    band: packRuns(
      frame.cells
        .map(({ largestCase: band }) => (band === null ? NONE : BANDS.charAt(places.get(textOf(band)) ?? 0)))
        .join(''),
    ),
    ...(largest === null ? {} : { largest }),
  };
}

export function expandFrame(compact: CompactFrame): PublishedFrame {
  const isThere = unpackRuns(compact.cells);
  const keys = keysOf(compact).filter((_, place) => isThere[place] === SOME);
  const values = columns(compact.values);
  const changes = columns(compact.changes);
  const verdicts = (Object.entries(compact.verdicts) as [MeasureId, string][]).map(
    ([measure, runs]) => [measure, unpackRuns(runs)] as const,
  );
  const bands = unpackRuns(compact.band);
  const largest = compact.largest === undefined ? [] : expandSeries(compact.largest);
  const cells = keys.map((key, place): PublishedCell => {
    const [type = '', area = '', period = ''] = key.split(' ');
    const band = bands[place] ?? NONE;
    const largestLoss = publishedNumber(largest[place] ?? NOT_SUPPLIED);
    return {
      area,
      period,
      type,
      values: atPlace(values, place),
      verdicts: Object.fromEntries(
        verdicts.flatMap(([measure, letters]) => {
          const verdict = VERDICT_OF.get(letters[place] ?? NONE);
          return verdict === undefined ? [] : [[measure, verdict]];
        }),
      ),
      largestCase: band === NONE ? null : (compact.bands[BANDS.indexOf(band)] ?? null),
      ...(largestLoss === null ? {} : { largestLoss }),
      changes: atPlace(changes, place),
    };
  });
  const { id, kind: periodKind, periods, areas, types, measures, provenance, provisional } = compact;
  const frame = { id, periodKind, periods, areas, types, measures, provenance, cells, provisional };
  const { cited, springFestival } = compact;
  const withheld = compact.withheld ?? null;
  return {
    ...frame,
    ...(withheld === null ? {} : { withheld }),
    ...(springFestival === undefined ? {} : { springFestival }),
    ...(cited === undefined ? {} : { cited }),
  };
}

type Column<Id> = readonly [id: Id, series: ReturnType<typeof expandSeries>];

function columns<Id extends string>(
  series: Readonly<Partial<Record<Id, CompactSeries>>>,
): readonly Column<Id>[] {
  const entries = Object.entries(series) as [Id, CompactSeries][];
  return entries.map(([id, column]) => [id, expandSeries(column)]);
}

function atPlace<Id extends string>(all: readonly Column<Id>[], place: number) {
  return Object.fromEntries(
    all.flatMap(([id, column]) => {
      const value = column[place] ?? null;
      return value === null ? [] : [[id, value]];
    }),
  ) as Partial<Record<Id, NonNullable<ReturnType<typeof expandSeries>[number]>>>;
}

function keysOf({
  types,
  areas,
  periods,
}: Pick<PublishedFrame, 'types' | 'areas' | 'periods'>): readonly string[] {
  return types.flatMap((type) =>
    areas.flatMap((area) => periods.map((period) => `${type} ${area} ${period}`)),
  );
}

function keyOf({ type, area, period }: PublishedCell): string {
  return `${type} ${area} ${period}`;
}

function textOf({ over, upTo }: ShareBand): string {
  return `${over} ${upTo}`;
}
