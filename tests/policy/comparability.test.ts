import { describe, expect, it } from 'vitest';
import {
  alignedLevels,
  axesOf,
  breaksWithin,
  type ComparedIndicator,
  incomparable,
  releasedLevels,
} from '../../policy/comparability.ts';

const indicator = (id: string, given: Partial<ComparedIndicator> = {}): ComparedIndicator => ({
  id,
  unit: 'antal',
  comparabilityClass: 'events',
  synthetic: true,
  releasedAt: ['CITY:YEAR'],
  releasedBy: [],
  ...given,
});
const fires = indicator('fires');
const transit = indicator('transit');
const ntu = indicator('ntu', { comparabilityClass: 'ntu', unit: 'procent' });
const survey = indicator('survey', { comparabilityClass: 'trygghetsmatningen', unit: 'procent' });
const notices = indicator('notices', { comparabilityClass: 'event-notices' });
const reports = indicator('reports', { comparabilityClass: 'event-reports' });

describe('series that may share an axis', () => {
  it('are of one class and unit', () => {
    expect(incomparable([fires, transit], 'SHARED')).toBeNull();
  });

  it.each([
    ['CLASS_DIFFERS', fires, reports],
    ['UNIT_DIFFERS', fires, indicator('hours', { unit: 'timmar' })],
    ['SYNTHETIC_WITH_REAL', survey, { ...survey, id: 'real', synthetic: false }],
  ] as const)('are not those of which %s, which may stand on axes of their own', (reason, one, other) => {
    for (const pair of [
      [one, other],
      [other, one],
    ]) {
      expect(incomparable(pair, 'SHARED')).toMatchObject({ reason, indicators: pair.map(({ id }) => id) });
      expect(incomparable(pair, 'SEPARATE')).toBeNull();
    }
  });
});

describe('series that are never together', () => {
  it.each([
    ['NTU and Trygghetsmätningen', ntu, survey],
    ['event notices and event reports', notices, reports],
  ])('are %s, on any axis, whatever stands beside them, and the reason names them alone', (_, one, other) => {
    for (const axis of ['SHARED', 'SEPARATE'] as const) {
      expect(incomparable([one, fires, other], axis)).toMatchObject({
        reason: 'NEVER_TOGETHER',
        indicators: [one.id, other.id],
      });
      expect(incomparable([one, { ...one, id: 'second' }], axis)).toBeNull();
    }
    expect(incomparable([one, fires], 'SEPARATE')).toBeNull();
  });
});

it('axes are by class, unit, and real or synthetic, in the order of the indicators', () => {
  const real = indicator('real', { synthetic: false });
  expect(axesOf([fires, ntu, real, transit]).map(({ indicators }) => indicators)).toEqual([
    ['fires', 'transit'],
    ['ntu'],
    ['real'],
  ]);
});

describe('what series are published at', () => {
  const wide = indicator('wide', {
    releasedAt: ['CITY:YEAR', 'CITY:MONTH', 'DISTRICT_COMMITTEE_AREA:QUARTER', 'BASE_AREA:YEAR'],
    releasedBy: ['SEX:CITY:YEAR', 'AGE:CITY:YEAR'],
  });

  it('is told finest first, with the dimensions', () => {
    expect(releasedLevels(wide)).toEqual([
      { level: 'BASE_AREA', interval: 'YEAR', breakdowns: [] },
      { level: 'DISTRICT_COMMITTEE_AREA', interval: 'QUARTER', breakdowns: [] },
      { level: 'CITY', interval: 'MONTH', breakdowns: [] },
      { level: 'CITY', interval: 'YEAR', breakdowns: ['SEX', 'AGE'] },
    ]);
  });

  it('is in common where each is, and of a level the finest interval', () => {
    const other = indicator('other', {
      releasedAt: ['CITY:MONTH', 'CITY:YEAR', 'DISTRICT_COMMITTEE_AREA:YEAR'],
      releasedBy: ['SEX:CITY:YEAR'],
    });
    expect(alignedLevels([wide, other])).toEqual([{ level: 'CITY', interval: 'MONTH', breakdowns: [] }]);
    expect(alignedLevels([wide, fires])).toEqual([{ level: 'CITY', interval: 'YEAR', breakdowns: [] }]);
    expect(alignedLevels([fires, indicator('x', { releasedAt: ['CITY:QUARTER'] })])).toEqual([]);
    expect(alignedLevels([])).toEqual([]);
  });
});

it('a series is broken where figures on both sides of a break are in it', () => {
  const breaks = [{ from: '2017-01', description: 'x' }];
  const inside = (from: string, to: string) => breaksWithin(breaks, { from, to }).length;
  expect([inside('2016-12', '2017-01'), inside('2017-01', '2018-12'), inside('2015-01', '2016-12')]).toEqual([
    1, 0, 0,
  ]);
  expect(breaksWithin(breaks, null)).toEqual(breaks);
});
