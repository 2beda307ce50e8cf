import type { EarlierPrints } from '../../domain/disclosure/earlier-prints.ts';
import type { MeasureId, TypeKey } from '../../domain/published-frame.ts';
import type { EmittedFigure } from '../attack/emitted-figure.ts';
import { roundingOf } from '../attack/rounding-of.ts';
import { whatIsKnown } from '../attack/what-is-known.ts';
import { PUBLIC_FRAMES } from '../protect/frame-plans.ts';
import { groupsOf } from '../protect/groups-of.ts';
import { incidentFacts } from '../protect/incident-facts.ts';
import { cellId } from '../protect/incident-systems.ts';
import {
  QUANTITIES,
  type PastRelease,
  type PublicationHistory,
  type QuantityId,
} from '../protect/publication-history.ts';
import type { DataFolder } from '../read/read-folder.ts';
import type { ResidentsOf } from '../tabulate/residents.ts';
import { tabulateIncidents } from '../tabulate/tabulate-incidents.ts';
import { citedCells } from './cited-cells.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { folderAsOf } from './folder-as-of.ts';

/** Decimal places that a release keeps of a share. */
const HALF_LAST_PLACE = 0.000_05;

/** What is public of a folder's incidents whatever is published now. */
export function historyOf(
  folder: DataFolder,
  residentsOf: ResidentsOf,
  groupOf = groupsOf(folder),
): PublicationHistory {
  const cited = new Map<QuantityId, Set<string>>();
  for (const { quantity, cell } of citedCells(folder)) {
    const cells = cited.get(quantity) ?? new Set<string>();
    cited.set(quantity, cells.add(cell));
  }
  const releases = folder.releases.map((release) => pastRelease(folder, release, residentsOf, groupOf));
  return { releases, cited };
}

function pastRelease(
  folder: DataFolder,
  { manifest, figures, suppressed }: EarlierRelease,
  residentsOf: ResidentsOf,
  groupOf: (type: string) => string,
): PastRelease {
  const { version, rules, as_of: asOf } = manifest;
  const then = folderAsOf(folder, asOf, version);
  const facts = incidentFacts(tabulateIncidents(then), folder.dataset.region.code, groupOf);
  const read = figures.map((row): EmittedFigure => {
    const { measure, value, lower, upper } = row;
    const half =
      measure === 'rate' || measure === 'clearance'
        ? HALF_LAST_PLACE
        : roundingOf(measure, rules.rounding) / (value === 0 ? Infinity : 2);
    return {
      file: row.frame,
      area: row.adcode,
      period: row.period,
      type: typeKeyIn(row.frame, row.fraud_type),
      measure,
      value: { lower: value - half, upper: value + half },
      interval: lower === null || upper === null ? null : { lower, upper },
    };
  });
  const known = whatIsKnown(read, residentsOf);
  const hidden = suppressed.filter(({ state }) => state === 'suppressed');
  const prints = QUANTITIES.map((quantity): readonly [QuantityId, EarlierPrints] => [
    quantity,
    {
      release: version,
      printed: known.get(quantity) ?? new Map(),
      hidden: new Set(
        hidden
          .filter(({ measure }) => HIDDEN_WITH[measure] === quantity)
          .map((row) => cellId(row.adcode, row.period, typeKeyIn(row.frame, row.fraud_type))),
      ),
    },
  ]);
  return { version, rules, prints: new Map(prints), facts };
}

/** The quantity that a release hid where it did not print a measure; a rate and a median say nothing of their own. */
const HIDDEN_WITH: Readonly<Record<MeasureId, QuantityId | null>> = {
  filed: 'filed',
  rate: null,
  loss: 'loss',
  median_loss: null,
  prevented: 'prevented',
  clearance: 'solved180d',
  stopped: 'stopped',
  returned: 'returned90d',
};

/** Within a frame the plain name of a group or type will do; all frames together need to tell them apart. */
export function typeKeyIn(frame: string, type: string): TypeKey {
  const plan = PUBLIC_FRAMES.find(({ id }) => id === frame);
  return plan === undefined || plan.types === 'all' ? type : `${plan.types}:${type}`;
}
