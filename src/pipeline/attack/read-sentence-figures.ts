import { MEASURES, type MeasureId, type TypeKey } from '../../domain/published-frame.ts';
import { ALL_TYPES } from '../../domain/published-frame.ts';
import { yearBefore, type PeriodKey } from '../../domain/period.ts';
import type { EmittedFigure } from './emitted-figure.ts';
import { readNumber } from './read-number.ts';
import type { Clues } from './reading-clues.ts';
import { roundingOf, type Units } from './rounding-of.ts';

/** Sentences say these of an area: “立案469起，每万人11.3起”, “469 filed, 11.3 per 10,000 residents”. */
const SAID: readonly (readonly [MeasureId, RegExp])[] = [
  ['filed', /立案(\d[\d,]*)起|(\d[\d,]*) filed/],
  ['rate', /每万人(\d[\d.,]*)起|(\d[\d.,]*) per 10,000/],
];

/** After the name of a measure: “损失金额1,423.8万元”, “Reported loss: 14.2 m CNY”; all of the number, or none of it. */
const NAMED = String.raw`(?:: )?(\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:万| m)?)(?![\d万]|[.,]\d| m\b)`;

/**
 * What a text says of areas, sentence by sentence; the area may stand in the heading above. A clause without
 * a period or area of its own takes those of its sentence.
 */
export function readSentenceFigures(
  file: string,
  text: string,
  heading: string,
  clues: Clues,
  units: Units,
): readonly EmittedFigure[] {
  return text.split(/。|\.(?=\s|[A-Z]|$)/).flatMap((sentence) =>
    sentence.split(/[；;]/).flatMap((clause) => {
      const period = clues.periodIn(clause) ?? clues.periodIn(sentence);
      const area = clues.areaIn(clause) ?? clues.areaIn(sentence) ?? clues.areaIn(heading);
      return period === null || area === null ? [] : figuresSaid(file, clause, area, period, clues, units);
    }),
  );
}

/** What words that are known to be of an area and period say of it. */
export function figuresSaid(
  file: string,
  words: string,
  area: string,
  period: PeriodKey,
  clues: Clues,
  units: Units,
): readonly EmittedFigure[] {
  const figure = (
    measure: MeasureId,
    printed: string,
    type: TypeKey,
    when: PeriodKey,
  ): readonly EmittedFigure[] => {
    const value = readNumber(printed, roundingOf(measure, units));
    return value === null ? [] : [{ file, area, period: when, type, measure, value, interval: null }];
  };
  const { groups, rest } = groupsSaid(words, clues);
  return [
    ...groups.flatMap(({ type, now, before }) => [
      ...figure('filed', now, type, period),
      ...figure('filed', before, type, yearBefore(period)),
    ]),
    ...SAID.flatMap(([measure, pattern]) => {
      const found = pattern.exec(rest);
      return figure(measure, found?.[1] ?? found?.[2] ?? '', ALL_TYPES, period);
    }),
    ...MEASURES.filter((measure) => measure !== 'filed' && measure !== 'rate').flatMap((measure) => {
      const named = new RegExp(`(?:${clues.namesOf(measure).map(escaped).join('|')})${NAMED}`, 'i');
      return figure(measure, named.exec(rest)?.[1] ?? '', ALL_TYPES, period);
    }),
  ];
}

/** “做任务、返利类立案98起（上年62起）”, “Tasks and rebates with 98 filed (62 the year before)” */
function groupsSaid(words: string, clues: Clues) {
  let rest = words;
  const groups: { type: TypeKey; now: string; before: string }[] = [];
  for (const [name, type] of clues.groups) {
    const pattern = new RegExp(
      String.raw`${escaped(name)}(?:类立案([\d,]+)起（上年([\d,]+)起）| with ([\d,]+) filed \(([\d,]+) the year before\))`,
      'i',
    );
    const found = pattern.exec(rest);
    if (found === null) continue;
    groups.push({ type, now: found[1] ?? found[3] ?? '', before: found[2] ?? found[4] ?? '' });
    rest = rest.replace(found[0], '');
  }
  return { groups, rest };
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
