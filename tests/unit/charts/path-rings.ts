type Corner = readonly [x: number, y: number];

/** Rings of a relative path, worked out from nothing but the path. */
export function pathRings(path: string): readonly (readonly Corner[])[] {
  const rings: Corner[][] = [];
  let [x, y] = [0, 0];
  let start: Corner = [0, 0];
  for (const [, letter = '', numbers = ''] of path.matchAll(/([mlz])([^mlz]*)/g)) {
    if (letter === 'z') {
      [x, y] = start;
      continue;
    }
    if (letter === 'm') rings.push([]);
    const steps = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      if (letter === 'm' && at === 0) start = [x, y];
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}
