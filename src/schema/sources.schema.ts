import { idColumn, optional, partialDateColumn, textColumn } from './column.ts';
import { defineTable, type RowOfTable } from './table.ts';

export const sources = defineTable({
  name: 'sources',
  titleZh: '出处',
  titleEn: 'Sources',
  rowZh: '一个出处',
  rowEn: 'one source',
  key: ['id'],
  required: true,
  columns: {
    id: idColumn(['编号', 'Id']),
    title: textColumn(['标题', 'Title']),
    publisher: optional(textColumn(['发布单位', 'Publisher'])),
    published: optional(partialDateColumn(['发布日期', 'Published'])),
    url: optional(textColumn(['网址', 'Address'])),
    quality: optional(textColumn(['可靠程度', 'Quality'])),
  },
  rules: [
    {
      column: 'url',
      holds: (row) => row.url === null || URL.canParse(row.url),
      ruleZh: '网址要完整，以 http:// 或 https:// 开头',
      remedyZh: '补全网址；没有就留空',
    },
  ],
});

export type SourceRow = RowOfTable<typeof sources>;
