import { describe, expect, test } from 'vitest';

import { pairFolders } from '../../../../src/pipeline/diff/folder-pair.ts';
import { placeNames } from '../../../../src/pipeline/diff/place-names.ts';
import { WORDS_EN } from '../../../../src/pipeline/diff/words-en.ts';
import { WORDS_ZH } from '../../../../src/pipeline/diff/words-zh.ts';
import { makeFolder, REGION } from '../made-folder.ts';

const asOf = '2026-06-30';
const five = makeFolder({ districts: ['e', 'd', 'c', 'b', 'a'], asOf });
const pair = pairFolders(makeFolder({ districts: ['a', 'z'], asOf }), five, false);
const names = placeNames(pair, WORDS_ZH);

describe('places', () => {
  test.each([
    [['a', 'b', 'c', 'd', 'e'], '五个县区'],
    [['a', 'b', 'c', 'd', 'e', REGION], '五个县区、虚构市'],
    [['unassigned', 'a', 'b', 'c', 'd', 'e'], '五个县区、地点不明'],
    [['a', 'b', 'c', 'd'], '除e外的四个县区'],
    [['a', 'b', 'c'], 'c、b、a'],
    [['unassigned'], '地点不明'],
    [['z'], 'z'],
  ])('%j are %s', (areas, text) => {
    expect(names.several(areas, false)).toBe(text);
  });

  test('in English', () => {
    const english = placeNames(pair, WORDS_EN);
    expect(english.several(['a', 'b', 'c', 'd', 'e', REGION], false)).toBe(
      'all five districts and Made-up City',
    );
    expect(english.several(['a', 'b', 'c', 'd'], false)).toBe('four districts (all but e)');
  });

  test('that are many are cut, unless all are asked for', () => {
    const districts = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const large = makeFolder({ districts, asOf });
    const { several } = placeNames(pairFolders(large, large, false), WORDS_ZH);
    expect(several(districts.slice(0, 12), false)).toBe('a、b、c、d、e、f、g、h等十二个县区');
    expect(several(districts.slice(0, 12), true)).toBe('a、b、c、d、e、f、g、h、i、j、k、l');
  });
});
