import type { Map as MapLibreMap } from 'maplibre-gl';

const SIZE = 16;

/** The hatch and the dots of the drawn map, as images for MapLibre. */
export function addStatePatterns(map: MapLibreMap): void {
  map.addImage('suppressed', drawn((context) => {
    context.lineWidth = 2;
    context.beginPath();
    for (const offset of [-SIZE, 0, SIZE]) {
      context.moveTo(offset, SIZE);
      context.lineTo(offset + SIZE, 0);
    }
    context.stroke();
  }), { pixelRatio: 2 });
  map.addImage('not_supplied', drawn((context) => {
    context.beginPath();
    context.arc(SIZE / 2, SIZE / 2, 2.4, 0, 2 * Math.PI);
    context.fill();
  }), { pixelRatio: 2 });
}

function drawn(draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d canvas');
  const ink = getComputedStyle(document.documentElement).getPropertyValue('--color-hatch').trim();
  context.strokeStyle = ink;
  context.fillStyle = ink;
  draw(context);
  return context.getImageData(0, 0, SIZE, SIZE);
}
