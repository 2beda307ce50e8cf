import type { DocumentBlock, DocumentTable, OfficeDocument } from '../../../../src/domain/office-document.ts';

export function tablesOf({ blocks }: OfficeDocument): readonly DocumentTable[] {
  return blocks.filter((block): block is DocumentTable => block.kind === 'table');
}

/** Every piece of text of a document, in its order, as a reader meets it. */
export function piecesOf(document: OfficeDocument): readonly string[] {
  return [
    document.marking,
    document.titleLines.join(''),
    document.dated,
    ...document.blocks.flatMap(piecesOfBlock),
  ];
}

export function piecesOfBlock(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ text }) => text),
        ...block.rows.flat().map(({ text, range }) => `${text}${range ?? ''}`),
      ];
    case 'blank':
      return [block.label];
    default:
      return [block.text];
  }
}

/** Below a heading of the first level, up to the next. */
export function sectionOf({ blocks }: OfficeDocument, heading: string): readonly DocumentBlock[] {
  const isHead = (block: DocumentBlock): boolean => block.kind === 'heading' && block.level === 1;
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text.endsWith(heading));
  if (start < 0) throw new Error(`no section ${heading}`);
  const length = blocks.slice(start + 1).findIndex(isHead);
  return blocks.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}
