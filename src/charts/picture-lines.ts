import { element, type Markup } from './markup.ts';
import { balanceText, fillLines } from './wrap-text.ts';

/** What a picture to keep is written with: one face, and the three inks of the site on paper. */
export const PICTURE = {
  face: 'PingFang SC, HarmonyOS Sans SC, MiSans, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif',
  paper: '#fbf8f2',
  ink: '#1e1b17',
  mute: '#5b554c',
  alarm: '#a6111b',
} as const;

export interface WrittenLines {
  readonly lines: readonly Markup[];
  /** Where the next block may begin, in units of the picture. */
  readonly bottom: number;
}

interface Writing {
  readonly text: string;
  readonly left: number;
  /** Upper edge of the first line. */
  readonly top: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
  readonly fill?: string;
  readonly weight?: number;
}

/** A text broken into lines of a picture. */
export function writeLines({ text, left, top, width, size, fill, weight }: Writing): WrittenLines {
  const pitch = size * 1.4;
  // Headlines are read as a whole.
  const rows = (weight === undefined ? fillLines : balanceText)(text, width / size);
  return {
    lines: rows.map((row, index) =>
      element(
        'text',
        {
          x: left,
          y: Math.round(top + index * pitch + size),
          'font-size': size,
          fill: fill ?? PICTURE.ink,
          'font-weight': weight ?? 400,
        },
        row,
      ),
    ),
    bottom: Math.round(top + rows.length * pitch),
  };
}

/** A picture of this size on paper. */
export function pictureOf(
  width: number,
  height: number,
  title: string,
  ...children: readonly (Markup | readonly Markup[])[]
): Markup {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': PICTURE.face,
    },
    element('title', {}, title),
    element('rect', { width, height, fill: PICTURE.paper }),
    ...children,
  );
}
