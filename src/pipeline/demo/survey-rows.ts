import { TABLES } from '../../schema/tables.ts';
import type { RowOfTable } from '../../schema/table.ts';
import type { DemoWorld } from './demo-world.ts';
import { openDraws } from './draws.ts';
import { valueFor } from './value-for.ts';

type SurveyRow = RowOfTable<typeof TABLES.surveys>;

const AGE_GROUPS = ['14-17', '18-24', '25-39', '40-59', '60+'] as const;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Mean share correct of a random sample, by wave, district and age group. */
export function surveyRows(world: DemoWorld): readonly SurveyRow[] {
  const draws = openDraws(world.seed, TABLES.surveys.name);
  const { surveys } = world.parameters;
  const waves = surveys.waves.value;
  return waves.flatMap((wave, index) =>
    world.districts.flatMap(({ adcode }) =>
      AGE_GROUPS.map((group): SurveyRow => {
        const n = Math.max(10, draws.poisson(valueFor(surveys.sample.value, group, 'surveys.sample')));
        const sd = oneDecimal(draws.normal(surveys.sd.value, surveys.sd_spread.value));
        const mean =
          valueFor(surveys.correct_share.value, adcode, 'surveys.correct_share') +
          valueFor(surveys.age_shift.value, group, 'surveys.age_shift') +
          surveys.gain_per_wave.value * index;
        return {
          adcode,
          wave: String(wave),
          age_group: group,
          n,
          correct_share: Math.min(100, Math.max(0, oneDecimal(draws.normal(mean, sd / Math.sqrt(n))))),
          weight: valueFor(surveys.age_weight.value, group, 'surveys.age_weight'),
          sd,
        };
      }),
    ),
  );
}
