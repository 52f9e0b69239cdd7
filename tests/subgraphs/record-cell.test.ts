import { expect, test } from 'vitest';
import { placeOf } from '../../subgraphs/foundation/records.ts';
import { sources } from '../../subgraphs/foundation/sources.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { recordCell } from '../../subgraphs/record-cell.ts';

const geography = loadGeography();
const reference = {
  areaNo: (id: string) => geography.byId.get(id)?.no,
  sourceNo: (product: string, provider: string) =>
    sources.find((one) => one.product === product && one.provider === provider)?.no,
};
const pictures = ['police.situational-pictures', 'org:polismyndigheten'] as const;

test('a record that is written lies where the seed would put it', () => {
  for (const area of ['lpo:jarva', 'sthlm:kommun', 'sthlm:stadsdel:husby']) {
    for (const day of ['2010-01-01', '2026-11-23', '2093-04-30']) {
      const { area_no: areaNo, cell_no: cellNo } = placeOf(geography, ...pictures, area, day);
      expect(recordCell(reference, ...pictures, area, day)).toEqual({ areaNo, cellNo });
    }
  }
});

test('a record of no area, provider or month of the hub lies nowhere', () => {
  const code = (...[product, provider, area, day]: readonly [string, string, string, string]) => {
    try {
      return recordCell(reference, product, provider, area, day);
    } catch (error) {
      return (error as { extensions: { code: string } }).extensions.code;
    }
  };
  expect(code(...pictures, 'lpo:atlantis', '2026-11-23')).toBe('AREA_UNKNOWN');
  expect(code(pictures[0], 'org:sdn-jarva', 'lpo:jarva', '2026-11-23')).toBe('INTERNAL');
  expect(code('police.pictures', pictures[1], 'lpo:jarva', '2026-11-23')).toBe('INTERNAL');
  expect(code(...pictures, 'lpo:jarva', '2009-12-31')).toBe('INTERNAL');
});
