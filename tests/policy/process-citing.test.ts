import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresProblem, rerunOf } from '../../policy/cited-figures.ts';
import type { CitedFigures } from '../../policy/picture.ts';
import { readPictureId } from '../../policy/picture-id.ts';
import { runs } from '../amount.ts';
import { cited, now } from './process-world.ts';

const at = (asOf: string) => cited({ variables: { asOf }, asOf });
const variables = (json: string) => cited({ variables: JSON.parse(json) as CitedFigures['variables'] });

test.each([
  ['of a shared query at an instant that has passed', cited(), null],
  ['as of this very instant', at(now), null],
  ['as of an instant with its own time zone', at('2026-05-20T13:59:00+02:00'), null],
  ['of no indicator, with no vintage', cited({ indicators: [], vintages: [] }), null],
  ['of no shared query', cited({ sharedQuery: '' }), 'query'],
  ['of version 0', cited({ version: 0 }), 'query'],
  ['of half a version', cited({ version: 1.5 }), 'query'],
  ['with a list for variables', variables('[]'), 'query'],
  ['with nothing for variables', variables('null'), 'query'],
  ['with a text for variables', variables('"asOf"'), 'query'],
  ['whose variables have no asOf', cited({ variables: {} }), 'asOf'],
  ['whose asOf is nothing', cited({ variables: { asOf: null }, asOf: '' }), 'asOf'],
  ['whose asOf is a number', cited({ variables: { asOf: 1 } }), 'asOf'],
  ['whose asOf is a day', at('2026-05-01'), 'asOf'],
  ['whose asOf has no time zone', at('2026-05-01T06:00:00'), 'asOf'],
  ['whose asOf is no instant', at('2026-13-01T06:00:00Z'), 'asOf'],
  ['as of a moment to come', at('2026-05-20T12:00:00.001Z'), 'asOf'],
  ['that say one instant and would read another', cited({ asOf: '2026-04-01T06:00:00.000Z' }), 'asOf'],
  ['with a vintage too few', cited({ vintages: [] }), 'lists'],
  ['with a vintage too many', cited({ vintages: ['a', 'b'] }), 'lists'],
] as const)('figures %s: %j', (_what, figures, what) => {
  expect(figuresProblem([cited(), figures], now)).toEqual(what && { figure: 1, what });
});

test('no figures can be run again as they are', () => {
  expect(figuresProblem([], now)).toBeNull();
});

test('running again posts the query, the version and the variables as cited, and no more', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.integer({ min: 1 }), (given, version) => {
      const figures = cited({ version, variables: JSON.parse(JSON.stringify(given)) });
      expect(JSON.parse(rerunOf(figures))).toEqual({
        sharedQuery: 'uppfoljning-av-atgard',
        sharedQueryVersion: version,
        variables: figures.variables,
      });
    }),
    { numRuns: runs(200) },
  );
});

test.each([
  ['picture:city:sdn-jarva:2025-02', { agency: 'city', owner: 'org:sdn-jarva' }],
  [
    'picture:police:lpo-jarva:7e0b6a0e-3a5b-4f3e-9a55-0c2f9c1d2e3f',
    { agency: 'police', owner: 'org:lpo-jarva' },
  ],
  ['picture:region:trafikforvaltningen:1', { agency: 'region', owner: 'org:trafikforvaltningen' }],
  ['picture:civil:nattvandrarna-jarva:a', { agency: 'civil', owner: 'org:nattvandrarna-jarva' }],
])('%s says whose picture it is', (id, said) => {
  expect(readPictureId(id)).toEqual(said);
});

test.each([
  '',
  'picture',
  'picture:city:sdn-jarva',
  'picture:city:sdn-jarva:',
  'picture:city::2025-02',
  'picture:hub:sdn-jarva:2025-02',
  'picture:constructor:sdn-jarva:2025-02',
  'picture:City:sdn-jarva:2025-02',
  'picture:city:org:sdn-jarva:2025-02',
  'picture:city:sdn jarva:2025-02',
  'xpicture:city:sdn-jarva:2025-02',
  'picture:city:sdn-jarva:2025-02\n',
  `picture:city:sdn-jarva:${'9'.repeat(200)}`,
])('%j is no picture’s id', (id) => {
  expect(readPictureId(id)).toBeNull();
});
