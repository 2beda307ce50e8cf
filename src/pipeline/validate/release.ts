import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isReviewed } from '../../domain/article.ts';
import { articleSchema } from '../../schema/article.schema.ts';
import type { Problem } from '../problem.ts';
import { markdownIn } from '../content/check-content.ts';
import { readFrontMatter } from '../content/read-front-matter.ts';
import type { DataFolder } from '../read/read-folder.ts';

/**
 * What a preview shows as missing and a release refuses: synthetic tables, empty fields of the footer,
 * articles without their three reviews. All at once. A map without review number is no error: it is
 * drawn as a tile grid.
 */
export function refusedInRelease(folder: DataFolder, contentRoot: string): readonly Problem[] {
  return [...syntheticTables(folder), ...emptyFooter(folder), ...unreviewedArticles(contentRoot)];
}

function syntheticTables({ dataset }: DataFolder): readonly Problem[] {
  return Object.entries(dataset.tables)
    .filter(([, { provenance }]) => provenance === 'synthetic')
    .map(([table]) =>
      refusal(
        'dataset.json',
        `tables.${table}`,
        'synthetic',
        '正式发布不能用合成（示例）数据',
        '换成真实数据，或不设 ATLAS_RELEASE',
      ),
    );
}

function emptyFooter({ dataset }: DataFolder): readonly Problem[] {
  return Object.entries(dataset.publisher)
    .filter(([, value]) => value === null || value === '')
    .map(([field]) =>
      refusal(
        'dataset.json',
        `publisher.${field}`,
        null,
        '正式发布的页脚不能有空项',
        '由主办单位填写，不能编造',
      ),
    );
}

function unreviewedArticles(contentRoot: string): readonly Problem[] {
  return markdownIn(contentRoot, 'articles')
    .filter((file) => {
      const { frontMatter } = readFrontMatter(
        file,
        readFileSync(join(contentRoot, file), 'utf8'),
        articleSchema,
      );
      return frontMatter !== null && !isReviewed(frontMatter.reviews);
    })
    .map((file) =>
      refusal(file, 'reviews', null, '正式发布的文章要有三级审核，由三个人做', '审完把三条记录写进 reviews'),
    );
}

function refusal(file: string, column: string, value: string | null, rule: string, remedy: string): Problem {
  return { file, line: null, column, value, rule, remedy };
}
