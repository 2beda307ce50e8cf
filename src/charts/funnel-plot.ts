import type { AreaCode } from '../domain/area-code.ts';
import { cellsOfPeriod } from '../domain/frame-index.ts';
import type { PeriodKey } from '../domain/period.ts';
import { filedOf, valueOf, type PublishedCell, type PublishedFrame } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import { meanResidents } from '../domain/mean-residents.ts';
import type { ResidentsInYear } from '../domain/region.ts';
import { funnelLimitsProbability, type FunnelLimits } from '../domain/statistics/funnel-limits.ts';
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
  /** What the figure is out of: residents, or a filed cohort. */
  readonly size: number;
  /** Per 10,000 residents, or in % of the cohort. */
  readonly figure: number;
  readonly verdict: Verdict | null;
}

/** One probability limit over sizes, in figures; a lower limit of 0 is no line and is left out. */
export interface FunnelLine {
  readonly level: (typeof LEVELS)[number];
  readonly side: 'lower' | 'upper';
  readonly points: readonly { readonly size: number; readonly figure: number }[];
}

/** Districts by size and figure around the region's figure, in the units of the figures. */
export interface FunnelPlot {
  readonly measure: 'rate' | 'clearance';
  /** The region's figure. */
  readonly target: number;
  readonly points: readonly FunnelPoint[];
  readonly lines: readonly FunnelLine[];
  /** Null where fewer than two districts show a figure. */
  readonly phi: number | null;
  /** Districts that show no figure. */
  readonly missing: readonly AreaCode[];
  /** What the axes run over. */
  readonly sizes: readonly [from: number, to: number];
  readonly figures: readonly [from: number, to: number];
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
  const whole = meanResidents(region.residents, period);
  const events = countOf(cells.get(region.code));
  if (whole === null || events === null || events === 0) return null;
  const perResident = events / whole;

  const shown = districts.flatMap((district) => {
    const cell = cells.get(district.code);
    const residents = meanResidents(district.residents, period);
    const count = countOf(cell);
    if (cell === undefined || residents === null || count === null) return [];
    const printed = publishedNumber(valueOf(cell, 'rate') ?? filedOf(cell)) ?? 0;
    return [
      { code: district.code, size: residents, count, figure: printed, verdict: cell.verdicts.rate ?? null },
    ];
  });
  const limits = (size: number): FunnelLines => ({
    of: (level) => funnelLimitsProbability(size * perResident, level),
    scale: RATE_BASE / size,
  });
  return drawnAround('rate', perResident * RATE_BASE, shown, limits, districts, () =>
    overDispersion(shown.map(({ count, size }) => ({ events: count, expected: size * perResident }))),
  );
}

/** Limits in counts at one size, and what turns them into figures. */
export interface FunnelLines {
  readonly of: (level: number) => FunnelLimits;
  readonly scale: number;
}

/** Null where no district shows a figure. */
export function drawnAround(
  measure: FunnelPlot['measure'],
  target: number,
  shown: readonly FunnelPoint[],
  limits: (size: number) => FunnelLines,
  districts: readonly { readonly code: AreaCode }[],
  phi: () => number | null,
): FunnelPlot | null {
  if (shown.length === 0) return null;
  const sizes = shown.map(({ size }) => size);
  const [least, most] = [
    sizes.reduce((a, b) => Math.min(a, b)) * 0.7,
    sizes.reduce((a, b) => Math.max(a, b)) * 1.08,
  ];
  const lines = linesOver(least, most, limits);
  const figures = [
    ...shown.map(({ figure }) => figure),
    ...lines.flatMap(({ points }) => points.map(({ figure }) => figure)),
  ];
  const lowest = figures.reduce((a, b) => Math.min(a, b));
  const highest = figures.reduce((a, b) => Math.max(a, b));
  const air = (highest - lowest) * 0.06;
  return {
    measure,
    target,
    points: shown.map(({ code, size, figure, verdict }) => ({ code, size, figure, verdict })),
    lines,
    phi: phi(),
    missing: districts.map(({ code }) => code).filter((code) => !shown.some((point) => point.code === code)),
    sizes: [least, most],
    figures: [Math.max(0, lowest - air), highest + air],
  };
}

function linesOver(
  least: number,
  most: number,
  limitsAt: (size: number) => FunnelLines,
): readonly FunnelLine[] {
  const sizes = Array.from({ length: STEPS + 1 }, (_, step) => least + ((most - least) * step) / STEPS);
  return LEVELS.flatMap((level) => {
    const limits = sizes.map((size) => {
      const { of, scale } = limitsAt(size);
      const limit = of(level);
      return { size, lower: limit.lower * scale, upper: limit.upper * scale };
    });
    return [
      { level, side: 'upper', points: limits.map(({ size, upper }) => ({ size, figure: upper })) },
      {
        level,
        side: 'lower',
        points: limits.filter(({ lower }) => lower > 0).map(({ size, lower }) => ({ size, figure: lower })),
      },
    ] as const;
  });
}

function countOf(cell: PublishedCell | undefined): number | null {
  return cell === undefined ? null : publishedNumber(filedOf(cell));
}

/** Residents in the year of the period, as the rates have it; null where they are not known. */
export function residentsIn({ residents }: Inhabited, period: PeriodKey): number | null {
  return residents.find(({ year }) => year === Number(period.slice(0, 4)))?.residents ?? null;
}
