const COMMANDS = /([MLZ])([^MLZ]*)/g;

/**
 * The same outline in fewer characters: every corner from the one before, in whole steps of the last digit, so that
 * nothing drifts.
 *
 * @param path of straight lines as d3 writes them: `M10.5,20L11,22Z`
 * @param digits behind the point that the path was written with
 */
export function relativePath(path: string, digits: number): string {
  const scale = 10 ** digits;
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let last = '';
  let out = '';
  for (const [, command = '', numbers = ''] of path.matchAll(COMMANDS)) {
    if (command === 'Z') {
      out += 'z';
      [x, y] = [startX, startY];
      last = 'z';
      continue;
    }
    const [toX = 0, toY = 0] = numbers.split(',').map((number) => Math.round(Number(number) * scale));
    const letter = command === 'M' ? 'm' : 'l';
    const step = pair(toX - x, toY - y, scale);
    out += letter === last ? (step.startsWith('-') ? step : ` ${step}`) : `${letter}${step}`;
    [x, y] = [toX, toY];
    if (letter === 'm') [startX, startY] = [x, y];
    last = letter;
  }
  return out;
}

function pair(x: number, y: number, scale: number): string {
  const [across, down] = [short(x / scale), short(y / scale)];
  return down.startsWith('-') ? `${across}${down}` : `${across} ${down}`;
}

/** `0.5` is `.5` */
function short(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}
