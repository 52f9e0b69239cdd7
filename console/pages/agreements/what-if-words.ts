import { defineWords } from '../../words.tsx';

/** What is said of what a version would change. */
export const words = defineWords({
  sv: {
    summary: (day: string) =>
      `Om alla parter undertecknade, räknat ${day}. Jämfört med vad som gäller då utan versionen, i de överenskommelser som ni får läsa.`,
    none: 'Ingen får eller förlorar någon uppgift',
    noneText: 'Det som versionen ger har parterna redan, eller så finns det hinder nedan.',
    changes: 'Vem får och förlorar vad',
    gains: 'Får',
    loses: 'Förlorar',
    from: (provider: string) => `från ${provider}`,
    purposes: (list: string) => `För ${list}`,
    begun: 'Klausuler som börjar ge',
    ceased: 'Klausuler som slutar ge',
    heldBack: 'Klausuler som inte skulle ge något',
    heldBackText: 'De kan undertecknas, men ger mottagaren ingenting förrän hindret är borta.',
    to: 'till',
    unfit: 'Underordnade klausuler som inte längre skulle rymmas',
    unfitText: 'De ger ingenting om versionen undertecknas, så de överenskommelserna behöver ändras också.',
    unseen: 'En överenskommelse som ni inte kan läsa',
    version: (number: number) => `version ${number}`,
    asText: 'Allt som text',
    everyArea: 'alla områden',
    allLevels: 'alla nivåer',
    per: (levels: string, intervals: string) => `per ${levels}, per ${intervals}`,
  },
  en: {
    summary: (day: string) =>
      `If every party signed, counted on ${day}. Compared with what holds then without the version, in the agreements that you may read.`,
    none: 'Nobody gains or loses anything',
    noneText: 'What the version gives the parties have already, or something stands in its way below.',
    changes: 'Who gains and loses what',
    gains: 'Gains',
    loses: 'Loses',
    from: (provider: string) => `from ${provider}`,
    purposes: (list: string) => `For ${list}`,
    begun: 'Clauses that begin to give',
    ceased: 'Clauses that cease to give',
    heldBack: 'Clauses that would give nothing',
    heldBackText:
      'They can be signed, but give their recipient nothing until what stands in the way is gone.',
    to: 'to',
    unfit: 'Clauses of agreements within it that would no longer fit',
    unfitText: 'They give nothing if the version is signed, so those agreements need to be amended too.',
    unseen: 'An agreement that you cannot read',
    version: (number: number) => `version ${number}`,
    asText: 'All of it as text (in Swedish)',
    everyArea: 'every area',
    allLevels: 'all levels',
    per: (levels: string, intervals: string) => `per ${levels}, per ${intervals}`,
  },
});
