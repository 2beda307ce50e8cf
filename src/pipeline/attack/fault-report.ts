import type { EmittedFault } from './attack-emitted.ts';

/** Lines that say what is wrong with a built site, without a figure that is to stay hidden. */
export function faultReport(
  faults: readonly EmittedFault[],
  nameOf: (area: string) => string,
): readonly string[] {
  return faults.map((fault) => {
    const [area = '', ...rest] = fault.cell.split(' ');
    const cell = `${fault.quantity} ${[nameOf(area), ...rest].join(' ')}`;
    switch (fault.kind) {
      case 'inferred':
        return `${cell}：从公布的数能推算出来（知道${nameOf(fault.attacker)}自己数字的人）`;
      case 'not to be printed':
        return `${cell}：不该公布，却印出来了`;
      case 'wrong':
        return `${cell}：印出来的数和数据不一致`;
    }
  });
}
