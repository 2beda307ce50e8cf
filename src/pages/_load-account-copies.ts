import { accountCopy, type AccountCopy } from '../domain/take-away/account-copy.ts';
import { ACCOUNT } from '../i18n/account-words.ts';
import { PLACE } from '../i18n/place-here.ts';
import { SHEET } from '../i18n/village-words.ts';
import { loadSources } from './_load-data.ts';
import { loadPageTitles } from './_load-page-titles.ts';
import { loadPosters, type Poster } from './_load-posters.ts';
import { loadSiteFacts } from './_load-site.ts';

/** An article or a campaign for a WeChat official account. */
export interface AccountDraft extends Poster {
  readonly copy: AccountCopy;
}

/** One of everything that has a poster. */
export async function loadAccountDrafts(): Promise<readonly AccountDraft[]> {
  const [posters, sources, pages, { provenance, title }] = await Promise.all([
    loadPosters(),
    loadSources(),
    loadPageTitles(),
    loadSiteFacts(),
  ]);
  return posters.map((poster) => {
    const titles = sources.filter(({ id }) => poster.sources.includes(id)).map(({ title }) => title);
    const copy = accountCopy(poster.html, {
      facts: poster.facts,
      before: poster.reviewed ? [] : [ACCOUNT.draft],
      after: [
        ACCOUNT.lost(SHEET.lost, SHEET.call(PLACE.emergency ?? ''), SHEET.controlled(PLACE.emergency ?? '')),
      ],
      notes: [
        ...(titles.length === 0 ? [] : [ACCOUNT.sources(titles)]),
        ...(poster.aiDrafted ? [ACCOUNT.ai] : []),
      ],
      titleOf: (href) => pages.get(href.replace(/[?#].*$/, '')) ?? null,
      insteadOfLink: ACCOUNT.insteadOfLink,
      // Without an address of ours an account has nothing to link to.
      readOn: (named) => (poster.address === null ? ACCOUNT.onSite(named, title.zh) : ACCOUNT.readOn(named)),
      pictureHere: ACCOUNT.pictureHere,
      withoutFigures: provenance === 'synthetic',
    });
    return { ...poster, copy };
  });
}
