import { atlasOf, type ViewFeed } from '../../charts/view-feed.ts';
import type { ViewModel } from '../../charts/view-model.ts';
import { tableComparisons, tableMeasures } from '../../charts/view-table.ts';
import { UNASSIGNED } from '../../domain/area-code.ts';
import { briefPeriods } from '../../domain/brief-periods.ts';
import { ALL_TYPES } from '../../domain/published-frame.ts';
import { frameOf } from '../../domain/view-choices.ts';
import { viewCsv } from '../../domain/view-csv.ts';
import { selectionOf, SMOOTHED, type ViewState } from '../../domain/view-state.ts';
import { explorerWords } from '../../i18n/explorer-words.ts';
import { figureWords } from '../../i18n/figure-words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { nameIn } from '../../i18n/sentences.ts';
import { drawPicture, pngOf, svgText } from './picture.ts';
import type { ViewAddress } from './view-address.ts';

const HASH_SHOWN = 12;
/** Excel takes a file for Chinese only where it begins with the mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a reader takes from a view: its address, a file, a picture, a citation. */
export class TakeAway {
  readonly #root: HTMLElement;
  readonly #locale: Locale;
  readonly #feed: ViewFeed;

  constructor(root: HTMLElement, locale: Locale, feed: ViewFeed) {
    this.#root = root;
    this.#locale = locale;
    this.#feed = feed;
  }

  /** A table is no picture: the buttons for one stand there with the reason. So it is of a period without brief. */
  follow({ view, period, district }: ViewState): void {
    const hasBrief = briefPeriods(atlasOf(this.#feed)).includes(period);
    const brief = this.#root.querySelector<HTMLAnchorElement>('a[data-brief]');
    const none = this.#root.querySelector<HTMLElement>('[data-no-brief]');
    if (brief !== null && none !== null) {
      brief.hidden = !hasBrief;
      none.hidden = hasBrief;
      const area = district ?? this.#feed.region.code;
      if (hasBrief) brief.href = `${this.#root.dataset['briefs'] ?? ''}${area}/${period}/`;
    }
    const isTable = view === 'table';
    for (const button of this.#root.querySelectorAll('[data-action="svg"], [data-action="png"]')) {
      button.setAttribute('aria-disabled', String(isTable));
      button.setAttribute('title', isTable ? explorerWords(this.#locale).noPicture : '');
    }
  }

  async take(action: string, state: ViewState, model: ViewModel, address: ViewAddress): Promise<void> {
    const words = explorerWords(this.#locale);
    address.settle(state);
    switch (action) {
      case 'link':
        await this.#copy(location.href, words.copied);
        return;
      case 'cite': {
        const text = this.#citation(model);
        await this.#copy(text, `${words.cited}${text}`);
        return;
      }
      case 'csv':
        this.#save(
          new Blob([BYTE_ORDER_MARK, this.#csv(state, model)], { type: 'text/csv' }),
          this.#fileName(state, model, 'csv'),
        );
        return;
      default:
        await this.#picture(action, state, model);
    }
  }

  async #picture(action: string, state: ViewState, model: ViewModel): Promise<void> {
    const words = explorerWords(this.#locale);
    if (state.view === 'table') {
      this.#say(words.noPicture);
      return;
    }
    try {
      const picture = drawPicture(this.#root, model, state.view, [this.#citation(model)]);
      const blob =
        action === 'png' ? await pngOf(picture) : new Blob([svgText(picture)], { type: 'image/svg+xml' });
      this.#save(blob, this.#fileName(state, model, action));
    } catch {
      this.#say(words.pictureFailed);
    }
  }

  #csv(state: ViewState, { smoothed }: ViewModel): string {
    const { measure, type, period } = state;
    const frame = frameOf(atlasOf(this.#feed), selectionOf(state));
    if (frame === undefined) return '';
    const text = figureWords(this.#locale);
    const { districts, region, site } = this.#feed;
    const mark = frame.provenance === 'synthetic' ? ` ${text.synthetic.mark}` : '';
    const areas = [
      ...districts.map(({ code, name }) => ({ code, name: nameIn(this.#locale, name) })),
      { code: UNASSIGNED, name: text.areas.unassigned },
      { code: region.code, name: nameIn(this.#locale, region.name) },
    ];
    const measures = tableMeasures(frame, measure);
    const comparisons = tableComparisons(frame, { measure, type });
    return viewCsv(
      frame,
      {
        period,
        type,
        measures,
        comparisons,
        areas,
        added: smoothed === null ? null : { id: 'rate_smoothed', values: smoothed },
      },
      { release: site.version, provenance: `${frame.provenance}${mark}` },
    );
  }

  #citation({ title }: ViewModel): string {
    const { site } = this.#feed;
    return explorerWords(this.#locale).citation({
      site: nameIn(this.#locale, site.title),
      title,
      release: site.version,
      hash: site.dataHash.slice(0, HASH_SHOWN),
      asOf: formatDate(this.#locale, site.asOf),
      address: location.href,
    });
  }

  #fileName(
    { measure, type, period, isSmoothed }: ViewState,
    { example }: ViewModel,
    extension: string,
  ): string {
    const mark = example === '' ? '' : `${figureWords(this.#locale).synthetic.mark}-`;
    const group = `${type === ALL_TYPES ? '' : `-${type}`}${isSmoothed ? `-${SMOOTHED}` : ''}`;
    return `${mark}${measure}${group}-${period}-${this.#feed.site.version}.${extension}`;
  }

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(done);
    } catch {
      this.#say(`${explorerWords(this.#locale).notCopied} ${text}`);
    }
  }

  #save(blob: Blob, name: string): void {
    const address = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has begun to read it by then.
    window.setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
    this.#say(name);
  }

  #say(words: string): void {
    this.#root.querySelector('[data-action-said]')?.replaceChildren(words);
  }
}
