import { z } from 'zod';

import { REFERENCE_FILES, type ReferenceTarget } from './reference-target.ts';

/**
 * One column of a table: how its text becomes a domain value, and what to tell an editor when it does
 * not. The data dictionary is generated from these.
 */
export interface Column<Value> {
  /** Takes the trimmed cell text; `null` is the value of an optional blank. */
  readonly schema: z.ZodType<Value, string>;
  /** What the schema makes of a cell, in a hundredth of its time; undefined where only the schema can tell. */
  readonly quick: (cell: string) => Value | undefined;
  readonly kind: string;
  readonly optional: boolean;
  readonly zh: string;
  readonly en: string;
  readonly unit: string | null;
  /** The rule a value breaks, and what the editor does about it (Chinese: an editor reads it). */
  readonly ruleZh: string;
  readonly remedyZh: string;
  readonly refersTo: ReferenceTarget | null;
}

export type AnyColumn = Column<unknown>;

/** Chinese and English meaning of a column. */
type Meaning = readonly [zh: string, en: string];

interface Kind<Value> {
  readonly kind: string;
  readonly schema: z.ZodType<Value, string>;
  readonly quick?: Column<Value>['quick'];
  readonly ruleZh: string;
  readonly remedyZh: string;
  readonly unit?: string;
  readonly refersTo?: ReferenceTarget;
}

function column<Value>([zh, en]: Meaning, kind: Kind<Value>): Column<Value> {
  return {
    schema: kind.schema,
    quick: kind.quick ?? (() => undefined),
    kind: kind.kind,
    optional: false,
    zh,
    en,
    unit: kind.unit ?? null,
    ruleZh: kind.ruleZh,
    remedyZh: kind.remedyZh,
    refersTo: kind.refersTo ?? null,
  };
}

/** The same column where a blank is allowed; blank becomes null. */
export function optional<Value>(base: Column<Value>): Column<Value | null> {
  const blank = z.literal('').transform((): null => null);
  const remedyZh = `${base.remedyZh}；不知道就留空`;
  return {
    ...base,
    optional: true,
    remedyZh,
    schema: z.union([blank, base.schema]),
    quick: (cell) => (cell === '' ? null : base.quick(cell)),
  };
}

const ID = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const AREA = /^[0-9A-Za-z][0-9A-Za-z-]{0,11}$/;
const WHOLE = /^\d{1,15}$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const MONEY = /^\d{1,15}(\.\d{1,2})?$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

type Reading<Value> = Pick<Kind<Value>, 'schema' | 'quick'>;

const written = (pattern: RegExp): Reading<string> => ({
  schema: z.string().regex(pattern),
  quick: (cell) => (pattern.test(cell) ? cell : undefined),
});

const number = (pattern: RegExp): Reading<number> => ({
  schema: z.string().regex(pattern).transform(Number),
  quick: (cell) => (pattern.test(cell) ? Number(cell) : undefined),
});

export const idColumn = (meaning: Meaning): Column<string> =>
  column(meaning, {
    kind: 'id',
    ...written(ID),
    ruleZh: '编号只用字母、数字和连字符，以字母或数字开头',
    remedyZh: '改成类似 A-001 的编号，不要用汉字、空格或下划线',
  });

export const referenceColumn = (meaning: Meaning, refersTo: ReferenceTarget): Column<string> =>
  column(meaning, {
    kind: `→ ${refersTo}`,
    ...written(ID),
    ruleZh: `要填 ${REFERENCE_FILES[refersTo]}里已有的编号`,
    remedyZh: `照 ${REFERENCE_FILES[refersTo]}填写编号；确实是新的，先在那里加一行`,
    refersTo,
  });

