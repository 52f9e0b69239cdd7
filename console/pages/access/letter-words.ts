import { defineWords } from '../../words.tsx';

/** What the text to a provider says, and whom it is to. */
export const letterWords = defineWords({
  sv: {
    coordinatorOf: (organisation: string) => `Samordnaren hos ${organisation}`,
    letter: 'Text att skicka',
    letterFor: 'Genom överenskommelsen',
    letterTo: (whom: string) => `Till: ${whom}`,
    letterSubject: (product: string) => `Ärende: begäran om ${product} genom Trygghetsnavet`,
    letterBody: (p: {
      readonly organisation: string;
      readonly product: string;
      readonly id: string;
      readonly purpose: string;
      readonly provider: string;
      readonly why: string;
      readonly agreement: string | undefined;
      readonly asked: string | undefined;
    }) =>
      [
        `${p.organisation} behöver dataprodukten ${p.product} (${p.id}) från ${p.provider}, ${p.purpose}.`,
        `I dag besvaras den inte, eller inte helt: ${p.why}`,
        ...(p.asked === undefined ? [] : [`Det som frågan gäller och inte omfattas: ${p.asked}`]),
        p.agreement === undefined
          ? 'Vi föreslår en överenskommelse mellan oss om detta. Hör av er om vad ni behöver veta för att pröva det.'
          : `Vi föreslår en ny version av ${p.agreement} med en klausul som ger detta. Hör av er om vad ni behöver veta för att pröva det.`,
        'Rättsligt stöd, områden och hur siffrorna skyddas avgör ni som lämnar uppgifterna.',
      ].join('\n\n'),
    letterFrom: (organisation: string) => `Samordnaren, ${organisation}`,
  },
  en: {
    coordinatorOf: (organisation) => `The coordinator of ${organisation}`,
    letter: 'A text to send',
    letterFor: 'Through the agreement',
    letterTo: (whom) => `To: ${whom}`,
    letterSubject: (product) => `Subject: request for ${product} through Trygghetsnavet`,
    letterBody: (p) =>
      [
        `${p.organisation} needs the data product ${p.product} (${p.id}) of ${p.provider}, ${p.purpose}.`,
        `Today it is not answered, or not wholly: ${p.why}`,
        ...(p.asked === undefined ? [] : [`What the query asks for and is not covered: ${p.asked}`]),
        p.agreement === undefined
          ? 'We propose an agreement between us about this. Tell us what you need to know to consider it.'
          : `We propose a new version of ${p.agreement} with a clause that gives this. Tell us what you need to know to consider it.`,
        'Legal basis, areas and how figures are protected are for you, who provide the data, to decide.',
      ].join('\n\n'),
    letterFrom: (organisation) => `The coordinator, ${organisation}`,
  },
});
