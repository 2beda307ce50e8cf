import type { Problem } from '../problem.ts';
import { outsideLinks } from './outside-links.ts';
import { peopleInText } from './people-in-text.ts';
import { personalDataInText } from './personal-data-in-text.ts';
import { reportsTo96110 } from './report-number.ts';
import { typedFigures } from './typed-figures.ts';
import type { ContentIds } from './unknown-ids.ts';
import { wordingProblems } from './wording-problems.ts';

/** What no text of the content may say, its front matter included, whatever it is part of. */
export function textProblems(
  file: string,
  text: string,
  { sourceHosts, placeNames }: Pick<ContentIds, 'sourceHosts' | 'placeNames'>,
): readonly Problem[] {
  return [
    ...personalDataInText(file, text),
    ...peopleInText(file, text),
    ...reportsTo96110(file, text),
    ...typedFigures(file, text, placeNames),
    ...wordingProblems(file, text),
    ...outsideLinks(file, text, sourceHosts),
  ];
}