/** A district of `districts.csv`. */
export const districtColumn = (meaning: Meaning = ['县区代码', 'District code']): Column<string> =>
  column(meaning, {
    kind: 'adcode',
    ...written(AREA),
    ruleZh: '要填 districts.csv 里的县区代码',
    remedyZh: '照 districts.csv 的 adcode 一列填写；Excel 里先把这一列设为“文本”再填',
    refersTo: 'districts',
  });

/** A district, or the region itself. */
export const areaColumn = (
  meaning: Meaning = ['县区或全市代码', 'District or region code'],
): Column<string> =>
  column(meaning, {
    kind: 'adcode',
    ...written(AREA),
    ruleZh: '要填 districts.csv 里的县区代码，或 dataset.json 里的全市代码',
    remedyZh: '县区照 districts.csv 的 adcode 一列填写，全市填 dataset.json 里 region 的 code',
    refersTo: 'area',
  });

/** Any administrative code, also outside the region (sources quote provinces and neighbours). */
export const anyAreaColumn = (meaning: Meaning): Column<string> =>
  column(meaning, {
    kind: 'adcode',
    ...written(AREA),
    ruleZh: '行政区划代码是 1 到 12 位字母或数字',
    remedyZh: '填行政区划代码，例如 62 或 621102；Excel 里先把这一列设为“文本”再填',
  });

export const dateColumn = (meaning: Meaning): Column<string> =>
  column(meaning, {
    kind: 'date',
    schema: z.iso.date(),
    ruleZh: '日期写成 年-月-日，例如 2026-09-03，而且必须真有这一天',
    remedyZh: '改成 2026-09-03 这样的写法；Excel 里把单元格格式设为“文本”再填',
  });

/** A date known only to the month or the year, as sources print it. */
export const partialDateColumn = (meaning: Meaning): Column<string> =>
  column(meaning, {
    kind: 'date (partial)',
    schema: z.union([z.iso.date(), z.string().regex(MONTH), z.string().regex(/^\d{4}$/)]),
    ruleZh: '写成 2026-09-03、2026-09 或 2026，而且必须真有这一天',
    remedyZh: '只知道年月就写到年月，不要补编日期',
  });

export const timestampColumn = (meaning: Meaning): Column<string> =>
  column(meaning, {
    kind: 'timestamp',
    schema: z.iso.datetime({ offset: true }),
    ruleZh: '时间写成 2026-09-03T14:05:00+08:00，要带时区',
    remedyZh: '改成 年-月-日T时:分:秒+08:00 的写法',
  });

export const monthColumn = (meaning: Meaning): Column<string> =>
  column(meaning, {
    kind: 'month',
    ...written(MONTH),
    ruleZh: '月份写成 2026-09，月在 01 到 12 之间',
    remedyZh: '改成 2026-09 这样的写法；Excel 里把单元格格式设为“文本”再填',
  });

export const periodColumn = (meaning: Meaning): Column<string> =>
  column(meaning, {
    kind: 'period',
    schema: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-r12)?|-q[1-4])?$/),
    ruleZh: '时期写成 2026-09（月）、2026-q3（季）、2026（年）或 2026-09-r12（截至该月十二个月）',
    remedyZh: '照四种写法之一改',
  });

export const yearColumn = (meaning: Meaning): Column<number> =>
  column(meaning, {
    kind: 'year',
    schema: z
      .string()
      .regex(/^(19|20)\d{2}$/)
      .transform(Number),
    ruleZh: '年份是四位数字',
    remedyZh: '改成 2026 这样的写法',
  });

/** A whole number ≥ 0. */
export const countColumn = (meaning: Meaning, unit = '起/人/个'): Column<number> =>
  column(meaning, {
    kind: 'count',
    ...number(WHOLE),
    ruleZh: '必须是 0 或正整数，不带千分位逗号、单位或小数',
    remedyZh: '只填数字；一个也没有就填 0',
    unit,
  });

