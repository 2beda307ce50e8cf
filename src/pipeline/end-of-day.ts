/**
 * The last moment of a day as a clock on the wall has it, in milliseconds since 1970.
 *
 * @param timeZone name of the IANA database
 */
export function endOfDay(isoDate: string, timeZone: string): number {
  const asIfUtc = Date.parse(`${isoDate}T23:59:59Z`);
  // The zone is this far ahead of UTC near that moment; a second look settles days on which clocks change.
  const first = asIfUtc - offsetAt(asIfUtc, timeZone);
  return asIfUtc - offsetAt(first, timeZone);
}

function offsetAt(moment: number, timeZone: string): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${wall.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}
