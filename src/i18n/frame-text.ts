import { UNASSIGNED, type AreaCode } from '../domain/area-code.ts';
import type { Bilingual } from '../domain/bilingual.ts';
import { frameCsv } from '../domain/frame-csv.ts';
import type { PublishedFrame } from '../domain/published-frame.ts';
import { messages } from './messages.ts';

/** Whose areas the frame is of, and which release it belongs to. */
export interface FrameOrigin {
  /** Version, as the file is to name it. */
  readonly release: string;
  readonly areas: ReadonlyMap<AreaCode, Bilingual>;
}

/** The file of a frame that anybody may download: it says of itself what it is, wherever it gets to. */
export function frameText(frame: PublishedFrame, origin: FrameOrigin): string {
  const unassigned = { zh: messages('zh-CN').areas.unassigned, en: messages('en').areas.unassigned };
  const mark = frame.provenance === 'synthetic' ? ` ${messages('zh-CN').synthetic.mark}` : '';
  const stamp = { release: origin.release, provenance: `${frame.provenance}${mark}` };
  return frameCsv(frame, stamp, (area) =>
    area === UNASSIGNED ? unassigned : (origin.areas.get(area) ?? { zh: area, en: area }),
  );
}
