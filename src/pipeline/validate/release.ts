import { z } from 'zod';

import { isReviewed } from '../../domain/article.ts';
import { articleSchema } from '../../schema/article.schema.ts';
import { campaignSchema } from '../../schema/campaign.schema.ts';
import { datasetSchema, type Dataset } from '../../schema/dataset.schema.ts';
import { glossarySchema } from '../../schema/glossary.schema.ts';
import { playbookSchema } from '../../schema/playbook.schema.ts';
import { practiceSchema } from '../../schema/practice.schema.ts';
import type { Problem } from '../problem.ts';
import { readEntries } from '../content/read-entries.ts';
import { readScamCheck } from '../content/read-scam-check.ts';
import type { DocumentPath } from '../read/line-of-path.ts';
import { readJson } from '../read/read-json.ts';
import { uncheckedSources } from './unchecked-sources.ts';

/**
 * What a preview shows as missing and a release refuses: synthetic tables, empty fields of the footer,
 * sources with an unchecked title, texts without their three reviews. All at once. A map without review number is no error: it is
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
    ...uncheckedSources(dataRoot),
    ...unreviewedContent(contentRoot),
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

/** What is reviewed three times before it is published, by folder and ending of the file name. */
const REVIEWED = [
  { folder: 'articles', ending: '.md', schema: articleSchema, name: '文章' },
  { folder: 'campaigns', ending: '.md', schema: campaignSchema, name: '宣传活动' },
  { folder: 'types', ending: '.zh-CN.md', schema: playbookSchema, name: '话术' },
  { folder: 'glossary', ending: '.md', schema: glossarySchema, name: '词语' },
  { folder: 'practice', ending: '.md', schema: practiceSchema, name: '练习题' },
] as const;

function unreviewedContent(contentRoot: string): readonly Problem[] {
  return REVIEWED.flatMap(({ folder, ending, schema, name }) =>
    readEntries(contentRoot, folder, ending, z.looseObject({ reviews: schema.shape.reviews })).flatMap(
      ({ file, read: { frontMatter, lineOf } }) => {
        if (frontMatter === null || isReviewed(frontMatter.reviews)) return [];
        return {
          file,
          line: lineOf(['reviews']),
          column: 'reviews',
          value: null,
          rule: `正式发布的${name}要有三级审核，由三个人做`,
          remedy: '审完把三条记录写进 reviews',
        };
      },
    ),
  );
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
