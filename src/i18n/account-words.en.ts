import type { Place } from '../domain/place.ts';
import type { AccountWords } from './account-words.zh-CN.ts';

export const accountWordsEn = ({ whole, area: areaName, emergency }: Place): AccountWords => ({
  headings: {
    action: 'What to do',
    level: 'How many',
    comparison: `Against ${whole.en}`,
    trend: 'Change',
    notable: 'To note',
    unsaid: 'What cannot be said',
    complete: 'How complete',
  },
  title: (when) => `The picture, ${when}`,
  action: `Whatever the figures, the rule is the same: no transfer, no shared screen, no code. Money gone? Call ${emergency ?? 'the police'}.`,
  level: {
    value: (when, area, clause) => `${when}, ${area}: ${clause}`,
    zero: (when, area, clause) => `${when}, ${area}: ${clause}; supplied, and nothing happened`,
    suppressed: (when, area) =>
      `${when}, ${area}: the number filed is withheld to protect the people concerned, which says neither many nor few`,
    not_supplied: (when, area) =>
      `${when}, ${area}: the number filed has not been handed in completely, and missing is not zero`,
    not_due: (when, area) => `${when} is not over yet: the number filed in ${area} is not due`,
  },
  comparison: {
    above: (verdict) =>
      `${verdict}, by more than chance (99.8% limits); prompt reporting and recording raise the figure too`,
    below: (verdict) =>
      `${verdict}, by more than chance (99.8% limits); below is not safe, and what to do stays the same`,
    undistinguished: (verdict) => `${verdict}: the gap is within chance (99.8% limits)`,
    none: `not all figures are published, so there is no comparison with ${whole.en}`,
    above_list: (names) => `above ${whole.en}: ${names}`,
    below_list: (names) => `below ${whole.en}, which is not safe: ${names}`,
    rest: `the others show no clear difference from ${whole.en}`,
    all_alike: `no ${areaName.en} shows a clear difference from ${whole.en}`,
    unknown_list: (names) => `not published, so not compared: ${names}`,
  },
  trend: {
    of: (when, clauses) => `${when}, ${clauses}`,
    none: (change) =>
      `${change}: cannot be worked out, since one of the two is not published, zero or absent`,
    festive: (change) =>
      `${change}: not given, since the Spring Festival falls now in January, now in February`,
    together: ' (January and February taken together)',
  },
  notable: {
    risen: (types) => `clearly more than the year before: ${types}`,
    type: (name, filed, before) => `${name} with ${filed} filed (${before} the year before)`,
    prevented: (value) => `attempts prevented: ${value}, people talked out of it in time, and no money gone`,
  },
  unsaid: {
    states: {
      suppressed: (measures) => `withheld, to protect the people concerned: ${measures}`,
      not_supplied: (measures) => `not supplied, which is not zero: ${measures}`,
      not_due: (measures, because) => `not due yet: ${measures}, since ${because}`,
    },
    always: 'What was not reported is not counted; the figures alone do not say why they are high or low',
  },
  complete: {
    all: (area) => `${area} has supplied every month of the period`,
    missing: (list) => `not handed in: ${list}`,
    unknown: 'there is no account of the single months',
    asOf: (date) => `data to ${date}`,
    basis: (basis) => `residents: ${basis}`,
  },
});
