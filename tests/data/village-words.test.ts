import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { LONGEST_SCRIPT, spokenLength } from '../../src/domain/take-away/spoken-length.ts';
import { loudspeakerScript, SHEET } from '../../src/i18n/village-words.ts';
import { checkFolder } from '../../src/pipeline/check-folder.ts';
import { checkScamCheck } from '../../src/pipeline/content/check-scam-check.ts';
import { readScamCheck } from '../../src/pipeline/content/read-scam-check.ts';
import { formatProblem } from '../../src/pipeline/problem.ts';

const { known } = checkFolder('data');
const OPENING = 'checks/openings/shuadan.md';

describe('scripts for the loudspeaker', () => {
  test.each(readScamCheck('content').openings.map(({ id, frontMatter }) => [id, frontMatter] as const))(
    '%s is read within ninety seconds, and long enough to say what to do',
    (id, { type, channel, zh }) => {
      const opening = { id, type, channel, ...zh };
      const script = loudspeakerScript(opening, '安定区', '2026年11月', '110').join('');
      expect(LONGEST_SCRIPT).toBe(360);
      expect(spokenLength(script)).toBeLessThanOrEqual(LONGEST_SCRIPT);
      for (const step of zh.do) expect(script).toContain(step);
      expect(script).toContain('马上打110');
      // Who can see the screen would see the call: the network first, then another telephone.
      expect(script).toMatch(/控制了，先断网，借别人的手机打110/);
    },
  );
});

test('a sheet never sends a controlled phone straight to the number', () => {
  expect(SHEET.lost).not.toMatch(/手机|控制|屏幕/);
  expect(SHEET.controlled('110')).toMatch(/^手机被人控制了：先断网，借别人的手机打110$/);
});

describe('an opening that cannot go on a wall', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'village-'));
    cpSync('content', folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function problemsAfter(change: (text: string) => string): readonly string[] {
    const file = join(folder, OPENING);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, change(text));
    return checkScamCheck(folder, known).map(formatProblem);
  }

  test('because it would be read longer is a problem with its line', () => {
    const found = problemsAfter((text) => text.replace(/ why: '/, `$&${'这是假的，'.repeat(30)}`));
    expect(found).toEqual([expect.stringMatching(/^checks\/openings\/shuadan\.md:\d+ .*大喇叭稿超过360字/)]);
  });

  test('because it bears a figure is a problem with the figure', () => {
    const found = problemsAfter((text) => text.replace(/ why: '/, '$&上月有23人上当，'));
    expect(found).toEqual([expect.stringMatching(/“23”.*不能有别的数字/)]);
  });
});
