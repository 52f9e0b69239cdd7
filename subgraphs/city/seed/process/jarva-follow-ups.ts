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
    outcome: 'NOT_REACHED',
    value: firesAfter,
    text: 'Bränderna blev inte färre. Skillnaden mot andra halvåret 2024 visar inte vad åtgärderna betydde: belysningen kom först i november (syntetiskt).',
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
    text: 'Mätningen är publicerad för hela staden; Järvas andel är inte känd, och nästa trygghetsmätning väntas.',
    learning: '',
    figures: [
      citedFigures({
        indicators: ['city.safety-survey.unsafe-late'],
        area: 'sthlm:kommun',
        from: '2020-01',
        to: '2020-12',
        interval: 'YEAR',
        asOf,
        vintage: '2026-06',
      }),
    ],
    ilsId: null,
  }),
];
