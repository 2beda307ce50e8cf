import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'zod';

import { isReviewed } from '../../domain/article.ts';
import { articleSchema } from '../../schema/article.schema.ts';
import { campaignSchema } from '../../schema/campaign.schema.ts';
import { datasetSchema, type Dataset } from '../../schema/dataset.schema.ts';
import { practiceSchema } from '../../schema/practice.schema.ts';
import type { Problem } from '../problem.ts';
import { markdownIn } from '../content/markdown-in.ts';
import { readFrontMatter } from '../content/read-front-matter.ts';
import { readScamCheck } from '../content/read-scam-check.ts';
import type { DocumentPath } from '../read/line-of-path.ts';
import { readJson } from '../read/read-json.ts';

/**
 * What a preview shows as missing and a release refuses: synthetic tables, empty fields of the footer,
 * articles and messages to practise on without their three reviews. All at once. A map without review number is no error: it is
 * drawn as a tile grid.
 *
 * @param dataRoot a folder that has passed its checks; of one that has not, nothing is said here
 */
export function refusedInRelease(dataRoot: string, contentRoot: string): readonly Problem[] {
  const { value, lineOf } = readJson(dataRoot, DATASET, datasetSchema);
  const ofDataset =
    value === null
      ? []
      : [...syntheticTables(value), ...emptyFooter(value)].map(({ path, value: found, rule, remedy }) => ({
          file: DATASET,
          line: lineOf(path),
          column: path.join('.'),
          value: found,
          rule,
          remedy,
        }));
  return [
    ...ofDataset,
    ...unreviewed(contentRoot, 'articles', articleSchema, '文章'),
    ...unreviewed(contentRoot, 'campaigns', campaignSchema, '宣传活动'),
    ...unreviewed(contentRoot, 'practice', practiceSchema, '练习题'),
    ...unreviewedChecks(contentRoot),
  ];
}

const DATASET = 'dataset.json';

interface Refusal {
  readonly path: DocumentPath;
  readonly value: string | null;
  readonly rule: string;
  readonly remedy: string;
}

function syntheticTables({ tables }: Dataset): readonly Refusal[] {
  return Object.entries(tables)
    .filter(([, { provenance }]) => provenance === 'synthetic')
    .map(([table]) => ({
      path: ['tables', table, 'provenance'],
      value: 'synthetic',
      rule: '正式发布不能用合成（示例）数据',
      remedy: '换成真实数据，或不设 ATLAS_RELEASE',
    }));
}

function emptyFooter({ publisher }: Dataset): readonly Refusal[] {
  return Object.entries(publisher)
    .filter(([, value]) => value === null || value === '')
    .map(([field]) => ({
      path: ['publisher', field],
      value: null,
      rule: '正式发布的页脚不能有空项',
      remedy: '由主办单位填写，不能编造',
    }));
}

/** Of any kind of text that is reviewed like an article. */
function unreviewed<FrontMatter extends Reviewed>(
  contentRoot: string,
  folder: string,
  schema: z.ZodType<FrontMatter>,
  kind: string,
): readonly Problem[] {
  return markdownIn(contentRoot, folder).flatMap((file) => {
    const text = readFileSync(join(contentRoot, file), 'utf8');
    const { frontMatter, lineOf } = readFrontMatter(file, text, schema);
    if (frontMatter === null || isReviewed(frontMatter.reviews)) return [];
    return {
      file,
      line: lineOf(['reviews']),
      column: 'reviews',
      value: null,
      rule: `正式发布的${kind}要有三级审核，由三个人做`,
      remedy: '审完把三条记录写进 reviews',
    };
  });
}

interface Reviewed {
  readonly reviews: Parameters<typeof isReviewed>[0];
}

function unreviewedChecks(contentRoot: string): readonly Problem[] {
  return readScamCheck(contentRoot).pieces.flatMap(({ file, reviews, lineOf }) =>
    isReviewed(reviews)
      ? []
      : {
          file,
          line: lineOf(['reviews']),
          column: 'reviews',
          value: null,
          rule: '正式发布的识骗问答要有三级审核，由三个人做',
          remedy: '审完把三条记录写进 reviews',
        },
  );
}
