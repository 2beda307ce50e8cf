import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';

import type { DocumentBlock, OfficeDocument } from '../../domain/office-document.ts';
import { coreProperties } from './core-properties.ts';
import { PAGE, STYLE, STYLES } from './word-look.ts';
import { wordTable } from './word-table.ts';
import { withoutZipTimes } from './without-zip-times.ts';

/**
 * A document as an editable Word file: the same document and day give the same bytes.
 *
 * @param builtOn ISO date, the only one in the file's properties
 */
export async function wordDocument(document: OfficeDocument, builtOn: string): Promise<Uint8Array> {
  const { titleLines, marking, dated, blocks } = document;
  const title = titleLines.join('');
  const file = new Document({
    title,
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: header(document), even: header(document) },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children: [
          new Paragraph({ text: marking, style: STYLE.marking }),
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: titleLines.map((text, at) => new TextRun(at === 0 ? text : { text, break: 1 })),
          }),
          new Paragraph({ text: dated, style: STYLE.dated }),
          ...blocks.flatMap(wordBlock),
        ],
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(title, builtOn) };
  return withoutZipTimes(await Packer.toBuffer(file, undefined, [properties]));
}

function wordBlock(block: DocumentBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ text: block.text, style: STYLE.body })];
    case 'note':
      return [new Paragraph({ text: block.text, style: STYLE.note })];
    case 'signature':
      return [new Paragraph({ text: block.text, style: STYLE.signature })];
    case 'table':
      return [
        new Paragraph({ text: block.caption, style: 'Caption' }),
        wordTable(block),
        // Two tables without a paragraph between them become one.
        new Paragraph({ style: STYLE.cell }),
      ];
    case 'blank':
      return [
        new Paragraph({ text: block.label, style: STYLE.fillIn }),
        ...Array.from({ length: block.lines }, () => new Paragraph({ style: STYLE.body })),
      ];
  }
}

/** A page alone still says what it is of and how it is marked. */
function header({ titleLines, marking }: OfficeDocument): Header {
  return new Header({
    children: [
      new Paragraph({
        text: `${marking}\u3000${titleLines.join('')}`,
        style: STYLE.running,
        alignment: AlignmentType.RIGHT,
      }),
    ],
  });
}

/** Outside: at the right of odd pages, at the left of even ones. */
function footer(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.running,
        alignment,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })],
      }),
    ],
  });
}
