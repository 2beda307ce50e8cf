import { demoFiles } from '../../../../src/pipeline/demo/demo-files.ts';
import type { DemoWorld } from '../../../../src/pipeline/demo/demo-world.ts';
import { readTableText } from '../../../../src/pipeline/demo/read-table-text.ts';
import type { TableFile } from '../../../../src/pipeline/write/table-files.ts';
import type { Columns, RowOf, TableSpec } from '../../../../src/schema/table.ts';

/** The generated tables of one world, read back as a build would read them. */
export class DemoTables {
  readonly files: readonly TableFile[];

  constructor(world: DemoWorld) {
    this.files = demoFiles(world);
  }

  filesOf(table: string): readonly TableFile[] {
    return this.files.filter((file) => file.path === `${table}.csv` || file.path.startsWith(`${table}/`));
  }

  rows<C extends Columns>(spec: TableSpec<C>): readonly RowOf<C>[] {
    return this.filesOf(spec.name).flatMap((file) => readTableText(spec, file.text));
  }
}