/** Money ≥ 0 in the dataset's currency, at most two decimals. */
export const moneyColumn = (meaning: Meaning): Column<number> =>
  column(meaning, {
    kind: 'money',
    ...number(MONEY),
    ruleZh: '金额以元计，不能是负数，最多两位小数，不带逗号或“万”',
    remedyZh: '换算成元，只填数字，例如 12000 或 12000.50',
    unit: 'currency',
  });

/** 0–100. */
export const percentColumn = (meaning: Meaning): Column<number> =>
  column(meaning, {
    kind: 'percent',
    schema: z.string().regex(DECIMAL).transform(Number).pipe(z.number().min(0).max(100)),
    ruleZh: '百分数写 0 到 100 之间的数字，不带 %',
    remedyZh: '改成例如 83.5',
    unit: '%',
  });

export const decimalColumn = (meaning: Meaning, unit = ''): Column<number> =>
  column(meaning, {
    kind: 'number',
    ...number(DECIMAL),
    ruleZh: '必须是数字',
    remedyZh: '只填数字，不带单位或逗号',
    unit,
  });

/** A number > 0. */
export const positiveColumn = (meaning: Meaning, unit = ''): Column<number> =>
  column(meaning, {
    kind: 'number > 0',
    schema: z.string().regex(DECIMAL).transform(Number).pipe(z.number().positive()),
    ruleZh: '必须是大于 0 的数字',
    remedyZh: '只填数字，不带单位或逗号',
    unit,
  });

/** Degrees; ±180 covers longitude and latitude, geometry checks do the rest. */
export const degreesColumn = (meaning: Meaning): Column<number> =>
  column(meaning, {
    kind: 'degrees',
    schema: z.string().regex(DECIMAL).transform(Number).pipe(z.number().min(-180).max(180)),
    ruleZh: '经纬度以度计，−180 到 180 之间',
    remedyZh: '填 WGS-84 的十进制度数，例如 104.60803',
    unit: '°',
  });

export function choiceColumn<const Choice extends string>(
  meaning: Meaning,
  choices: readonly [Choice, ...Choice[]],
): Column<Choice> {
  return column<Choice>(meaning, {
    kind: choices.join(' | '),
    schema: z.enum(choices),
    ruleZh: `只能是：${choices.join('、')}`,
    remedyZh: '照列出的写法填，注意大小写',
  });
}

export const yesNoColumn = (meaning: Meaning): Column<boolean> =>
  column(meaning, {
    kind: 'yes | no',
    schema: z.enum(['yes', 'no']).transform((text) => text === 'yes'),
    ruleZh: '只能是 yes 或 no',
    remedyZh: '是填 yes，否填 no',
  });

export const textColumn = (meaning: Meaning): Column<string> =>
  column(meaning, {
    kind: 'text',
    schema: z.string().min(1),
    ruleZh: '不能为空',
    remedyZh: '补上内容',
  });

const parts = z.string().transform((text) => text.split(';').map((part) => part.trim()));

/** Several texts separated by `;`. */
export const textListColumn = (meaning: Meaning): Column<readonly string[]> =>
  column(meaning, {
    kind: 'list (;)',
    schema: parts.pipe(z.array(z.string().min(1))),
    ruleZh: '多项之间用英文分号 ; 隔开，不能有空项',
    remedyZh: '删掉多余的分号，或补上空着的一项',
  });

/** Several references separated by `;`, none twice. */
export const referenceListColumn = (meaning: Meaning, refersTo: ReferenceTarget): Column<readonly string[]> =>
  column(meaning, {
    kind: `→ ${refersTo} (;)`,
    schema: parts.pipe(z.array(z.string().regex(ID)).refine((ids) => new Set(ids).size === ids.length)),
    ruleZh: `每一项都要是 ${REFERENCE_FILES[refersTo]}里已有的编号，用英文分号 ; 隔开，不能有重复和空项`,
    remedyZh: `照 ${REFERENCE_FILES[refersTo]}填写编号；多余的分号和重复的编号删掉`,
    refersTo,
  });
