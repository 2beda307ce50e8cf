import type { Place } from '../domain/place.ts';
import type { ExplorerWords } from './explorer-words.zh-CN.ts';

export const explorerWordsEn = ({ whole, area, currency }: Place): ExplorerWords => ({
  form: 'Choose the figures and how to see them',
  changeChoice: 'Change',
  measure: 'Measure',
  type: 'Kind of scam',
  allTypes: 'All kinds',
  kind: 'Kind of period',
  kinds: { month: 'Month', quarter: 'Quarter', year: 'Year', rolling12: '12 months' },
  byKind: { month: 'by month', quarter: 'by quarter', year: 'by year', rolling12: 'by twelve months' },
  period: 'Period',
  previous: 'Previous',
  next: 'Next',
  play: 'Play',
  pause: 'Pause',
  playing: 'Playing',
  stillMotion: 'Your system asks for less motion: step with Previous and Next instead of playing.',
  view: 'Show as',
  views: { map: 'Map', tiles: 'Tiles', multiples: 'Side by side', table: 'Table' },
  withheldOption: ' (not published)',
  why: 'Why can some not be chosen?',
  whyLead:
    'Figures cut too finely would give people away, so some combinations are not published; of others there are no data, or they are not yet due.',
  whyNot: {
    not_published: (what, where) =>
      where === ''
        ? `${what}: not in this edition`
        : `${what}: not published in this way in this edition; published: ${where}`,
    not_listed: (what, where) =>
      where === ''
        ? `${what}: the office has left this table out of its list of tables to publish`
        : `${what}: the office has left the table of it out of its list of tables to publish; published: ${where}`,
    sparse: (what, where) =>
      where === ''
        ? `${what}: too many figures would have to be hidden, so it is not published`
        : `${what}: too many figures would have to be hidden this way; published only more coarsely: ${where}`,
    no_data: (what, where) =>
      where === '' ? `${what}: no data` : `${what}: no data this way; there are some ${where}`,
    not_due: (what, where) =>
      where === '' ? `${what}: not yet due` : `${what}: not yet due this way; due are those ${where}`,
  },
  measuresBy: (kind, measures) => `${kind}: ${measures}`,
  loading: 'Fetching the figures…',
  failed:
    'The figures could not be fetched; the page still shows the former ones. Check the network and try again.',
  problems: {
    unknown: (what, given, used) =>
      `The address names a ${what} “${given}” that is not known; shown is ${used}.`,
    not_due: (what, given, used) => `The ${what} “${given}” is not yet due; shown is ${used}.`,
    period_not_due: (because, used) => `${because}; shown is ${used}.`,
    not_published: (what, given, used) =>
      `The ${what} “${given}” is not published in this edition, or not with the other choices; shown is ${used}.`,
    sparse: (what, given, used) =>
      `Of the ${what} “${given}” too many figures would have to be hidden in this way, so that only a coarser level is published; shown is ${used}.`,
    not_listed: (what, given, used) =>
      `The table that has the ${what} “${given}” is not on the office's list of tables to publish; shown is ${used}.`,
    no_data: (what, given, used) => `Of the ${what} “${given}” there are no data; shown is ${used}.`,
    repeated: (what, given, used) =>
      `The address gives the ${what} more than once (${given}); only the first counts, and shown is ${used}.`,
  },
  notDue: {
    running: (when) => `${when} is not over yet`,
    followed: (when, date, days, measure) =>
      `${measure} of incidents filed in ${when} is known once ${days} days have passed, on ${date}`,
    otherwise: (when) => `the figures of ${when} are not due yet`,
  },
  keys: { m: 'measure', t: 'kind of scam', p: 'period', v: 'way of showing', d: area.en, s: 'smoothing' },
  whole: whole.en,
  close: 'Close',
  actions: 'Take this view with you',
  copyLink: 'Copy link',
  copied: 'The link has been copied.',
  notCopied: 'The browser does not allow copying; copy by hand:',
  cite: 'Cite',
  cited: 'The citation has been copied:',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  noPicture: 'A table has no picture; download the CSV.',
  pictureFailed: 'The picture could not be made; download the SVG, or take a screenshot.',
  citation: ({ site, title, release, hash, asOf, address }) =>
    `${site}. ${title}. Release ${release} (checksum ${hash}), data to ${asOf}. ${address}`,
  changes: { year_on_year: 'Year on year', period_on_period: 'On the period before' },
  joined: 'Year on year (Jan and Feb together)',
  festive: 'not compared: Spring Festival',
  joinedNote:
    'The Spring Festival falls now in January, now in February, so both months together are compared with both of the year before.',
  festiveNote:
    'January, February and March are not compared with the month before: of the two, one may hold the festival and the other not.',
  change: {
    rise: 'rise',
    fall: 'fall',
    unclear: 'no clear change',
    late: 'lower, maybe late recording alone',
  },
  changeNote:
    'Changes are ratios of the rate to that of the same period a year before, or of the period before; 1.00 is no change, below it the 95% interval. Where it holds 1.00, no change can be told; a fall in a provisional period is not coloured.',
  tableCaption: 'The figures of the picture',
  otherMeasures: 'All measures',
  largestCase: 'Largest case',
  largestCaseOf: (area, band) => `the largest case makes up ${band} of the loss of ${area}`,
  bands: {
    upTo: (upTo) => `at most ${upTo}%`,
    over: (over) => `more than ${over}%`,
    between: (over, upTo) => `${over}–${upTo}%`,
  },
  provisional: (period, share) =>
    share === ''
      ? `Whether ${period} is complete cannot be told: the data do not say when cases were entered, or of too few, and a “below” or a fall may be late recording alone.`
      : `${period} is provisional: cases are still being entered; by now about ${share}% usually have been, and a “below” or a fall may be late recording alone; no figure has been scaled up.`,
  provisionalMark: 'provisional',
  unknownMark: 'completeness unknown',
  maybeLate: 'maybe late recording alone',
  smoothing: {
    field: 'Rates',
    layers: { crude: 'As they are', eb: 'Smoothed' },
    onlyRate: 'Smoothed: of the rate per 10,000 alone',
    column: 'Smoothed',
    note: 'Smoothed rates draw small districts, which chance moves most, towards the rate of all districts together (global empirical Bayes, Marshall 1991). They help the eye only: verdicts, the funnel and the periods side by side use the rates as they are, and nothing is ranked.',
    alike: (rate) =>
      `In this period districts differ by no more than chance: smoothed, all take the common rate of ${rate}. That does not say that they are alike.`,
    missing: (names) =>
      `Smoothing needs the count of every district. Not published: ${names}; so it cannot be computed for this period, and the rates are shown as they are.`,
    sentence: (rate) => `smoothed ${rate}`,
  },
  funnel: {
    title: 'How much of the difference is chance',
    note: `The level line is ${whole.en}. The fewer the residents, the more chance moves a rate: inside the inner lines (95%) is usual, outside the outer ones (99.8%) is a difference.`,
    x: 'Residents (ten thousands)',
    y: 'Incidents filed per 10,000 residents',
    phi: (phi) =>
      `Over-dispersion φ is ${phi}: about 1 where ${area.enPlural} differ by chance alone, more where they differ otherwise. The limits are not widened for it.`,
    missing: (names) => `Not drawn: ${names}.`,
    none: `No rates of ${area.enPlural} are published for this period, so this chart cannot be drawn.`,
    clearance: {
      title: 'How much of the difference in clearance is chance',
      note: `The level line is the clearance of ${whole.en}. The fewer incidents filed, the more chance moves it (binomial limits): inside the inner lines (95%) is usual, outside the outer ones (99.8%) is a difference.`,
      x: 'Incidents filed',
      y: 'Clearance (%)',
    },
    inner: '95%',
    outer: '99.8%',
    city: whole.en.replace(/^the /, ''),
  },
  multiples: {
    title: 'Side by side',
    note: 'All use the same colours and sizes and can be compared.',
    apart: 'Each shows twelve months that overlap no other.',
    state: 'Letters: z zero, c withheld, m not supplied, f not due.',
    unjudged: `Where × is drawn there is no figure for ${whole.en}, and no comparison with it.`,
  },
  legend: {
    size: 'The area of a circle is the figure',
    states: 'Other',
    below: (limit) => `below ${limit}`,
    from: (lower, upper) => `${lower} to ${upper}`,
    above: (limit) => `${limit} and more`,
    unit: (unit) => `in ${unit}`,
    fixed: 'the same classes in every period',
  },
  measureUnits: {
    filed: 'incidents',
    rate: 'per 10,000',
    loss: currency,
    median_loss: currency,
    prevented: 'attempts',
    clearance: '%',
    stopped: currency,
    returned: currency,
  },
});
