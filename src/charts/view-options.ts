import type { PeriodKind } from '../domain/period.ts';
import type { MeasureId, TypeKey } from '../domain/published-frame.ts';
import {
  kindChoices,
  measureChoices,
  typeChoices,
  type Atlas,
  type Choice,
  type Selection,
} from '../domain/view-choices.ts';
import { explorerWords } from '../i18n/explorer-words.ts';
import { figureWords } from '../i18n/figure-words.ts';
import type { Locale } from '../i18n/locale.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { typeName } from '../i18n/view-sentences.ts';

/** One option of a control: one that the edition does not publish stands there with its reason. */
export interface ViewOption<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly isChosen: boolean;
  /** Null where it may be chosen. */
  readonly reason: string | null;
}

export interface ViewOptions {
  readonly measures: readonly ViewOption<MeasureId>[];
  readonly types: readonly ViewOption[];
  readonly kinds: readonly ViewOption<PeriodKind>[];
  /** Rates as they are, or smoothed. */
  readonly layers: readonly ViewOption<'crude' | 'eb'>[];
}

export function viewOptions(
  locale: Locale,
  atlas: Atlas,
  selection: Selection,
  types: readonly TypeKey[],
  isSmoothed = false,
): ViewOptions {
  const words = explorerWords(locale);
  const byKinds = (kinds: readonly PeriodKind[]): string =>
    listed(
      locale,
      kinds.map((kind) => words.byKind[kind]),
    );
  const named = (measures: readonly MeasureId[]): string =>
    listed(
      locale,
      measures.map((measure) => figureWords(locale).measures[measure].name),
    );
  const option = <Id extends string>(
    { id, why }: Choice<Id>,
    chosen: Id,
    name: string,
    where: string,
  ): ViewOption<Id> => ({
    id,
    name,
    isChosen: id === chosen,
    reason: why === null ? null : words.whyNot[why](name, where),
  });
  return {
    measures: measureChoices(atlas, selection).map((choice) =>
      option(choice, selection.measure, figureWords(locale).measures[choice.id].name, byKinds(choice.kinds)),
    ),
    types: typeChoices(atlas, selection, types).map((choice) =>
      option(
        choice,
        selection.type,
        typeName(locale, choice.id),
        elsewhere(locale, atlas, selection, choice.id),
      ),
    ),
    kinds: kindChoices(atlas, selection).map((choice) =>
      option(choice, selection.kind, words.kinds[choice.id], named(choice.measures)),
    ),
    layers: (['crude', 'eb'] as const).map((id) => ({
      id,
      name: words.smoothing.layers[id],
      isChosen: isSmoothed === (id === 'eb'),
      reason: id === 'eb' && selection.measure !== 'rate' ? words.smoothing.onlyRate : null,
    })),
  };
}

/** Where a group of types is published at all: it may take another measure and another kind of period. */
function elsewhere(locale: Locale, atlas: Atlas, selection: Selection, type: TypeKey): string {
  const words = explorerWords(locale);
  const places = kindChoices(atlas, { ...selection, type }).flatMap(({ id, measures }) =>
    measures.length === 0
      ? []
      : [
          words.measuresBy(
            words.byKind[id],
            listed(
              locale,
              measures.map((measure) => figureWords(locale).measures[measure].name),
            ),
          ),
        ],
  );
  return listed(locale, places);
}

function listed(locale: Locale, words: readonly string[]): string {
  return words.join(punctuation(locale).and);
}
