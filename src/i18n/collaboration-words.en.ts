import type { Place } from '../domain/place.ts';
import type { CollaborationWords } from './collaboration-words.zh-CN.ts';

export const COLLABORATION_EN = ({ area }: Place): CollaborationWords => ({
  title: 'How well the agencies collaborate',
  lead: 'The police cannot do it alone: the law gives more than twenty agencies and kinds of company a duty of their own. These figures say how well they work together, which link is slow, and whose task it is.',
  noRank: `There is no ranking. Where ${area.enPlural} differ by little, a rank is mostly chance.`,
  noCases:
    'Cases and losses never enter the score: when more is reported they rise, and that is no bad thing.',
  dimensions: {
    linkage: 'Linkage',
    implementation: 'Implementation',
    'warning and interception': 'Warning and interception',
    'investigation and recovery': 'Investigation and recovery',
    'publicity and awareness': 'Publicity and awareness',
  },
  context: 'Context (not scored)',
  overall: 'Composite',
  notComputable: 'not computable',
  why: {
    too_few: 'too few',
    nothing_to_count: 'nothing to count',
  },
  whyLong: {
    too_few: 'too few events or people asked, left out by the rule',
    nothing_to_count: 'nothing to count in this period',
  },
  notApproved:
    'Its figures have not been approved for publication. Here is what it measures, how, and what it does not say.',
  notApprovedAtAll:
    'No indicator has been approved for publication yet, so there are no figures here. Below is what each measures, how, under which article of the law, and what it does not say.',
  indicators: 'All indicators',
  indicatorsLead:
    'An indicator measures one thing: it has a numerator, a denominator, an article of the law and somebody whose task it is. Open one for its figures and their trend.',
  figuresOf: (areaName, period) => `The figures are of ${areaName}, ${period}.`,
  definition: 'What it measures',
  formula: 'How it is worked out',
  numerator: 'Numerator',
  denominator: 'Denominator',
  direction: 'Direction',
  directions: { '+': 'more is better', '-': 'less is better' },
  noDirection: 'context only, not scored',
  goalposts: 'Goalposts',
  goalpostEnds: (low, high) => `${low} scores 0, ${high} scores 100`,
  goalpostsBy: {
    official: 'from a public source',
    panel: 'set for demonstration, to be reviewed',
    assumed: 'set for demonstration, to be reviewed',
    none: 'no goalposts',
  },
  owners: 'Whose task it is',
  law: 'Law',
  lawName: 'Anti-Telecom and Online Fraud Law, ',
  notMeasured: 'What it does not say',
  gamed: 'What would game it',
  guardrail: 'What guards it',
  speaksTo: 'Which problem it speaks to',
  window: 'Counted over',
  windowOf: (first, last) => `${first} to ${last}`,
  values: `By ${area.en}`,
  byArea: (name, period) => `${name}, ${period}`,
  value: 'Value',
  interval: '95% interval',
  guard: 'Guard',
  guards: {
    meetings: 'meetings',
    median_days: 'meeting to due date (days, median)',
    median_hours: 'sent to answered (hours, median)',
    partners_per_action: 'partners in an action',
    actions_per_pair: 'actions of a pair',
    findings: 'inspections with findings (%)',
    attendees: 'attendance of an event',
    frozen: 'amount frozen (yuan)',
  },
  trend: 'Trend',
  trendNote:
    'Each point is the twelve months to the end of that quarter. Two neighbours share nine months, so it moves slowly.',
  noInterval: 'Everything was counted, nothing sampled: there is no interval.',
  moneyNoInterval: 'One or two large cases can move this figure. The public edition gives no interval.',
  quarter: 'Latest quarter',
  since: 'Since last quarter',
  changed: (areaName, indicator, from, to) => `${areaName}: ${indicator}, from ${from} to ${to}`,
  changeNote: (comparisons) =>
    `${comparisons} comparisons were made. Only those whose interval excludes 0 are listed, and the intervals are wide enough that a single one by chance has odds under five in a hundred. What is not listed shows no clear change, which does not mean that nothing changed.`,
  noChange: 'No clear change in any of them.',
  change: 'Against a year ago',
  changes: {
    rose: 'rose',
    fell: 'fell',
    same: 'the same',
    no_clear_change: 'no clear change',
    cannot_tell: 'cannot be compared',
  },
  spine: 'Problems, causes, indicators, strategies',
  spineLead:
    'A study of Dingxi found three problems of collaboration, five causes, and asks for five strategies. Each stands here with the indicators that speak to it and what they say today.',
  problems: {
    linkage: {
      name: 'Agencies lack linkage and initiative',
      text: 'The police push; the others wait for a notice or a letter.',
    },
    implementation: {
      name: 'Joint measures are not fully carried out',
      text: 'What a meeting decided is not done when due; what should be inspected or stopped is not.',
    },
    awareness: {
      name: 'The public is not alert',
      text: 'People have heard the advice and still believe the caller; those most at risk were never reached.',
    },
  },
  causes: {
    concept: {
      name: 'A lagging idea of collaboration',
      text: 'Fraud is thought to be the business of the police.',
    },
    communication: {
      name: 'Late communication',
      text: 'A few minutes more for a clue, an alert or a stop-payment change the outcome.',
    },
    mechanism: {
      name: 'Poor coordination mechanisms',
      text: 'Nobody follows through who decides, who does it and by when.',
    },
    clearing: {
      name: 'Few cases solved',
      text: 'Little is cleared or recovered, and the public sees no result.',
    },
    publicity: {
      name: 'Too little publicity',
      text: 'It does not reach the village and does not speak to the person.',
    },
  },
  strategies: {
    concept: { name: 'A stronger idea of collaboration', text: 'Every agency has something that it leads.' },
    supervision: {
      name: 'Supervision of industry',
      text: 'Banks, telecoms and platforms keep cards, accounts and numbers in order, and appeals too.',
    },
    mechanism: {
      name: 'Better mechanisms',
      text: 'Meetings are attended, decisions done, letters answered.',
    },
    team: {
      name: 'Professional teams',
      text: 'Quick to take the report and stop the payment, able to clear and recover.',
    },
    publicity: {
      name: 'Prevention and publicity',
      text: 'It reaches the village and the person, and is understood.',
    },
  },
  cause: 'Cause',
  strategy: 'Strategy',
  indicator: 'Indicator',
  now: 'Now',
  yearAgo: 'A year ago',
  duties: 'What the law asks of each',
  dutiesLead:
    'From the Anti-Telecom and Online Fraud Law. The duties are summaries in Chinese; the text of the law prevails.',
  agency: 'Agency or organisation',
  duty: 'Duty (Chinese)',
  articles: 'Articles (Chinese)',
  member: 'member',
  csv: 'Download CSV',
  toIndicator: 'This indicator',
  backToAll: 'All indicators',
  score: 'Score',
  matrix: 'Five dimensions',
  matrixNote:
    'Each cell is a score from 0 to 100 between fixed goalposts, not against others. A shade says how much, never good or bad.',
  views: { label: 'Show as', matrix: 'Matrix', map: 'Map' },
  scoreTitle: (dimension, period) => `Score, ${dimension}, ${period}`,
  scoreOf: (areaName, dimension, figure, range) =>
    range === null
      ? `${areaName}, ${dimension}: ${figure}`
      : `${areaName}, ${dimension}: ${figure} points (90% interval ${range})`,
  shades: ['below 25', '25 to 50', '50 to 75', '75 and above'],
  intervalNote:
    'In small type the 90% interval: what chance alone could move, the way of working it out being given. What another way would change is in the annex.',
  scoreChange: 'Against a year ago',
  cannot: 'What cannot be computed, and why',
  cannotCompute: (areaName, dimension, of, needed, missing) =>
    `${areaName}, ${dimension}: it needs ${needed} of its ${of} indicators and lacks ${missing}. So the composite is not computable either.`,
  allComputed: 'This time everything can be computed.',
  rule: 'A dimension needs two thirds of its indicators and the composite all five dimensions; what is missing is never filled with a mean.',
  annex: 'Annex: what another way would say',
  points: ' points',
  shadedBy: 'The number on the map is the value, the shade goes by its score',
});
