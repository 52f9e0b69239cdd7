import type { ProcessObject } from '../../../../policy/process.ts';
import { citedFigures } from '../../../pictures/seed-figures.ts';
import { firesAfter, firesGoal, jarva, safeGoal } from './jarva-ids.ts';
import { objectOf } from './terms.ts';

const asOf = '2026-08-20T06:00:00.000Z';
const secondHalf = (year: number) =>
  citedFigures({
    indicators: ['fire.fires.total', 'police.reported-offences.total'],
    area: 'sthlm:sdo:jarva',
    from: `${year}-07`,
    to: `${year}-12`,
    interval: 'QUARTER',
    asOf,
    vintage: '2026-06',
  });

/** What came of the two goals. The first cites what anybody who may run the query gets again. */
export const jarvaFollowUps: readonly ProcessObject[] = [
  objectOf(jarva, 'jarva:followup:fires', 'org:sdn-jarva', '2026-08-20', {
    kind: 'FOLLOW_UP',
    goal: firesGoal,
    measures: ['jarva:measure:lighting', 'jarva:measure:containers', 'jarva:measure:presence'],
    on: '2026-08-20',
    outcome: 'PARTLY',
    value: firesAfter,
    text: 'Skillnaden mot andra halvåret 2024 visar inte att åtgärderna är orsaken (syntetiskt).',
    learning: 'Lös markfrågor före beslut om belysning.',
    figures: [secondHalf(2024), secondHalf(2025)],
    ilsId: 'ILS-DEMO-21',
  }),
  objectOf(jarva, 'jarva:followup:safe', 'org:sdn-jarva', '2026-08-20', {
    kind: 'FOLLOW_UP',
    goal: safeGoal,
    measures: ['jarva:measure:adults'],
    on: '2026-08-20',
    outcome: 'NOT_ASSESSABLE',
    value: null,
    text: 'Nästa trygghetsmätning väntas; den senaste gjordes innan arbetet började.',
    learning: '',
    figures: [
      citedFigures({
        indicators: ['city.safety-survey.unsafe-late'],
        area: 'sthlm:sdo:jarva',
        from: '2023-01',
        to: '2023-12',
        interval: 'YEAR',
        asOf,
        vintage: '2026-06',
      }),
    ],
    ilsId: null,
  }),
];
