import { yearOfMonth } from '../../domain/period.ts';
import { weakestProvenance } from '../../domain/provenance.ts';
import { cellAt, type PublishedCell, type PublishedFrame } from '../../domain/published-frame.ts';
import { publishedNumber } from '../../domain/published-value.ts';
import { publishFolder } from '../protect/publish-folder.ts';
import { isSensitiveSum } from '../protect/sensitive-sum.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { Cell } from './cell-changes.ts';
import type { FolderPair } from './folder-pair.ts';
import { filedChangeAt, isFiledOpen } from './incident-cells.ts';
import { lossParts } from './loss-parts.ts';

/** The loss of a year and area; `before` is null where that release had none to publish yet. */
export interface YearLoss extends Cell {
  /** Null where it changed and is withheld. */
  readonly shown: { readonly before: number | null; readonly after: number } | null;
}

const FRAME = 'incidents-year-district';

/**
 * Losses as the sites of the two releases print them, a year and district at a time: the only frame that
 * publishes losses. Printed where both may be, no month of the year is withheld, and the difference is
 * not the loss of a few people or of one.
 */
export function yearLosses(pair: FolderPair): readonly YearLoss[] {
  const [before, after] = [frameOf(pair, 'before'), frameOf(pair, 'after')];
  if (before === null || after === null) return [];
  const parts = lossParts(pair);
  const { region } = pair.after.dataset;
  return after.cells
    .filter(({ area }) => area !== region.code)
    .flatMap((cell): readonly YearLoss[] => {
      const changes = parts.get(`${cell.period} ${cell.area}`);
      const earlier = cellAt(before, cell.area, cell.period);
      const place = { area: cell.area, period: cell.period };
      const wasWithheld = earlier?.values.loss?.state === 'suppressed';
      const [old, current] = [lossOf(earlier), lossOf(cell)];
      if (current === null) {
        const isNews = cell.values.loss?.state === 'suppressed' && changes !== undefined;
        return isNews ? [{ ...place, shown: null }] : [];
      }
      if (old === null && !wasWithheld) {
        return areMonthsOpen(pair, cell) ? [{ ...place, shown: { before: null, after: current } }] : [];
      }
      if (changes === undefined) return [];
      const isOpen =
        old !== null && !isSensitiveSum(changes, changes.cases, pair.disclosure) && areMonthsOpen(pair, cell);
      if (!isOpen) return [{ ...place, shown: null }];
      return old === current ? [] : [{ ...place, shown: { before: old, after: current } }];
    });
}

function lossOf(cell: PublishedCell | undefined): number | null {
  const loss = cell?.values.loss;
  return loss === undefined ? null : publishedNumber(loss);
}

function areMonthsOpen(pair: FolderPair, { area, period: year }: Cell): boolean {
  return pair.tallies.after.months
    .filter((month) => yearOfMonth(month) === year)
    .map((period) => ({ area, period }))
    .every((cell) => isFiledOpen(pair, cell, filedChangeAt(pair, cell)));
}

function frameOf(pair: FolderPair, side: 'before' | 'after'): PublishedFrame | null {
  const { frames } = publishFolder(pair[side], provenanceOf(pair[side]), pair.disclosure);
  return frames.find(({ id }) => id === FRAME) ?? null;
}

function provenanceOf({ dataset }: DataFolder): ReturnType<typeof weakestProvenance> {
  const entries = [dataset.tables['incidents'], dataset.tables['frames/incidents']];
  return weakestProvenance(entries.flatMap((entry) => (entry === undefined ? [] : [entry.provenance])));
}
