import type { Place } from '../domain/place.ts';
import { capitalise } from './capitalise.ts';
import type { FigureWords } from './figure-words.zh-CN.ts';

/** Words of figures, of a region. */
export const figureWordsEn = ({ whole, area, currency }: Place): FigureWords => ({
  synthetic: {
    badge: 'Example data',
    strip: 'The phone numbers and the advice are real; only the statistics are examples.',
    prefix: 'Example: ',
    mark: 'example',
  },
  measures: {
    filed: { name: 'Incidents filed', unit: '', long: 'Incidents filed', column: 'Filed' },
    rate: {
      name: 'Per 10,000 residents',
      unit: '',
      long: 'Incidents filed per 10,000 residents',
      column: 'Per 10,000',
    },
    loss: withMoney(currency, 'Reported loss', 'Reported loss', 'Loss'),
    median_loss: withMoney(currency, 'Median loss', 'Median loss per case', 'Median'),
    prevented: { name: 'Attempts prevented', unit: '', long: 'Attempts prevented', column: 'Prevented' },
    clearance: {
      name: 'Clearance',
      unit: '%',
      long: 'Solved within 180 days of filing (%)',
      column: 'Clearance (%)',
    },
    stopped: withMoney(currency, 'Money stopped', 'Money stopped', 'Stopped'),
    returned: withMoney(currency, 'Money returned', 'Returned within 90 days of freezing', 'Returned'),
  },
  verdicts: {
    above: `above ${whole.en}`,
    undistinguished: `no clear difference from ${whole.en}`,
    below: `below ${whole.en}`,
  },
  unjudged: {
    long: `cannot be compared with ${whole.en}`,
    because: (gaps) => `no figure for ${whole.en}, for want of ${gaps}`,
    none: 'and no comparison with it',
  },
  verdictsShort: { above: 'above', undistinguished: 'no clear difference', below: 'below' },
  states: {
    value: { short: 'value', long: 'A figure', symbol: 'v' },
    zero: { short: '0', long: 'Zero: supplied, and nothing happened', symbol: 'z' },
    suppressed: { short: 'withheld', long: 'Withheld, to protect the people concerned', symbol: 'c' },
    not_supplied: {
      short: 'not supplied',
      long: 'Not supplied: this period has not been handed in',
      symbol: 'm',
    },
    not_due: {
      short: 'not due',
      long: 'Not due: the period is not over, or its cases are still followed up',
      symbol: 'f',
    },
  },
  /** On a district itself, where there is little room. */
  stateLabels: { suppressed: 'withheld', not_supplied: 'missing', not_due: 'not due' },
  areas: { unassigned: 'Place unknown', region: capitalise(whole.en) },
  basis: { census: 'census', yearend_estimate: 'year-end estimate', derived: 'derived' },
  provenance: {
    synthetic: 'synthetic (example)',
    derived: 'derived',
    published: 'published reports',
    official: 'official',
  },
  map: {
    title: `Incidents filed, by ${area.en}`,
    disclaimer: 'Sketch map, not reviewed by the mapping authority, no evidence of boundaries',
    reviewed: 'Map review number',
    legend: 'Legend',
    tileTitle: 'Tile grid',
    tileNote: `One tile of the same size for each ${area.en}, so that a large one does not look worse.`,
    interactive: 'Interactive map',
    interactiveLoading: 'Opening the interactive map…',
    interactiveClose: 'Back to the drawn map',
    noWebgl:
      'This browser has no WebGL2, which the interactive map needs. The drawn map and the table say the same.',
    failed: 'The interactive map could not be opened. The drawn map and the table say the same.',
    scale: 'km',
    north: 'N',
    hint: `Choose a ${area.en} to read its figures.`,
    details: `More on this ${area.en}`,
    close: 'Close',
    interval: '95% interval',
    unlabelled: (names: string): string => `Too small for a label: ${names}. The table has their figures.`,
    notDrawn: 'There is nothing to draw.',
    classSize: (count: number): string => (count === 1 ? `1 ${area.en}` : `${count} ${area.enPlural}`),
  },
  table: {
    area: capitalise(area.en),
    period: 'Period',
    verdict: `Against ${whole.en}`,
    population: 'Residents',
    year: 'Year',
    basis: 'Basis',
    caption: 'The figures of the map',
  },
  groups: {
    'task-rebate': 'Tasks and rebates',
    'investment-romance': 'Investment and romance',
    'shopping-service': 'Shopping and services',
    'loan-credit': 'Loans and credit',
    impersonation: 'Impersonation',
    accomplice: 'Do not be an accomplice',
    other: 'Other',
  },
  figure: {
    source: 'Source',
    release: 'Release',
    asOf: 'Data to',
    boundary: 'Boundaries',
    population: 'Population',
    estimated: 'population derived',
  },
});

function withMoney(unit: string, name: string, long: string, column: string) {
  return { name, unit, long: `${long} (${unit})`, column: `${column} (${unit})` };
}
