import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';

/*
 * The look of an official document (GB/T 9704-2012), as far as the fonts that every Chinese Windows brings
 * allow: text 仿宋 of 16 pt on lines of 28 pt, headings 黑体 and 楷体, title 22 pt, the page's own margins.
 */

/** Twentieths of a point in a millimetre. */
const TWIPS_A_MM = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_A_MM);

export const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(37),
    right: twips(26),
    bottom: twips(35),
    left: twips(28),
    header: twips(20),
    footer: twips(28),
  },
} as const;

export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Half points. */
const TITLE_SIZE = 44;
const TEXT_SIZE = 32;
const SMALL_SIZE = 24;
const TABLE_SIZE = 21;
const TEXT_LINE = 560;
const SMALL_LINE = 400;
const MUTED = '595959';

/** Names of the paragraph styles besides Word's own. */
export const STYLE = {
  body: 'AtlasBody',
  note: 'AtlasNote',
  dated: 'AtlasDated',
  signature: 'AtlasSignature',
  cell: 'AtlasCell',
  cellHead: 'AtlasCellHead',
  fillIn: 'AtlasFillIn',
  marking: 'AtlasMarking',
  running: 'AtlasRunning',
} as const;

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' };
const fangSong = { ...latin, eastAsia: '仿宋' };
const hei = { ...latin, eastAsia: '黑体' };
const kai = { ...latin, eastAsia: '楷体' };
const song = { ...latin, eastAsia: '宋体' };

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });
const twoCharacters = (size: number) => ({ firstLine: size * 20 });
const based = { basedOn: 'Normal', quickFormat: true } as const;

export const STYLES: IStylesOptions = {
  default: {
    document: {
      // As Chinese Word sets it: Chinese for Chinese letters; figures in Latin letters do not break inside then.
      run: { font: fangSong, size: TEXT_SIZE, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: exactly(TEXT_LINE) },
    },
    title: {
      run: { font: song, size: TITLE_SIZE, bold: true, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 160, line: 700, lineRule: LineRuleType.AT_LEAST },
      },
    },
    heading1: {
      run: { font: hei, size: TEXT_SIZE, bold: false, color: '000000' },
      paragraph: {
        keepNext: true,
        spacing: { before: 200, after: 60, ...exactly(TEXT_LINE) },
        indent: twoCharacters(TEXT_SIZE),
      },
    },
    heading2: {
      run: { font: kai, size: TEXT_SIZE, bold: true, color: '000000' },
      paragraph: {
        keepNext: true,
        spacing: { before: 120, after: 40, ...exactly(TEXT_LINE) },
        indent: twoCharacters(TEXT_SIZE),
      },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: '正文段落',
      ...based,
      paragraph: { alignment: AlignmentType.BOTH, indent: twoCharacters(TEXT_SIZE) },
    },
    {
      id: STYLE.note,
      name: '说明',
      ...based,
      run: { size: SMALL_SIZE },
      paragraph: { spacing: { after: 60, ...exactly(SMALL_LINE) }, indent: twoCharacters(SMALL_SIZE) },
    },
    {
      id: STYLE.dated,
      name: '题下日期',
      ...based,
      run: { font: kai, size: SMALL_SIZE },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 200, ...exactly(SMALL_LINE) } },
    },
    {
      id: STYLE.signature,
      name: '落款',
      ...based,
      paragraph: {
        alignment: AlignmentType.RIGHT,
        keepLines: true,
        spacing: { before: 120, ...exactly(TEXT_LINE) },
      },
    },
    {
      id: STYLE.fillIn,
      name: '待填写',
      ...based,
      run: { color: MUTED },
      paragraph: { indent: twoCharacters(TEXT_SIZE) },
    },
    {
      id: 'Caption',
      name: 'caption',
      ...based,
      run: { font: hei, size: SMALL_SIZE },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 160, after: 60, ...exactly(SMALL_LINE) },
      },
    },
    {
      id: STYLE.cell,
      name: '表格文字',
      ...based,
      run: { size: TABLE_SIZE },
      paragraph: { spacing: { line: 280, lineRule: LineRuleType.AT_LEAST } },
    },
    {
      id: STYLE.cellHead,
      name: '表头',
      basedOn: STYLE.cell,
      quickFormat: true,
      run: { font: hei },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: STYLE.marking,
      name: '标识',
      ...based,
      run: { font: hei },
    },
    {
      id: STYLE.running,
      name: '页眉页脚',
      ...based,
      run: { font: song, size: TABLE_SIZE },
      paragraph: { spacing: { line: 280, lineRule: LineRuleType.AT_LEAST } },
    },
  ],
};
