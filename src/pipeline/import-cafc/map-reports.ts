import type { CafcProvince } from '../../schema/cafc-provinces.schema.ts';
import type { CafcReport } from '../../schema/cafc-reports.schema.ts';
import type { IncidentRow } from '../../schema/incidents.schema.ts';
import { AGE_VOCABULARY } from './age-vocabulary.ts';
import { CHANNEL_VOCABULARY } from './channel-vocabulary.ts';
import { provinceVocabulary } from './province-vocabulary.ts';
import { SEX_VOCABULARY } from './sex-vocabulary.ts';
import { STATUS_VOCABULARY } from './status-vocabulary.ts';
import { TYPE_VOCABULARY } from './type-vocabulary.ts';

/** Reports as rows of `incidents`, one for one and in their order. */
export function mapReports(
  reports: readonly CafcReport[],
  provinces: readonly CafcProvince[],
): readonly IncidentRow[] {
  const places = provinceVocabulary(provinces);
  return reports.map((report) => {
    // The Centre knows only the day on which it was told.
    const received = report['Date Received / Date recue'];
    return {
      id: `CAFC-${report["Numero d'identification / Number ID"]}`,
      occurred_on: received,
      filed_on: received,
      recorded_on: null,
      adcode: places.ruleOf(report['Province/State']).to,
      fraud_type: TYPE_VOCABULARY.ruleOf(report['Fraud and Cybercrime Thematic Categories']).to,
      channel: CHANNEL_VOCABULARY.ruleOf(report['Solicitation Method']).to,
      victims: report['Number of Victims / Nombre de victimes'],
      loss: report['Dollar Loss /pertes financieres'],
      // The contract takes no blank here; mapping.md says that these are not known.
      stopped: 0,
      frozen: 0,
      frozen_on: null,
      returnable: null,
      returned: 0,
      returned_on: null,
      bank_days: null,
      victim_age_band: AGE_VOCABULARY.ruleOf(report["Victim Age Range / Tranche d'age des victimes"]).to,
      victim_sex: SEX_VOCABULARY.ruleOf(report.Gender).to,
      status: STATUS_VOCABULARY.ruleOf(report['Complaint Type']).to,
      solved_on: null,
      prevented: false,
    };
  });
}
