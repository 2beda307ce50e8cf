import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

import type { DocumentCell, DocumentTable } from '../../domain/office-document.ts';
import { STYLE, TEXT_WIDTH } from './word-look.ts';

/** Inner margins, in twentieths of a point. */
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** Rows up to which a table stays on one page. */
const SHORT = 10;

type Alignment = (typeof AlignmentType)['LEFT' | 'RIGHT'];

/** A table of Word's own: its head stands again on every page, no row is torn apart. */
export function wordTable({ columns, rows }: DocumentTable): Table {
  const parts = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((TEXT_WIDTH * share) / parts));
  const isShort = rows.length <= SHORT;
  const cell = (at: number, children: readonly Paragraph[]): TableCell =>
    new TableCell({
      children,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: CELL_MARGINS,
      verticalAlign: VerticalAlignTable.CENTER,
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ text }, at) => cell(at, [new Paragraph({ text, style: STYLE.cellHead })])),
      }),
      ...rows.map(
        (cells, place) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((content, at) =>
              cell(at, [paragraphOf(content, alignmentOf(columns, at), isShort && place < rows.length - 1)]),
            ),
          }),
      ),
    ],
  });
}

/** Names and words at the left, figures at the right. */
function alignmentOf(columns: DocumentTable['columns'], at: number): Alignment {
  return at === 0 || columns[at]?.words === true ? AlignmentType.LEFT : AlignmentType.RIGHT;
}

function paragraphOf({ text, range }: DocumentCell, alignment: Alignment, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: STYLE.cell,
    alignment,
    keepNext,
    children: [new TextRun(text), ...(range === null ? [] : [new TextRun({ text: range, break: 1 })])],
  });
}
