import type { ReleaseFigureRow, ReleaseSuppressionRow } from '../../schema/release-figures.schema.ts';
import type { ReleaseIndicatorRow } from '../../schema/release-indicators.schema.ts';
import type { ReleaseManifest } from '../../schema/release-manifest.schema.ts';

/** A past public release as every one of its readers may have kept it. */
export interface EarlierRelease {
  readonly manifest: ReleaseManifest;
  readonly figures: readonly ReleaseFigureRow[];
  readonly suppressed: readonly ReleaseSuppressionRow[];
  /** Of approved levels; empty where there were none. */
  readonly indicators: readonly ReleaseIndicatorRow[];
}

/** Negative where a release is earlier than another: by the day it runs to, then by its number. */
export function compareReleases(a: EarlierRelease, b: EarlierRelease): number {
  if (a.manifest.as_of !== b.manifest.as_of) return a.manifest.as_of < b.manifest.as_of ? -1 : 1;
  const [one, other] = [a, b].map(({ manifest }) => manifest.version.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
