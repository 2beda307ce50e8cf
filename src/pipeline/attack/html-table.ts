import { elementsOf, textOf, within, type Element } from './html-tree.ts';

/** A table as a reader takes it in: what it is of, and each cell with the words at the head of its row and column. */
export interface HtmlTable {
  readonly caption: string;
  readonly rows: readonly {
    readonly head: string;
    readonly cells: readonly { readonly columnHead: string; readonly cell: Element }[];
  }[];
}

export function readTable(table: Element): HtmlTable {
  const heads = within(table, 'thead').flatMap((head) => within(head, 'th').map((one) => textOf(one)));
  return {
    caption: within(table, 'caption')
      .map((one) => textOf(one))
      .join(' '),
    rows: within(table, 'tbody')
      .flatMap((body) => within(body, 'tr'))
      .map((row) => {
        const [first, ...rest] = elementsOf(row).filter(({ tagName }) => ['th', 'td'].includes(tagName));
        return {
          head: first === undefined ? '' : textOf(first),
          cells: rest.map((cell, index) => ({ columnHead: heads[index + 1] ?? '', cell })),
        };
      }),
  };
}
