import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';

import { formatNumber } from '../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { bracketed } from '../../src/i18n/punctuation.ts';
import { publicityWords } from '../../src/i18n/publicity-words.ts';
import { readBuiltSite, type BuiltSite } from './site-pages.ts';

type Row = Readonly<Record<string, string>>;

/* What a person downloads of publicity is what the page prints, in both languages. */

let site: BuiltSite;
beforeAll(async () => {
  site = await readBuiltSite();
});

function rowsOf(name: string): readonly Row[] {
  const text = site.files.get(`data/publicity/${name}.csv`)?.toString('utf8') ?? '';
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Rows of all tables of a page, each with the heading of its section and the caption of its table before its cells. */
function printed(locale: Locale, page: string): readonly (readonly string[])[] {
  const path = `/${locale === 'en' ? 'en/' : ''}publicity/${page}/`;
  const document = site.pages.find((one) => one.path === path)?.document;
  return (document?.querySelectorAll('main section') ?? []).flatMap((section) => {
    const heading = section.querySelector('h2')?.textContent.trim() ?? '';
    return section
      .querySelectorAll('tbody tr')
      .map((row) => [heading, ...row.querySelectorAll('th, td').map((cell) => cell.textContent.trim())]);
  });
}

/** One place where the page has one. */
function number(locale: Locale, text: string | undefined, places = 0): string {
  return formatNumber(locale, Number(text), places);
}

function share(locale: Locale, row: Row | undefined): string {
  if (row?.['value'] === 'NA') return '—';
  const [value, lower, upper] = ['value', 'lower', 'upper'].map((key) => number(locale, row?.[key]));
  return `${value ?? ''}%${bracketed(locale, `${lower ?? ''}–${upper ?? ''}%`)}`;
}

describe.each(LOCALES)('in %s the file equals the page', (locale) => {
  const words = publicityWords(locale);
  const name = locale === 'en' ? 'name_en' : 'name';

  it('of gaps', () => {
    const rows = rowsOf('targeting-gap');
    const of = (start: Row, measure: string): Row | undefined =>
      rows.find(
        (row) => row['measure'] === measure && row['area'] === start['area'] && row['type'] === start['type'],
      );
    const groups = rows
      .filter(({ measure }) => measure === 'filed')
      .map((row) => [
        row[name],
        row[locale === 'en' ? 'type_name_en' : 'type_name'],
        row['value'] === 'NA' ? 'hidden' : number(locale, row['value']),
        share(locale, of(row, 'harm_share')),
        number(locale, of(row, 'mentions')?.['value']),
        share(locale, of(row, 'publicity_share')),
        words.gap.verdicts[row['verdict'] as keyof typeof words.gap.verdicts],
      ]);
    const audiences = rows
      .filter(({ measure }) => measure === 'events')
      .map((row) => {
        const whom = row['audience'];
        const part = rows.find((one) => one['measure'] === 'events_share' && one['audience'] === whom);
        return [
          words.gap.audiences,
          row[locale === 'en' ? 'audience_name_en' : 'audience_name'],
          number(locale, row['value']),
          share(locale, part),
        ];
      });
    const shown = printed(locale, 'gap').map((cells) =>
      cells.map((cell, at) => (cells.length === 7 && at === 2 && !/^\d/.test(cell) ? 'hidden' : cell)),
    );
    expect(groups.length).toBeGreaterThan(10);
    expect(audiences.length).toBeGreaterThan(2);
    expect(shown.toSorted()).toEqual([...groups, ...audiences].toSorted());
  });

  it('of gaps, which begins with every shortfall in words and explains its maps before the first', () => {
    const path = `/${locale === 'en' ? 'en/' : ''}publicity/gap/`;
    const document = site.pages.find((one) => one.path === path)?.document;
    const rows = rowsOf('targeting-gap');
    const less = rows.filter(({ verdict, measure }) => verdict === 'less' && measure === 'harm_share');
    const said = less.map((row) => {
      const publicity = rows.find(
        ({ measure, area, type }) =>
          measure === 'publicity_share' && area === row['area'] && type === row['type'],
      );
      const group = row[locale === 'en' ? 'type_name_en' : 'type_name'] ?? '';
      return words.gap.shortfall(row[name] ?? '', group, share(locale, row), share(locale, publicity));
    });
    expect(said.length).toBeGreaterThan(2);
    const [first] = document?.querySelectorAll('main section') ?? [];
    expect(first?.querySelector('h2')?.textContent).toContain(rows[0]?.['period']);
    expect(first?.querySelectorAll('li').map((item) => item.textContent.trim())).toEqual(said);
    const parts = document?.querySelectorAll('main section > *') ?? [];
    const placeOf = (isIt: (text: string, kind: string) => boolean): number =>
      parts.findIndex((part) => isIt(part.textContent, part.getAttributeValue('class') ?? ''));
    const key = placeOf((text) => text.includes(words.gap.mapNote));
    expect(key).toBeGreaterThan(-1);
    expect(placeOf((_, kind) => kind === 'legend')).toBe(key + 1);
    expect(placeOf((_, kind) => kind === 'gap-maps')).toBe(key + 2);
    expect(document?.textContent).toContain(words.gap.strict);
  });

  it('of outcomes', () => {
    const rows = rowsOf('campaign-outcomes');
    const judged = rows
      .filter(({ state }) => state === 'judged')
      .map((row) => [
        row[name],
        row['side'] === 'treated' ? words.outcome.treated : words.outcome.comparison,
        number(locale, row['before']),
        number(locale, row['after']),
        number(locale, row['ratio'], 2),
        number(locale, row['sessions']),
      ]);
    expect(judged.length).toBeGreaterThan(2);
    expect(printed(locale, 'outcomes').toSorted()).toEqual(judged.toSorted());
    const path = `/${locale === 'en' ? 'en/' : ''}publicity/outcomes/`;
    const text = site.pages.find((one) => one.path === path)?.document.textContent ?? '';
    for (const row of rows.filter(({ state }) => state === 'judged')) {
      const [ratio = '', lower = '', upper = ''] = ['ratio_of_ratios', 'lower', 'upper'].map((key) =>
        number(locale, row[key], 2),
      );
      expect(text).toContain(words.outcome.ratioOfRatios(ratio, lower, upper));
      if (row['power_percent'] !== 'NA')
        expect(text).toContain(words.outcome.power(`${number(locale, row['power_percent'])}%`));
      if (row['visible_fall'] !== 'NA')
        expect(text).toContain(words.outcome.visible(number(locale, row['visible_fall'], 2)));
    }
  });

  it('of surveys', () => {
    const ages: Readonly<Record<string, string>> = words.gap.ageNames;
    const rows = rowsOf('knowledge-surveys').map((row) => [
      row['wave'],
      row['age_group'] === 'NA' ? row[name] : ages[row['age_group'] ?? ''],
      number(locale, row['asked']),
      row['value'] === 'NA' ? words.survey.tooFew : `${number(locale, row['value'], 1)}%`,
      row['value'] === 'NA' ? '—' : `${number(locale, row['lower'], 1)}–${number(locale, row['upper'], 1)}%`,
    ]);
    expect(rows.length).toBeGreaterThan(10);
    expect(printed(locale, 'surveys').toSorted()).toEqual(rows.toSorted());
  });
});

describe('a file of publicity', () => {
  const FILES = ['targeting-gap', 'campaign-outcomes', 'knowledge-surveys'];

  it.each(FILES)('%s says in every row that it is an example, and which release it is', (name) => {
    const rows = rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row['provenance'] !== 'synthetic 示例' || row['release'] === '')).toEqual([]);
  });

  it.each(FILES)('%s has no blank cell', (name) => {
    expect(rowsOf(name).filter((row) => Object.values(row).includes(''))).toEqual([]);
  });

  it.each([
    ['targeting-gap', 'gap'],
    ['campaign-outcomes', 'outcomes'],
    ['knowledge-surveys', 'surveys'],
  ])('%s is offered by its page, as an example by its name', (file, page) => {
    for (const prefix of ['/', '/en/']) {
      const link = site.pages
        .find(({ path }) => path === `${prefix}publicity/${page}/`)
        ?.document.querySelectorAll('a[download]')
        .find((one) => one.getAttributeValue('href') === `${site.base}data/publicity/${file}.csv`);
      expect(link?.getAttributeValue('download')).toMatch(
        new RegExp(`^(?:示例|Example|example)-${file}-\\d{4}\\.\\d+\\.csv$`),
      );
    }
  });
});
