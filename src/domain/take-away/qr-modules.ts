import qrcode from 'qrcode-generator';

/** A code of squares (ISO/IEC 18004), error correction M: a seventh of it may be torn or dirty. */
export interface QrModules {
  /** Modules along an edge, without the margin. */
  readonly size: number;
  /** Dark modules as the `d` of an SVG path, one unit a module, the origin at the first. */
  readonly path: string;
}

/** Modules of white around a code that readers want. */
export const QR_MARGIN = 4;

/** The smallest code that holds an address. */
export function qrModules(address: string): QrModules {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size }, (_, place) => place);
  const path = places.flatMap((row) =>
    places.filter((column) => code.isDark(row, column)).map((column) => `M${column} ${row}h1v1h-1z`),
  );
  return { size, path: path.join('') };
}
