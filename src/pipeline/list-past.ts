import { citationKey } from '../domain/citation.ts';
import type { KnownFigure, PastReleaseNote } from '../domain/past-release.ts';
import { cellAt, type PublishedFrame } from '../domain/published-frame.ts';
import { publishedNumber } from '../domain/published-value.ts';
import { listSources } from './list-reference.ts';
import type { DataFolder } from './read/read-folder.ts';

/** Past public releases, the latest first. */
export function listReleases({ releases }: DataFolder): readonly PastReleaseNote[] {
  return releases.map(({ manifest }) => ({
    version: manifest.version,
    asOf: manifest.as_of,
    isReconstructed: manifest.reconstructed,
    isSynthetic: manifest.provenance === 'synthetic',
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
  }));
}

/** A figure that others have printed, in the frame that prints it too. */
interface KnownCell {
  readonly frame: string;
  readonly figure: KnownFigure;
}

/** Figures that others have printed and that the frames print too, as the frames print them. */
export function listKnownCells(folder: DataFolder, frames: readonly PublishedFrame[]): readonly KnownCell[] {
  const sources = new Map(listSources(folder).map((source) => [source.id, source]));
  return folder.tables.knownCells.flatMap(({ row }) => {
    const { adcode: area, period, fraud_type: type, measure } = row;
    const frame = frames.find(({ id }) => id === row.frame);
    const value = frame === undefined ? undefined : cellAt(frame, area, period, type)?.values[measure];
    if (frame === undefined || value === undefined || publishedNumber(value) === null) return [];
    const figure = { area, period, type, measure, value, source: sources.get(row.source_id) ?? null };
    return [{ frame: frame.id, figure }];
  });
}

/** The frame with what is known of it elsewhere. */
export function citedFrame(frame: PublishedFrame, known: readonly KnownCell[]): PublishedFrame {
  const cited = known.flatMap(({ frame: id, figure }) =>
    id === frame.id && figure.source !== null ? [[citationKey(figure), figure.source.title] as const] : [],
  );
  return cited.length === 0 ? frame : { ...frame, cited: Object.fromEntries(cited) };
}
