import { cellsOfPeriod } from '../../domain/frame-index.ts';
import type { DocumentBlock } from '../../domain/office-document.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { PublishedCell, TypeKey } from '../../domain/published-frame.ts';
import { figure, plain, type BulletinContext } from './bulletin-context.ts';
import { BULLETIN_WORDS } from './bulletin-words.ts';

/** The region by type, in the order of the catalogue. */
export function typesSection(context: BulletinContext): readonly DocumentBlock[] {
  const { byType, example, name, month, yearBefore } = context;
  const { columns, captions, typesNote, noTypes } = BULLETIN_WORDS;
  if (byType?.periods.includes(month) !== true) return [{ kind: 'paragraph', text: noTypes }];
  const cell = (type: TypeKey, period: PeriodKey): PublishedCell | undefined =>
    cellsOfPeriod(byType, period, type).get(context.site.region.code);
  return [
    {
      kind: 'table',
      caption: `${example}${captions.types(name)}`,
      columns: [
        { text: columns.type, share: 5 },
        { text: columns.filed, share: 3 },
        { text: columns.filedYearBefore, share: 3 },
        { text: columns.loss, share: 4 },
      ],
      rows: inOrder(context, byType.types).map(({ type, label }) => [
        plain(label),
        figure('filed', cell(type, month)),
        figure('filed', cell(type, yearBefore)),
        figure('loss', cell(type, month)),
      ]),
    },
    { kind: 'note', text: typesNote },
  ];
}

/** Those that the catalogue does not name come last, under their ids. */
function inOrder(
  { fraudTypes }: BulletinContext,
  published: readonly TypeKey[],
): readonly { readonly type: TypeKey; readonly label: string }[] {
  const named = fraudTypes.filter(({ id }) => published.includes(id));
  const unnamed = published.filter((type) => !fraudTypes.some(({ id }) => id === type)).sort();
  return [
    ...named.map(({ id, name }) => ({ type: id, label: name.zh })),
    ...unnamed.map((type) => ({ type, label: type })),
  ];
}
