import { describe, expect, test } from 'vitest';

import { commonAgency, handoffDots, waitingCurve } from '../../../src/charts/handoff-drawings.ts';
import { kindReports, type KindReport } from '../../../src/domain/handoffs/handoff-report.ts';
import type { HandoffRequest } from '../../../src/domain/handoffs/handoff-request.ts';
import { svgText } from '../../golden/svg-text.ts';

const NAMES = {
  names: {
    police: { zh: '公安机关', en: 'Police' },
    banks: { zh: '银行', en: 'Banks' },
    shops: { zh: '商户', en: 'Shops' },
  },
};

/** Every request is answered after `wait` minutes; due after half an hour. */
function requests(from: string, to: string, count: number, wait: number): readonly HandoffRequest[] {
  return Array.from({ length: count }, (_, at) => ({
    kind: 'freeze',
    from,
    to,
    area: 'a',
    sentAt: at,
    dueMinutes: 30,
    answeredAt: at + wait,
  }));
}

function reportOf(all: readonly HandoffRequest[]): KindReport {
  return kindReports(all, 10_000, ['a'])[0] ?? expect.fail('no report');
}

const two = reportOf([...requests('police', 'banks', 60, 10), ...requests('police', 'shops', 40, 90)]);

describe('the shares in time', () => {
  test('stand on one scale with the whole kind, the agency that is in all pairs left out', () => {
    const drawn = svgText(handoffDots('zh-CN', NAMES, two) ?? expect.fail('nothing drawn'));
    expect(drawn).toContain('→银行 100.0%（94.0–100.0%）');
    expect(drawn).toContain('→商户 0.0%（0.0–8.8%）');
    expect(drawn).toContain('全部 60.0%（50.2–69.1%）');
  });

  test('are not drawn for a pair that is alone', () => {
    expect(handoffDots('en', NAMES, reportOf(requests('police', 'banks', 60, 10)))).toBeNull();
    expect(handoffDots('en', NAMES, reportOf(requests('police', 'banks', 6, 10)))).toBeNull();
  });

  test('name both agencies where none is in all pairs', () => {
    const mixed = reportOf([
      ...requests('police', 'banks', 30, 1),
      ...requests('banks', 'shops', 30, 1),
      ...requests('shops', 'police', 30, 1),
    ]);
    expect(commonAgency(mixed.links)).toBeNull();
    expect(svgText(handoffDots('en', NAMES, mixed) ?? expect.fail('nothing drawn'))).toContain(
      'Shops → Police',
    );
    expect(commonAgency(two.links)).toBe('police');
  });
});

describe('the waiting curve', () => {
  test('of a pair has the kind beside it, of a kind nothing', () => {
    const slow = two.links.find(({ clock }) => clock.link?.to === 'shops')?.clock ?? expect.fail('no link');
    const pair = svgText(waitingCurve('en', NAMES, two, slow) ?? expect.fail('nothing drawn'));
    expect(pair).toContain('Police → Shops');
    expect(pair).toContain('Half answered within: 1.5 hours; agreed time: 30 minutes.');
    expect(pair).toContain('class="beside"');
    const kind = svgText(waitingCurve('en', NAMES, two, null) ?? expect.fail('nothing drawn'));
    expect(kind).not.toContain('class="beside"');
    expect(kind).toContain('Half answered within: 10 minutes');
  });

  test('is not drawn of too few requests', () => {
    expect(waitingCurve('en', NAMES, reportOf(requests('police', 'banks', 6, 10)), null)).toBeNull();
  });
});
