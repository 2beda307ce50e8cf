import { z } from 'zod';

import {
  countColumn,
  dateColumn,
  idColumn,
  moneyColumn,
  optional,
  textColumn,
  type Column,
} from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** Every white space to one blank: the Centre's labels are compared, never their spacing. */
const spaced = z.string().transform((text) => text.replaceAll(/\s+/g, ' ').trim());

/** A label of the Centre's own vocabulary, kept as it is; a blank is a label too. */
const labelColumn = (zh: string, en: string): Column<string> => ({
  ...optional(textColumn([zh, en])),
  kind: 'label',
  schema: spaced,
  quick: () => undefined,
});

/** Labels that start with an apostrophe, lest a spreadsheet reads `10 - 19` as a date. */
const quotedLabelColumn = (zh: string, en: string): Column<string> => ({
  ...labelColumn(zh, en),
  schema: spaced.transform((text) => text.replace(/^['‘’] ?/, '')),
});

const DOLLARS = /^\$? ?(\d{1,3}(,\d{3})+|\d{1,15})(\.\d{1,2})?$/;

/** `$1,234.50` in dollars. */
const dollarsColumn = (zh: string, en: string): Column<number> => ({
  ...moneyColumn([zh, en]),
  schema: z
    .string()
    .regex(DOLLARS)
    .transform((text) => Number(text.replaceAll(/[$,\s]/g, ''))),
  ruleZh: '金额写成 $1,234.50：美元符号和千分位逗号可有可无，不能是负数，最多两位小数',
  remedyZh: '核对这一格；不要改总数，去问提供数据的人',
});

const french = (zh: string): Column<string> => labelColumn(zh, 'The same in French');

/**
 * Reports to the Canadian Anti-Fraud Centre as it publishes them (open.canada.ca, dataset
 * 6a09c998-cddb-4a22-beff-4dca67ab892f): most columns twice, in English and in French without accents.
 */
export const cafcReports = defineTable({
  name: 'cafc-reports',
  titleZh: '加拿大反诈骗中心收到的举报',
  titleEn: 'Reports to the Canadian Anti-Fraud Centre',
  rowZh: '一条举报',
  rowEn: 'one report',
  key: ["Numero d'identification / Number ID"],
  columns: {
    "Numero d'identification / Number ID": idColumn(['流水号', 'Running number']),
    'Date Received / Date recue': dateColumn(['收到日期', 'Date received']),
    'Complaint Received Type': labelColumn('怎么收到的', 'How it came in'),
    'Type de plainte recue': french('怎么收到的'),
    Country: labelColumn('国家', 'Country'),
    Pays: french('国家'),
    'Province/State': labelColumn('省、州', 'Province or state'),
    'Province/Etat': french('省、州'),
    'Fraud and Cybercrime Thematic Categories': {
      ...textColumn(['诈骗类别', 'Thematic category']),
      schema: spaced.pipe(z.string().min(1)),
    },
    'Categories thematiques sur la fraude et la cybercriminalite': french('诈骗类别'),
    'Solicitation Method': labelColumn('怎么找上门的', 'Solicitation method'),
    'Methode de sollicitation': french('怎么找上门的'),
    Gender: labelColumn('性别', 'Gender'),
    Genre: french('性别'),
    'Language of Correspondence': labelColumn('通信语言', 'Language of correspondence'),
    'Langue de correspondance': french('通信语言'),
    "Victim Age Range / Tranche d'age des victimes": quotedLabelColumn('年龄段', 'Age range'),
    'Complaint Type': labelColumn('举报性质', 'Complaint type'),
    'Type de plainte': french('举报性质'),
    'Number of Victims / Nombre de victimes': countColumn(['被骗人数', 'Victims'], '人'),
    'Dollar Loss /pertes financieres': dollarsColumn('损失', 'Loss in Canadian dollars'),
  },
});

export type CafcReport = RowOfTable<typeof cafcReports>;

/** A column of the Centre's table, by its own name. */
export type CafcColumn = keyof CafcReport;
