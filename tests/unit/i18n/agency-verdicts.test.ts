import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { chanceBelow } from '../../../src/i18n/format-chance.ts';
import { ledgerVerdict, standingWords } from '../../../src/i18n/ledger-sentences.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { networkVerdict } from '../../../src/i18n/network-sentences.ts';
import { describeLedger } from '../../../src/pipeline/describe-ledger.ts';
import { describeNetwork } from '../../../src/pipeline/describe-network.ts';
import { readFolder } from '../../../src/pipeline/read/read-folder.ts';
import { DATA_FOLDER } from '../../data/data-folder.ts';

const folder = readFolder(DATA_FOLDER).folder ?? expect.fail('no folder');
const network = describeNetwork(folder, 'internal') ?? expect.fail('no network');
const ledger = describeLedger(folder, 'internal') ?? expect.fail('no ledger');
const NAMES = {
  'zh-CN': { passive: '市场监管部门', piling: '电信业务经营者', example: '示例：' },
  en: { passive: 'Market regulator', piling: 'Telecom operators', example: 'Example: ' },
} as const;

describe.each(LOCALES)('in %s', (locale) => {
  const { passive, piling, example } = NAMES[locale];

  test('the planted passive agency is named with its figures, and nobody else', () => {
    const { found, notJudged } = networkVerdict(locale, network);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${example}${passive}`), found[0]).toBe(true);
    const row = network.rows.find(({ agency }) => agency === 'market-regulation');
    for (const value of [row?.couldHaveLed, row?.ledOfThose])
      expect(found[0]).toContain(value?.state === 'value' ? String(value.value) : '?');
    expect(notJudged).toContain(example);
  });

  test('the planted pile is named with its figures, and nobody else', () => {
    const { found, standsOn } = ledgerVerdict(locale, ledger);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${example}${piling}`), found[0]).toBe(true);
    expect(standsOn).toContain(example);
  });

  test('nobody is named where nobody stands out, and it is said', () => {
    const rows = network.rows.filter(({ standing }) => standing.verdict !== 'passive');
    const owners = ledger.owners.filter(({ verdict }) => verdict?.verdict !== 'named');
    const none = [
      ...networkVerdict(locale, { ...network, rows }).found,
      ...ledgerVerdict(locale, { ...ledger, owners }).found,
    ];
    expect(none).toHaveLength(2);
    for (const sentence of none) for (const name of [passive, piling]) expect(sentence).not.toContain(name);
  });

  test('figures that are no example do not say so', () => {
    const real = [
      ...networkVerdict(locale, { ...network, provenance: 'official' }).found,
      ledgerVerdict(locale, { ...ledger, provenance: 'official' }).standsOn,
    ];
    expect(real.join()).not.toContain(example.trim());
  });
});

test('a probability lies below what is printed, and not far below', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.05, noNaN: true }), (probability) => {
      const printed = Number(chanceBelow('en', probability).replace('%', '')) / 100;
      expect(printed).toBeGreaterThan(probability);
      expect(printed - probability).toBeLessThanOrEqual(0.0010001);
    }),
  );
});

test.each([
  [{ status: 'overdue', days: 1 }, '逾期1天', 'overdue by 1 day'],
  [{ status: 'done-late', days: 1200 }, '逾期1,200天办结', 'done 1,200 days late'],
  [{ status: 'due-soon', days: 0 }, '今天到期', 'due today'],
  [{ status: 'not-due', days: 30 }, '还有30天到期', 'due in 30 days'],
  [{ status: 'done-on-time' }, '按期办结', 'Done on time'],
] as const)('%o is said as %s', (standing, chinese, english) => {
  expect(standingWords('zh-CN', standing)).toBe(chinese);
  expect(standingWords('en', standing)).toBe(english);
});
