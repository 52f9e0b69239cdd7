import { defineWords } from '../../words.tsx';

/** What the timeline says. */
export const words = defineWords({
  sv: {
    caption: 'Överenskommelsens historia: när varje version har gällt, och vad som har hänt.',
    bars: (count: number) =>
      `Staplar över tid för ${count === 1 ? 'en version' : `${count} versioner`}. Samma sak står i listan under.`,
    list: 'Händelser, senaste först',
    earlier: (count: number) => (count === 1 ? '1 tidigare händelse' : `${count} tidigare händelser`),
    earlierList: 'Tidigare händelser',
    now: 'nu',
    ahead: 'kommande',
    version: (number: number) => `Version ${number}`,
    signed: (number: number, who: string) => `Version ${number}: ${who} undertecknade`,
    allSigned: (number: number) => `Version ${number}: alla parter undertecknade`,
    paper: (by: string) => `På papper, intygat av ${by}.`,
    act: (number: number, who: string, did: string) => `Version ${number}: ${who} ${did}`,
    as: (role: string) => `Som ${role}.`,
    reason: (reason: string) => `Skäl: ”${reason}”`,
    turn: (number: number, state: string) => `Version ${number}: ${state}`,
  },
  en: {
    caption: 'The history of the agreement: when each version was in force, and what happened.',
    bars: (count: number) =>
      `Bars over time for ${count === 1 ? 'one version' : `${count} versions`}. The list beneath says the same.`,
    list: 'Events, latest first',
    earlier: (count: number) => (count === 1 ? '1 earlier event' : `${count} earlier events`),
    earlierList: 'Earlier events',
    now: 'now',
    ahead: 'to come',
    version: (number: number) => `Version ${number}`,
    signed: (number: number, who: string) => `Version ${number}: ${who} signed`,
    allSigned: (number: number) => `Version ${number}: every party signed`,
    paper: (by: string) => `On paper, attested by ${by}.`,
    act: (number: number, who: string, did: string) => `Version ${number}: ${who} ${did}`,
    as: (role: string) => `As ${role}.`,
    reason: (reason: string) => `Reason: “${reason}”`,
    turn: (number: number, state: string) => `Version ${number}: ${state}`,
  },
});
