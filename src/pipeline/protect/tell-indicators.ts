import type { Edition } from '../../domain/edition.ts';
import type { PublishedFrame } from '../../domain/published-frame.ts';
import { approvedLevels } from '../describe-collaboration.ts';
import { listIndicators } from '../list-indicators.ts';
import type { DataFolder } from '../read/read-folder.ts';
import { indicatorHistoryOf } from '../release/indicator-history-of.ts';
import { indicatorFacts } from '../tabulate/indicators/indicator-facts.ts';
import { residentsFrom } from '../tabulate/residents.ts';
import { highsSolver } from './highs-solver.ts';
import { publishIndicators, type PublishedIndicators } from './publish-indicators.ts';

/** What an edition tells of the indicators: all of it inside, what approvals.csv names to everybody. */
export function tellIndicators(
  folder: DataFolder,
  frames: readonly PublishedFrame[],
  edition: Edition,
): PublishedIndicators {
  const approved = approvedLevels(folder);
  return publishIndicators(
    {
      facts: indicatorFacts(folder),
      indicators: listIndicators(folder),
      frames,
      region: folder.dataset.region.code,
      residentsOf: residentsFrom(folder.tables.population.map(({ row }) => row)),
    },
    edition === 'internal'
      ? null
      : {
          isApproved: (indicator, level) => approved[indicator]?.includes(level) ?? false,
          rules: folder.disclosure,
          solver: highsSolver,
          history: indicatorHistoryOf(folder),
        },
  );
}
