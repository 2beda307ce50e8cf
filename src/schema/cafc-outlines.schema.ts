import { z } from 'zod';

import { AREA_CODE_PATTERN } from '../domain/area-code.ts';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const ring = z.array(z.tuple([longitude, latitude])).min(4);

/** GeoJSON outlines of the provinces in WGS-84 degrees, each with its code as a string. */
export const cafcOutlinesSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({
          code: z.string().regex(AREA_CODE_PATTERN, '代码是 1 到 12 位字母、数字或连字符'),
        }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
        ]),
      }),
    )
    .min(1),
});

export type CafcOutline = z.infer<typeof cafcOutlinesSchema>['features'][number];
