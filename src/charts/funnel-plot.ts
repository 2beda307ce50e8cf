import type { AreaCode } from '../domain/area-code.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PeriodKey } from '../domain/period.ts';
import { filedOf, valueOf, type PublishedCell, type PublishedFrame } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import type { ResidentsInYear } from '../domain/region.ts';
import { funnelLimitsProbability } from '../domain/statistics/funnel-limits.ts';
import type { Verdict } from '../domain/verdict.ts';
import { overDispersion } from './over-dispersion.ts';

/** Residents that a rate is per. */
const RATE_BASE = 10_000;
const LEVELS = [0.95, 0.998] as const;
const STEPS = 24;

/** An area with the people it counts per. */
export interface Inhabited {
  readonly code: AreaCode;
  readonly residents: readonly ResidentsInYear[];
}

export interface FunnelPoint {
  readonly code: AreaCode;
  readonly residents: number;
  /** Per 10,000 residents. */
  readonly rate: number;
  readonly verdict: Verdict | null;
}

/** One probability limit over residents, in rates; a lower limit of 0 is no line and is left out. */
export interface FunnelLine {
  readonly level: (typeof LEVELS)[number];
  readonly side: 'lower' | 'upper';
  readonly points: readonly { readonly residents: number; readonly rate: number }[];
}

/** Districts by size and rate around the region's rate, in the units of the figures. */
export interface FunnelPlot {
  /** The region's rate. */
  readonly target: number;
  readonly points: readonly FunnelPoint[];
  readonly lines: readonly FunnelLine[];
  /** Null where fewer than two districts show a figure. */
  readonly phi: number | null;
  /** Districts that show no figure. */
  readonly missing: readonly AreaCode[];
  /** What the axes run over. */
  readonly residents: readonly [from: number, to: number];
  readonly rates: readonly [from: number, to: number];
}

/**
 * A funnel plot with Spiegelhalter's probability limits around the region's rate. Null where the region or
 * every district hides its count, or residents are not known.
 */
export function funnelPlot(
  frame: PublishedFrame,
  period: PeriodKey,
  type: string,
  region: Inhabited,
  districts: readonly Inhabited[],
): FunnelPlot | null {
  if (!frame.measures.includes('rate')) return null;
  const cells = cellsOfPeriod(frame, period, type);
  const whole = residentsIn(region, period);
  const events = countOf(cells.get(region.code));
  if (whole === null || events === null || events === 0) return null;
  const perResident = events / whole;

  const shown = districts.flatMap((district) => {
    const cell = cells.get(district.code);
    const residents = residentsIn(district, period);
    const count = countOf(cell);
    if (cell === undefined || residents === null || count === null) return [];
    const printed = publishedNumber(valueOf(cell, 'rate') ?? filedOf(cell)) ?? 0;
    return [{ code: district.code, residents, count, rate: printed, verdict: cell.verdicts.rate ?? null }];
  });
  if (shown.length === 0) return null;
  const sizes = shown.map(({ residents }) => residents);
  const [least, most] = [
    sizes.reduce((a, b) => Math.min(a, b)) * 0.7,
    sizes.reduce((a, b) => Math.max(a, b)) * 1.08,
  ];
  const lines = linesOver(least, most, perResident);
  const rates = [
    ...shown.map(({ rate }) => rate),
    ...lines.flatMap(({ points }) => points.map(({ rate }) => rate)),
  ];
  const lowest = rates.reduce((a, b) => Math.min(a, b));
  const highest = rates.reduce((a, b) => Math.max(a, b));
  const air = (highest - lowest) * 0.06;
  return {
    target: perResident * RATE_BASE,
    points: shown.map(({ code, residents, rate, verdict }) => ({ code, residents, rate, verdict })),
    lines,
    phi: overDispersion(
      shown.map(({ count, residents }) => ({ events: count, expected: residents * perResident })),
    ),
    missing: districts.map(({ code }) => code).filter((code) => !shown.some((point) => point.code === code)),
    residents: [least, most],
    rates: [Math.max(0, lowest - air), highest + air],
  };
}

function linesOver(least: number, most: number, perResident: number): readonly FunnelLine[] {
  const residents = Array.from({ length: STEPS + 1 }, (_, step) => least + ((most - least) * step) / STEPS);
  return LEVELS.flatMap((level) => {
    const limits = residents.map((size) => {
      const limit = funnelLimitsProbability(size * perResident, level);
      const perHead = RATE_BASE / size;
      return { size, lower: limit.lower * perHead, upper: limit.upper * perHead };
    });
    return [
      { level, side: 'upper', points: limits.map(({ size, upper }) => ({ residents: size, rate: upper })) },
      {
        level,
        side: 'lower',
        points: limits
          .filter(({ lower }) => lower > 0)
          .map(({ size, lower }) => ({ residents: size, rate: lower })),
      },
    ] as const;
  });
}

function countOf(cell: PublishedCell | undefined): number | null {
  return cell === undefined ? null : publishedNumber(filedOf(cell));
}

/** In the year of the period, as the rates have it. */
function residentsIn({ residents }: Inhabited, period: PeriodKey): number | null {
  return residents.find(({ year }) => year === Number(period.slice(0, 4)))?.residents ?? null;
}
