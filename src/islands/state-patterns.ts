import type { Map as MapLibreMap } from 'maplibre-gl';

import { MAP_WIDTH } from '../charts/label-size.ts';
import { colourOf, PATTERNS } from './map-style.ts';

type Draw = (context: CanvasRenderingContext2D, size: number) => void;

/** In units of the drawn map: lines 7 apart at 45°, dots 8 apart, level lines 12 apart, dashes 10 apart, crosses 16 apart. */
const SHAPES: Readonly<Record<(typeof PATTERNS)[number], { readonly size: number; readonly draw: Draw }>> = {
  suppressed: {
    size: 7 * Math.SQRT2,
    draw: (context, size) => {
      for (const offset of [-size, 0, size]) {
        context.moveTo(offset, size);
        context.lineTo(offset + size, 0);
      }
      context.stroke();
    },
  },
  not_supplied: {
    size: 8,
    draw: (context, size) => {
      context.arc(size / 2, size / 2, 1.2, 0, 2 * Math.PI);
      context.fill();
    },
  },
  zero: {
    size: 12,
    draw: (context, size) => {
      context.moveTo(0, size / 2);
      context.lineTo(size, size / 2);
      context.stroke();
    },
  },
  not_due: {
    size: 10,
    draw: (context) => {
      context.moveTo(5, 2);
      context.lineTo(5, 6);
      context.stroke();
    },
  },
  unjudged: {
    size: 16,
    draw: (context) => {
      context.moveTo(6, 6);
      context.lineTo(10, 10);
      context.moveTo(10, 6);
      context.lineTo(6, 10);
      context.stroke();
    },
  },
};

/** The hatch and the dots of the drawn map, in the colours of now, as pictures for MapLibre. */
export function drawStatePatterns(map: MapLibreMap): void {
  const unit = map.getContainer().clientWidth / MAP_WIDTH;
  // MapLibre lets patterns grow from one whole zoom level to the next.
  const growth = 2 ** (map.getZoom() % 1);
  for (const paint of PATTERNS) {
    const { size, draw } = SHAPES[paint];
    const shown = (size * unit) / growth;
    const pixels = Math.max(1, Math.round(shown * growth * devicePixelRatio));
    // Anew and not updated: the width may have changed since.
    if (map.hasImage(paint)) map.removeImage(paint);
    map.addImage(paint, drawn(pixels, size, draw), { pixelRatio: pixels / shown });
  }
}

function drawn(pixels: number, size: number, draw: Draw): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  context.scale(pixels / size, pixels / size);
  context.lineWidth = 1.4;
  context.strokeStyle = colourOf('hatch');
  context.fillStyle = colourOf('hatch');
  context.beginPath();
  draw(context, size);
  return context.getImageData(0, 0, pixels, pixels);
}
