import { defineWords } from '../../words.tsx';

/** What a round in time says. */
export const timelineWords = defineWords({
  sv: {
    timeline: (round: number) => `Varv ${round} i tiden`,
    timelineSummary: (goals: number, measures: number, from: string, to: string) =>
      `${goals} mål och ${measures} ${measures === 1 ? 'åtgärd' : 'åtgärder'} mellan ${from} och ${to}.`,
    timelineKey: 'Teckenförklaring',
    keyGoal: 'Mål, till den dag då det ska vara nått',
    keyPlanned: 'Planerad tid',
    keyActual: 'Faktisk tid',
    keyFollowUp: 'Uppföljning',
    keyToday: 'I dag',
    keyStep: 'Processens steg',
    asList: 'Visa som lista',
    from: 'från',
    until: 'till',
  },
  en: {
    timeline: (round) => `Round ${round} in time`,
    timelineSummary: (goals, measures, from, to) =>
      `${goals} ${goals === 1 ? 'goal' : 'goals'} and ${measures} ${measures === 1 ? 'measure' : 'measures'} between ${from} and ${to}.`,
    timelineKey: 'Key',
    keyGoal: 'Goal, until the day by which it is to be reached',
    keyPlanned: 'Planned time',
    keyActual: 'Actual time',
    keyFollowUp: 'Follow-up',
    keyToday: 'Today',
    keyStep: 'Steps of the process',
    asList: 'Show as a list',
    from: 'from',
    until: 'until',
  },
});
