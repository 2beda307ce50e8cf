import type { Bilingual } from '../domain/bilingual.ts';
import type { Provenance } from '../domain/provenance.ts';
import { gapCsv } from '../domain/publicity/gap-csv.ts';
import { outcomeCsv } from '../domain/publicity/outcome-csv.ts';
import type { NameOf, PublicityStamp } from '../domain/publicity/publicity-csv.ts';
import { surveyCsv } from '../domain/publicity/survey-csv.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { frameFile } from '../i18n/frame-file.ts';
import { messages } from '../i18n/messages.ts';
import { loadCampaigns } from './_load-campaigns.ts';
import { loadDistricts } from './_load-data.ts';
import { loadGaps, loadOutcomes, loadPublicity, type PublicityPage } from './_load-publicity.ts';
import { loadSiteFacts } from './_load-site.ts';

/** The tables of a page about publicity as a file, for both languages. */
export async function loadPublicityTable(page: PublicityPage): Promise<string> {
  const [site, publicity, districts] = await Promise.all([loadSiteFacts(), loadPublicity(), loadDistricts()]);
  if (publicity === undefined) throw new Error(`a table of ${page} without publicity`);
  const stamp = (provenance: Provenance): PublicityStamp => ({
    provenance: provenance === 'synthetic' ? `${provenance} ${messages('zh-CN').synthetic.mark}` : provenance,
    release: frameFile(site.version, site),
  });
  const area = nameIn(new Map([...districts, site.region].map(({ code, name }) => [code, name])));
  switch (page) {
    case 'gap': {
      const found = await loadGaps();
      if (found === undefined) throw new Error('a table of gaps without any');
      const { year, gaps } = found;
      const ofRegion = publicity.years.find((one) => one.year === year && one.area === site.region.code);
      const names = {
        area,
        group: inBoth(figureWords('zh-CN').groups, figureWords('en').groups),
        audience: inBoth(messages('zh-CN').audiences, messages('en').audiences),
      };
      return gapCsv({ year, gaps, ofRegion }, names, stamp(publicity.provenance));
    }
    case 'outcomes': {
      const [outcomes, zh, en] = await Promise.all([
        loadOutcomes(),
        loadCampaigns('zh-CN'),
        loadCampaigns('en'),
      ]);
      const titles = (campaigns: typeof zh) =>
        Object.fromEntries(campaigns.map(({ id, title }) => [id, title]));
      return outcomeCsv(outcomes, inBoth(titles(zh), titles(en)), stamp(site.provenance));
    }
    case 'surveys':
      return surveyCsv(publicity.surveys, area, stamp(publicity.provenance));
  }
}

function nameIn(names: ReadonlyMap<string, Bilingual>): NameOf {
  return (id) => names.get(id) ?? { zh: id, en: id };
}

function inBoth(zh: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>): NameOf {
  return (id) => ({ zh: zh[id] ?? id, en: en[id] ?? id });
}
